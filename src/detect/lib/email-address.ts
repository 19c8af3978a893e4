import type { Characters } from '../types';
import { wordSet } from './word-set';
import { hashLetter, makeWordTable } from './word-table';

const ROLES = `info support sales marketing abuse noc security postmaster hostmaster webmaster admin administrator contact
  help helpdesk hello office billing noreply donotreply press media privacy legal jobs careers git npm root mailer
  feedback service team enquiries inquiries reception appointments records newsletter
  no-reply do-not-reply mailer-daemon`;
const FILE_ENDINGS =
  'png jpg jpeg gif webp svg avif css js mjs ts json html htm php xml tgz zip gz map local lan internal corp';
/** Domains, or the last part of them, that RFC 2606 keeps. */
const RESERVED_DOMAINS = 'test example invalid localhost example.com example.net example.org test.com';
const NO_REPLY = ['noreply', 'no-reply', 'donotreply'];
const PARTS = makeWordTable(() => [ROLES, FILE_ENDINGS, RESERVED_DOMAINS].map(wordSet));
const ROLE = 1;
const FILE = 2;
const RESERVED = 4;
const MALFORMED = 8;
const LONGEST_KEY = 24;
const AT = 64;
const DOT = 46;
const HYPHEN = 45;

/** What speaks against an address, as bits. Read once through: nothing else tells that it is one. */
function kindsOf(text: Characters): number {
  let kinds = MALFORMED;
  let digits = 0;
  let before = DOT;
  /** Of what stands before the `@`, later of the last part of the domain; and of the last two. */
  let hash = 0;
  let pair = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = lowerAt(text, at);
    // Dots and hyphens begin no part between dots, and a dot ends none.
    if (before === DOT && (code === DOT || code === HYPHEN || code === AT)) return MALFORMED;
    before = code;
    if (code > 47 && code < 58) digits += 1;
    if (code === AT) {
      kinds = at >= LONGEST_KEY && digits > 6 ? ROLE : PARTS(hash) & ROLE;
      hash = 0;
      pair = 0;
      before = DOT;
    } else if (code === DOT && kinds !== MALFORMED) {
      pair = hashLetter(hash, DOT);
      hash = 0;
    } else {
      hash = hashLetter(hash, code);
      pair = hashLetter(pair, code);
    }
  }
  return before === DOT ? MALFORMED : kinds | (PARTS(hash) & (FILE | RESERVED)) | (PARTS(pair) & RESERVED);
}

/** A character in lower case. */
function lowerAt(text: Characters, at: number): number {
  const code = text.charCodeAt(at);
  return code > 64 && code < 91 ? code | 32 : code;
}

function begins(text: Characters, start: string): boolean {
  for (let at = 0; at < start.length; at += 1) if (lowerAt(text, at) !== start.charCodeAt(at)) return false;
  return true;
}

/** Whether an e-mail address may be a person's: no role's, no key, no file. */
export const isPersonalAddress = (text: Characters): boolean =>
  (kindsOf(text) & ~RESERVED) === 0 && !NO_REPLY.some(start => begins(text, start));

/** Whether the domain of an e-mail address is kept for tests and examples. */
export const isReservedAddress = (text: Characters): boolean => (kindsOf(text) & RESERVED) > 0;
