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
/** Of the words of these lists. */
const LONGEST_ROLE = 13;
const LONGEST_FILE = 8;
const LONGEST_RESERVED = 11;
const LONGEST_KEY = 24;
const AT = 64;
const DOT = 46;
const HYPHEN = 45;

/** Whether a text is no address, or none of a person. */
function isOfNobody(text: Characters): boolean {
  const { length } = text;
  let digits = 0;
  let before = DOT;
  let isDomain = false;
  /** Where begins what stands before the `@`, later the last part of the domain. */
  let start = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === DOT || code === AT || code === HYPHEN) {
      // Dots and hyphens begin no part between dots, and a dot ends none.
      if (before === DOT) return true;
      if (code === AT) {
        if ((at >= LONGEST_KEY && digits > 6) || isOf(ROLE, LONGEST_ROLE, text, start, at)) return true;
        isDomain = true;
      }
      if (isDomain && code !== HYPHEN) start = at + 1;
      before = code === AT ? DOT : code;
    } else {
      if (code > 47 && code < 58) digits += 1;
      before = code;
    }
  }
  return !isDomain || before === DOT || isOf(FILE, LONGEST_FILE, text, start, length);
}

/** Whether a part of a text is in one of the lists. */
function isOf(list: number, longest: number, text: Characters, start: number, end: number): boolean {
  if (end - start > longest) return false;
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = hashLetter(hash, lowerAt(text, at));
  return (PARTS(hash) & list) !== 0;
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
  !isOfNobody(text) && !NO_REPLY.some(start => begins(text, start));

/** Whether the domain of an e-mail address is kept for tests and examples: its last part, or the last two. */
export function isReservedAddress(text: Characters): boolean {
  const { length } = text;
  let start = length;
  for (let parts = 0; parts < 2 && start > 0; parts += 1) {
    do start -= 1;
    while (start > 0 && text.charCodeAt(start - 1) !== DOT && text.charCodeAt(start - 1) !== AT);
    if (isOf(RESERVED, LONGEST_RESERVED, text, start, length)) return true;
    if (start > 0 && text.charCodeAt(start - 1) === AT) return false;
    start -= 1;
  }
  return false;
}
