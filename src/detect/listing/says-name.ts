import type { Link } from '../types';
import { decode } from './address';

/** So many characters of a name that does not stand in a text are enough to see it. */
const ENOUGH = 3;
/** Longer texts and addresses are compared whole at once. */
const LONGEST = 200;
const SLASH = 47;
const DOT = 46;

/** Where the name begins that a plain path ends with; -1 for any other address. */
export function startOfName(href: string): number {
  if (href.length > LONGEST) return -1;
  let start = 0;
  for (let at = 0; at < href.length; at += 1) {
    const code = href.charCodeAt(at);
    if (isSpecial(code)) return -1;
    if (code === SLASH && at < href.length - 1) start = at + 1;
  }
  while (start < href.length && plainOf(href.charCodeAt(start)) === 0) start += 1;
  return start < href.length ? start : -1;
}

/** Whether the first letters of a name stand in a text, or that is not told so easily: no string is made for it. */
export function begins(href: string, start: number, text: string): boolean {
  if (text.length > LONGEST) return true;
  const first = plainOf(href.charCodeAt(start));
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 126 || (plainOf(code) === first && beginsAt(href, start, text, at))) return true;
  }
  return false;
}

function beginsAt(href: string, start: number, text: string, from: number): boolean {
  let at = from;
  let same = 0;
  for (let next = start; next < href.length && same < ENOUGH; next += 1) {
    const wanted = plainOf(href.charCodeAt(next));
    // An ending may be left out, and a name be shorter than that.
    if (href.charCodeAt(next) === DOT) return true;
    if (wanted === 0) continue;
    while (at < text.length && plainOf(text.charCodeAt(at)) === 0) at += 1;
    if (at === text.length || plainOf(text.charCodeAt(at)) !== wanted) return false;
    at += 1;
    same += 1;
  }
  return true;
}

/** Whether a link's text names the end of its address, whole or from its start; letters beyond ASCII are left out. */
export function saysItsName({ href, text }: Pick<Link, 'href' | 'text'>): boolean {
  const query = href.indexOf('?');
  // `?zip` asks for something, `?file=scan.pdf` and `?/scans/` name it.
  const named = query < 0 || href[query + 1] === '/' || href.includes('=', query) ? href : href.slice(0, query);
  const path = named.replace(/[#].*$|\/$/gs, '');
  const written = decode(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('=')) + 1));
  if (written === '') return false;
  const said = plain(text);
  const name = plain(written.replace(/\.\w{1,5}$/, ''));
  if (name === '' || said === '') return /[^\u0020-\u007e]/.test(written + text);
  return said.includes(name) || (said.length > 2 && plain(written).startsWith(said.slice(0, 12)));
}

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/g, '');

/** A letter or digit in lower case, 0 for the rest of ASCII. */
function plainOf(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return code;
  return code >= 65 && code <= 90 ? code + 32 : 0;
}

/** Whether a sign says that more than the end of a path counts: `#`, `%`, `&`, `;`, `=`, `?`, and all beyond ASCII. */
const isSpecial = (code: number): boolean =>
  code < 32 || code > 126 || code === 35 || code === 37 || code === 38 || code === 59 || code === 61 || code === 63;
