import { withoutEnd } from '../lib/without-end';
import { decode } from './address';
import { dateIn } from './date';
import type { Entry } from './entry';
import { sizeIn } from './size';

/** What a key of a listing's data tells of an entry. */
export type Role = 'name' | 'path' | 'type' | 'isFolder' | 'mode' | 'size' | 'date';
/** One object or element that may be an entry, as far as it was read. */
export type Item = Partial<Record<Role, string>>;

const KEYS: Readonly<Record<Role, string>> = {
  name: 'name n filename base basename pathsuffix',
  path: 'path fullpath href uri url relative',
  type: 'type pathtype kind filetype mimetype',
  isFolder: 'isdir isdirectory isfolder iscollection folder',
  mode: 'mode',
  size: 'size filesize length sz s bytes getcontentlength',
  date: 'mtime modtime modified modificationtime lastmodified getlastmodified dt m modifiedtime time',
};
const ROLES = new Map(
  (Object.keys(KEYS) as Role[]).flatMap(role => KEYS[role].split(' ').map((key): [string, Role] => [key, role])),
);
const FOLDER = /^(?:symlink)?(?:dir|directory|folder|collection)$|[./]folder$/i;
const FILE = /^(?:symlink)?(?:file|blob|other|symlink|link)$/i;

/** The role of a key in any spelling: `is_dir`, `IsDir`, `D:getcontentlength`. */
export const roleOf = (key: string): Role | null =>
  ROLES.get(
    key
      .slice(key.lastIndexOf(':') + 1)
      .replace(/[@_-]/g, '')
      .toLowerCase(),
  ) ?? null;

/** Whether the data says that an item is a folder (true) or a file (false); null where it does not say. */
export function isFolderItem({ type = '', isFolder, mode = '', name = '', path = '' }: Item): boolean | null {
  if (isFolder !== undefined) return isFolder === '' || isFolder === 'true' || isFolder === '1';
  if (FOLDER.test(type)) return true;
  if (FILE.test(type)) return false;
  // Go's os.ModeDir, and `drwxr-xr-x`.
  if (mode !== '') return Number(mode) >= 2 ** 31 || mode.startsWith('d');
  return (name || path).endsWith('/') ? true : null;
}

/** The entry that an item tells of; null for one without a name, or the folder itself. */
export function entryOf(item: Item, isDirectory: boolean): Entry | null {
  const plain = withoutEnd(item.name ?? decode(item.path ?? '').replace(/[?#].*$/s, ''), '/');
  const name = plain.slice(plain.lastIndexOf('/') + 1);
  if (name === '' || name === '.' || name === '..') return null;
  const size = isDirectory || item.size === undefined ? null : sizeIn(item.size);
  return {
    name,
    isDirectory,
    bytes: size?.bytes ?? null,
    isRounded: size?.isRounded ?? false,
    date: dayOf(item.date ?? ''),
  };
}

/** A date in words, or seconds or milliseconds since 1970. */
function dayOf(text: string): string | null {
  if (!/^\d{9,13}(?:\.\d+)?$/.test(text)) return dateIn(text).date;
  const number = Number(text);
  return new Date(number < 1e11 ? number * 1000 : number).toISOString().slice(0, 10);
}
