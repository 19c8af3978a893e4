import type { Link } from '../types';
import { decode } from './address';

/** So many characters of a name that does not stand in a text are enough to see it. */
const ENOUGH = 3;
/** Longer texts and addresses are compared whole at once. */
const LONGEST = 200;
const SLASH = 47;
/** Signs of an address behind which more than the end of a path counts: `%`, `#`, `?`, `=`. */
const OTHER = [37, 35, 63, 61];
/** Letters and digits in lower case, 0 for the rest of ASCII. */
const PLAIN = Uint8Array.from({ length: 127 }, (_, code) =>
  /[A-Za-z\d]/.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0,
);
/** What each character of a path is to the end of it: 1 where the end is told otherwise. */
const SPECIAL = Uint8Array.from({ length: 127 }, (_, code) => (code < 32 || OTHER.includes(code) ? 1 : 0));

/** Whether a text names the end of an address, whole or from its start; letters beyond ASCII are left out. */
export const saysItsName = (link: Link): boolean => begins(link.href, link.text) && saysAll(link);

/**
 * Whether the first letters of the end of a path stand in a text, or that is not told so easily: for most links they do
 * not, and no string is made.
 */
function begins(href: string, text: string): boolean {
  if (href.length > LONGEST || text.length > LONGEST) return true;
  let start = 0;
  for (let at = 0; at < href.length; at += 1) {
    const code = href.charCodeAt(at);
    if (code > 126 || SPECIAL[code] === 1) return true;
    if (code === SLASH && at < href.length - 1) start = at + 1;
  }
  while (start < href.length && PLAIN[href.charCodeAt(start)] === 0) start += 1;
  if (start === href.length) return true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 126 || (PLAIN[code] === PLAIN[href.charCodeAt(start)] && beginsAt(href, start, text, at))) return true;
  }
  return false;
}

function beginsAt(href: string, start: number, text: string, from: number): boolean {
  let at = from;
  let same = 0;
  for (let next = start; next < href.length && same < ENOUGH; next += 1) {
    const wanted = PLAIN[href.charCodeAt(next)]!;
    // An ending may be left out, and a name be shorter than that.
    if (href.charCodeAt(next) === DOT) return true;
    if (wanted === 0) continue;
    while (at < text.length && PLAIN[text.charCodeAt(at)] === 0) at += 1;
    if (at === text.length || PLAIN[text.charCodeAt(at)] !== wanted) return false;
    at += 1;
    same += 1;
  }
  return true;
}
const DOT = 46;

/** The same, compared whole. */
export function saysAll({ href, text }: Link): boolean {
  const query = href.indexOf('?');
  // `?zip` asks for something, `?file=scan.pdf` names it.
  const named = query < 0 || href.includes('=', query) ? href : href.slice(0, query);
  const path = named.replace(/[#].*$|\/$/gs, '');
  const written = decode(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('=')) + 1));
  if (written === '') return false;
  const said = plain(text);
  const name = plain(written.replace(/\.\w{1,5}$/, ''));
  if (name === '' || said === '') return /[^\u0020-\u007e]/.test(written + text);
  return said.includes(name) || (said.length > 2 && plain(written).startsWith(said.slice(0, 12)));
}

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/g, '');
