import { countDigits } from '../lib/digits';
import { wordSet } from '../lib/word-set';
import { listOf } from '../lib/words';
import type { Pattern } from '../types';

const ROLES = wordSet(
  `info support sales marketing abuse noc security postmaster hostmaster webmaster admin administrator contact
    help helpdesk hello office billing noreply donotreply press media privacy legal jobs careers git npm root mailer
    feedback service team enquiries inquiries reception appointments records newsletter
    no-reply do-not-reply mailer-daemon`,
);
const FILE_ENDINGS = wordSet(
  'png jpg jpeg gif webp svg avif css js mjs ts json html htm php xml tgz zip gz map local lan internal corp',
);
const RESERVED_ENDINGS = ['test', 'example', 'invalid', 'localhost'];
const RESERVED_DOMAINS = ['example.com', 'example.net', 'example.org', 'test.com'];
/** No person's mailbox is so long without a break; keys of services are. */
const LONGEST_KEY = 24;

const topOf = (domain: string): string => domain.slice(domain.lastIndexOf('.') + 1);
const domainOf = (text: string): string => text.slice(text.indexOf('@') + 1).toLowerCase();
const isReservedDomain = (domain: string): boolean =>
  RESERVED_ENDINGS.includes(topOf(domain)) ||
  RESERVED_DOMAINS.some(each => domain === each || domain.endsWith(`.${each}`));
const isRole = (local: string): boolean =>
  ROLES.has(local) || local.startsWith('noreply') || local.startsWith('no-reply') || local.startsWith('donotreply');
const isKey = (local: string): boolean => local.length >= LONGEST_KEY && countDigits(local) > 6;
/** No dot at an end, no two in a row. */
const isDotAtom = (part: string): boolean =>
  part !== '' &&
  part[0] !== '.' &&
  !part.endsWith('.') &&
  !part.includes('..') &&
  !part.includes('.-') &&
  part[0] !== '-';

/**
 * E-mail address of a person: m.delgado71@fastmail.net. Reaches the patient, and is the user name of most portals.
 * The form proves it. Rejected: image names (`icon@2x.png`), role mailboxes of organisations (RFC 2142), doubled dots.
 * Domains that RFC 2606 keeps for examples are counted, then lowered.
 * https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1
 */
export default {
  type: 'email',
  letter: 'F',
  title: 'E-mail address',
  shapes: [],
  distinctive: ['a{1,64}@a{1,190}.L{2,24}'],
  check: (_compact, text) => {
    const local = text.slice(0, Math.max(0, text.indexOf('@'))).toLowerCase();
    const domain = domainOf(text);
    return isDotAtom(local) && isDotAtom(domain) && !isRole(local) && !isKey(local) && !FILE_ENDINGS.has(topOf(domain));
  },
  labels: listOf(`email, emails, e mail, mail, eaddress, email id, email address, email addr, e mail address, contact
    email, personal email, home email, work email, primary email, portal email, portal username, user email, login
    email, correo, correo electronico`),
  needs: 'label',
  isSpecimen: (_compact, text) => isReservedDomain(domainOf(text)),
} satisfies Pattern;
