import type { Entry } from '../listing/entry';
import { entryOf, type Item } from '../listing/item';
import { createAnswer } from './answer';
import { BUCKET_FORMATS, type BucketFormat, MORE } from './bucket-formats';

/** What a store lists. */
export interface BucketListing {
  format: BucketFormat;
  entries: Entry[];
  /** Full names of objects, and the folders they stand in. */
  keys: string[];
  folders: string[];
  /** The store said that there is more. */
  isCut: boolean;
}

type Role = 'name' | 'size' | 'date';
const MOST = 200_000;
/** So many items show whether a store wrote them. */
const FIRST = 64;
const ITEMS = new Set(BUCKET_FORMATS.map(({ item }) => item));
const FOLDERS = new Set(BUCKET_FORMATS.flatMap(({ folder }) => folder ?? []));
const ROLES = new Map(
  BUCKET_FORMATS.flatMap(({ item, key, size, date }) =>
    (
      [
        ['name', key],
        ['size', size],
        ['date', date],
      ] as const
    ).flatMap(([role, field]): [string, Role][] => (field === undefined ? [] : [[`${item}.${field}`, role]])),
  ).concat([['files[].contentLength', 'size']]),
);

/** Reads the listing of a store as its values come. */
export function createBucketReader() {
  const answer = createAnswer();
  const items: Item[] = [];
  const prefixes: string[] = [];
  let isOther = false;
  const formatOf = () =>
    BUCKET_FORMATS.find(({ needs, only }) => answer.has(needs) && (only === undefined || isAlone(only, needs)));
  const isAlone = (only: string, needs: string) =>
    answer.names(only).every(name => name === 'last_modified' || needs.includes(name));

  return {
    answer,
    open(path: string) {
      answer.open(path);
      if (!ITEMS.has(path) || isOther || items.length >= MOST) return false;
      if (items.length === FIRST) isOther = !formatOf();
      if (!isOther) items.push({});
    },
    value(path: string, value: string) {
      const isKnown = answer.value(path, value);
      const role = ROLES.get(path);
      if (role === undefined && !FOLDERS.has(path)) return isKnown;
      if (role !== undefined && items.length > 0) items.at(-1)![role] = value.slice(0, 1_000);
      else if (FOLDERS.has(path) && prefixes.length < MOST) prefixes.push(value.slice(0, 1_000));
    },
    read(): BucketListing | null {
      const format = isOther ? undefined : formatOf();
      if (!format) return null;
      const objects = items.filter(({ name }) => name !== undefined);
      const keys = objects.map(({ name }) => name!).filter(key => !isFolder(key));
      const entries = [
        ...objects.map(item => entryOf(item, format.isAccount ?? isFolder(item.name!))),
        ...prefixes.map(name => entryOf({ name }, true)),
      ].filter(entry => entry !== null);
      const isCut = items.length >= MOST || MORE.some(path => !/^(?:false|null|)$/.test(answer.text(path)));
      return { format, entries, keys, folders: foldersOf(keys, prefixes), isCut };
    },
  };
}

const isFolder = (key: string): boolean => key.endsWith('/');

/** The folders that names stand in, each once. */
function foldersOf(keys: readonly string[], prefixes: readonly string[]): string[] {
  const folders = new Set(prefixes);
  for (const key of keys) if (key.includes('/')) folders.add(key.slice(0, key.lastIndexOf('/')));
  return [...folders];
}
