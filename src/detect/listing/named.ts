import { withoutEnd } from '../lib/without-end';

/** What a link's text says beside the name that its address ends with. */
export interface Named {
  rest: string;
  /** The whole name stands there, with its ending. */
  isExact: boolean;
}

/** More than this before the name is a sentence, not an icon. */
const LONGEST_ICON = 24;
const LONGEST_REST = 120;

/** Null where the text does not say the name. Names may be cut short, and stand between an icon, a date and a size. */
export function namedIn(text: string, name: string): Named | null {
  const said = plainOf(text);
  const meant = plainOf(name);
  if (said === '' || meant === '') return null;
  if (said === meant || tight(said) === tight(meant)) return { rest: '', isExact: true };
  if (tight(said) === tight(meant.replace(/\.[a-z0-9]{1,5}$/, ''))) return { rest: '', isExact: false };
  if (isCut(said, meant) || isGarbled(said, meant)) return { rest: '', isExact: true };
  return inside(said, meant);
}

/** `long-name-of..>`, `long-na…name.pdf`, or cut at a width without a sign. */
function isCut(said: string, meant: string): boolean {
  const [, start = '', end = ''] = /^(.{3,}?)\s?(?:\.{2,4}>?|…)(.{0,20})$/.exec(said) ?? [];
  if (start !== '' && tight(meant).startsWith(tight(start)) && meant.endsWith(end)) return true;
  return said.length >= 20 && meant.startsWith(said);
}

/** `mÃ¤rz.txt` for `märz.txt`: a server that names no encoding is read in the browser's own. */
function isGarbled(said: string, meant: string): boolean {
  const plain = meant.replace(FOREIGN, '?');
  return plain !== meant && plain.length >= 6 && tight(said).replace(FOREIGN, '?') === tight(plain);
}
const FOREIGN = /[^\u0020-\u007e]+/g;

/** `folder_open Scans 2026-01-08 4.2GB`: an icon's word before it, date and size behind. */
function inside(said: string, meant: string): Named | null {
  const at = said.indexOf(meant);
  if (at < 0 || at > LONGEST_ICON) return null;
  const icon = said.slice(0, at).trim();
  const behind = said.slice(at + meant.length);
  const again = behind.replace(/^[\s/]+/, '');
  const rest = again.startsWith(meant) ? again.slice(meant.length) : behind;
  const isApart = (at === 0 || !/[\p{L}\d]/u.test(said[at - 1]!)) && !/^[\p{L}\d]/u.test(rest);
  const isLong = meant.length >= 3;
  if (!isApart && (!isLong || rest.length > 12 || at > 11)) return null;
  if (icon.split(' ').length > 2 || rest.length > LONGEST_REST) return null;
  if (rest.length > 12 && !/\d/.test(rest)) return null;
  return isLong || rest === '' || /\d/.test(rest) ? { rest, isExact: true } : null;
}

/** In one spelling and one case, without a leading `./` and closing slashes. */
const plainOf = (text: string): string =>
  withoutEnd(text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim().replace(/^\.\//, ''), ' /\\');
const tight = (text: string): string => text.replace(/[ +]/g, '');
