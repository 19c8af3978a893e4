import { indexOf } from '../lib/characters';
import { countDigits } from '../lib/digits';
import { wordSet } from '../lib/word-set';
import { hashLetter, makeWordTable } from '../lib/word-table';
import { listOf } from '../lib/words';
import type { Characters, Pattern } from '../types';

const ROLES = `info support sales marketing abuse noc security postmaster hostmaster webmaster admin administrator contact
  help helpdesk hello office billing noreply donotreply press media privacy legal jobs careers git npm root mailer
  feedback service team enquiries inquiries reception appointments records newsletter
  no-reply do-not-reply mailer-daemon`;
const FILE_ENDINGS =
  'png jpg jpeg gif webp svg avif css js mjs ts json html htm php xml tgz zip gz map local lan internal corp';
const RESERVED_ENDINGS = 'test example invalid localhost';
const RESERVED_DOMAINS = 'example.com example.net example.org test.com';
const NO_REPLY = ['noreply', 'no-reply', 'donotreply'];
const PARTS = makeWordTable(() => [ROLES, FILE_ENDINGS, RESERVED_ENDINGS, RESERVED_DOMAINS].map(wordSet));
const ROLE = 1;
const FILE = 2;
const RESERVED = 12;
const LONGEST_KEY = 24;
const AT = 64;
const DOT = 46;
const HYPHEN = 45;

/** What a part of an address is, in whatever case. */
function kindOf(text: Characters, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = hashLetter(hash, lowerOf(text.charCodeAt(at)));
  return PARTS(hash);
}
const lowerOf = (code: number): number => (code > 64 && code < 91 ? code | 32 : code);

/** Where the last so many labels of the domain begin. */
function lastLabels(text: Characters, domain: number, count: number): number {
  let left = count;
  for (let at = text.length - 1; at >= domain; at -= 1) {
    if (text.charCodeAt(at) !== DOT) continue;
    left -= 1;
    if (left === 0) return at + 1;
  }
  return domain;
}

const isRole = (text: Characters, at: number): boolean =>
  (kindOf(text, 0, at) & ROLE) > 0 || NO_REPLY.some(start => at >= start.length && isBegun(text, start));
function isBegun(text: Characters, start: string): boolean {
  for (let at = 0; at < start.length; at += 1) if (lowerOf(text.charCodeAt(at)) !== start.charCodeAt(at)) return false;
  return true;
}
const isKey = (text: Characters, at: number): boolean => at >= LONGEST_KEY && countDigits(text, at) > 6;
function isDotAtom(text: Characters, start: number, end: number): boolean {
  let before = DOT;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (before === DOT && (code === DOT || code === HYPHEN)) return false;
    before = code;
  }
  return before !== DOT;
}

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
    const at = indexOf(text, AT);
    const isAddress = isDotAtom(text, 0, at) && isDotAtom(text, at + 1, text.length);
    if (!isAddress || isRole(text, at) || isKey(text, at)) return false;
    return (kindOf(text, lastLabels(text, at + 1, 1), text.length) & FILE) === 0;
  },
  labels: listOf(`email, emails, e mail, mail, eaddress, email id, email address, email addr, e mail address, contact
    email, personal email, home email, work email, primary email, portal email, portal username, user email, login
    email, correo, correo electronico`),
  needs: 'label',
  isSpecimen: (_compact, text) => {
    const { length } = text;
    const domain = indexOf(text, AT) + 1;
    const ending = kindOf(text, lastLabels(text, domain, 1), length);
    return ((ending | kindOf(text, lastLabels(text, domain, 2), length)) & RESERVED) > 0;
  },
} satisfies Pattern;
