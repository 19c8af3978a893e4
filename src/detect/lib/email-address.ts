import type { Characters } from '../types';
import { indexOf } from './characters';
import { wordSet } from './word-set';
import { hashLetter, makeWordTable } from './word-table';

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

const startsLikeNobody = (text: Characters): boolean => NO_REPLY.some(start => isBegun(text, start));
function isBegun(text: Characters, start: string): boolean {
  for (let at = 0; at < start.length; at += 1) if (lowerOf(text.charCodeAt(at)) !== start.charCodeAt(at)) return false;
  return true;
}
/** Dots and hyphens begin no part between dots, and a dot ends none. */
const isMisplaced = (code: number, before: number): boolean => before === DOT && (code === DOT || code === HYPHEN);

/** Whether what stands before the `@`, at `end`, may be a person's. */
function isLocal(text: Characters, end: number): boolean {
  let before = DOT;
  let hash = 0;
  let digits = 0;
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isMisplaced(code, before)) return false;
    if (code > 47 && code < 58) digits += 1;
    hash = hashLetter(hash, lowerOf(code));
    before = code;
  }
  const isKey = end >= LONGEST_KEY && digits > 6;
  return before !== DOT && !isKey && (PARTS(hash) & ROLE) === 0 && !startsLikeNobody(text);
}

/** Whether what stands from an offset on may be a host's name, and no file's. */
function isDomain(text: Characters, start: number): boolean {
  let before = DOT;
  let hash = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isMisplaced(code, before)) return false;
    hash = code === DOT ? 0 : hashLetter(hash, lowerOf(code));
    before = code;
  }
  return before !== DOT && (PARTS(hash) & FILE) === 0;
}

/** Whether an e-mail address may be a person's: no role's, no key, no file. */
export function isPersonalAddress(text: Characters): boolean {
  const at = indexOf(text, AT);
  return isLocal(text, at) && isDomain(text, at + 1);
}

/** Whether the domain of an e-mail address is kept for tests and examples: RFC 2606. */
export function isReservedAddress(text: Characters): boolean {
  const { length } = text;
  const domain = indexOf(text, AT) + 1;
  const ending = kindOf(text, lastLabels(text, domain, 1), length);
  return ((ending | kindOf(text, lastLabels(text, domain, 2), length)) & RESERVED) > 0;
}
