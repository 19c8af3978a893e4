import type { Entry } from './entry';
import { entryOf, type Item, isFolderItem, type Role, roleOf } from './item';

/** A listing that a server wrote as data. */
export interface ItemListing {
  entries: Entry[];
  product: string | null;
  /** The server said that there is more. */
  isCut: boolean;
}

/** Servers by a place that only they write. */
const PRODUCTS: readonly [name: string, place: RegExp][] = [
  ['caddy', /^can_go_up$|^\[\]\.IsSymlink$/],
  ['dufs', /^paths\[\]\.path_type$/],
  ['seaweedfs', /^Entries\[\]\.FullPath$/],
  ['copyparty', /^files\[\]\.(?:lead|ext)$|^dirs\[\]\.lead$/],
  ['serve', /^files\[\]\.relative$/],
  ['hadoop', /^FileStatuses\.FileStatus\[\]/],
  ['webdav', /^(?:\w+:)?multistatus\.(?:\w+:)?response$/],
  ['subversion', /^svn\.index$/],
];
/** Every name that this file gives. */
export const dataServers: readonly string[] = ['nginx', 'static-web-server', ...PRODUCTS.map(([name]) => name)];

const MOST = 200_000;
/** So many items show whether an array is one of entries. */
const FIRST = 64;
/** Fields of other things that have names and sizes too: objects of stores, files of a commit, documents of a database. */
const FOREIGN =
  /(?:^|[.\]])(?:sha|git_url|_id|_index|[eE][tT]ag|[sS]torageClass|[gG]eneration|resourceType|[bB]ucket)$/;
const FOLDERS = /(?:^|[.:])(?:dir|directory|folder|dirs|directories|folders)(?:\[\])?$/i;
const FILES = /(?:^|[.:])files?(?:\[\])?$/i;
const CUT = /(?:^|\.)(?:should_?display_?load_?more|is_?truncated|truncated|has_?more|next_?page_?token)$/i;
/** Elements of XML that are entries themselves. */
const ELEMENTS = /\.(?:\w+:)?(?:dir|directory|folder|file|response)$/;

/** What a path means: which role it has in the item at which place. */
interface Meaning {
  place: string | null;
  role: Role | null;
}
/** All items of one array, or all elements of one name. */
interface Group {
  items: Item[];
  /** The first of them are no entries: the rest is not looked at. */
  isOther: boolean;
}

/** Collects the values of JSON or XML; `read` says what they come to as a listing, or null. */
export function createItemReader(isXml: boolean) {
  const meanings = new Map<string, Meaning>();
  const groups = new Map<string, Group>();
  const seen = new Set<string>();
  let count = 0;
  let isCut = false;
  let isForeign = false;
  let sample = '';

  const isPlace = (path: string) => (isXml ? ELEMENTS.test(path) : path.endsWith('[]'));
  const meaningOf = (path: string): Meaning => {
    const known = meanings.get(path);
    if (known) return known;
    if (FOREIGN.test(path)) isForeign = true;
    seen.add(path);
    const meaning = { place: placeAround(path), role: roleOf(path.slice(path.lastIndexOf('.') + 1)) };
    meanings.set(path, meaning);
    return meaning;
  };
  /** In JSON the object that holds the key; in XML the element itself or any around it. */
  const placeAround = (path: string): string | null => {
    if (isXml && isPlace(path)) return path;
    for (let dot = path.lastIndexOf('.'); dot > 0; dot = isXml ? path.lastIndexOf('.', dot - 1) : 0) {
      if (isPlace(path.slice(0, dot))) return path.slice(0, dot);
    }
    return null;
  };
  const tell = (place: string | null, role: Role | null, value: string) => {
    const item = place === null || role === null ? undefined : groups.get(place)?.items.at(-1);
    if (item && role !== null) item[role] ??= value.slice(0, 1_000);
  };

  return {
    open(path: string) {
      const { place } = meaningOf(path);
      const isFolder = isXml && /:?collection$/.test(path);
      if (isFolder) tell(place, 'isFolder', 'true');
      if (!isPlace(path) || isForeign || count >= MOST) return isFolder;
      count += 1;
      const group = groups.get(path) ?? { items: [], isOther: false };
      groups.set(path, group);
      if (group.items.length === FIRST) group.isOther = !group.items.some(item => item.size ?? item.date);
      if (group.isOther) return isFolder;
      group.items.push({});
    },
    value(path: string, value: string) {
      const { place, role } = meaningOf(path);
      if (CUT.test(path) && value !== '' && value !== 'false' && value !== 'null') isCut = true;
      if (role === 'date' && sample === '') sample = value;
      tell(place, place === path ? 'name' : role, value);
      if (isForeign || (role === null && place !== path && !CUT.test(path))) return false;
    },
    read(): ItemListing | null {
      if (isForeign) return null;
      const product = productOf(seen, sample);
      const entries = [...groups].flatMap(([path, group]) => entriesOf(path, group, seen));
      const isEmpty = product === 'caddy' ? seen.has('num_files') : product === 'webdav';
      return entries.length > 0 || isEmpty ? { entries, product, isCut } : null;
    },
  };
}

/** The entries of a group, none unless nearly all of its items are entries. */
function entriesOf(path: string, { items, isOther }: Group, seen: ReadonlySet<string>): Entry[] {
  const kind = kindOf(path, seen);
  const isDav = path.endsWith('response');
  const told = items.map(item => ({ item, isFolder: kind ?? isFolderItem(item) }));
  const hasFolder = told.some(({ isFolder }) => isFolder);
  const known = told.filter(({ item, isFolder }) => {
    const isTold = isFolder !== null || (hasFolder && item.size !== undefined);
    const isSaid = kind !== null || (isDav && isFolder === true) || (item.size ?? item.date) !== undefined;
    return isTold && isSaid && (item.name ?? item.path);
  });
  if (isOther || known.length * 10 < items.length * 9) return [];
  const own = isDav ? ownPath(items) : null;
  return known.flatMap(({ item, isFolder }) => (item.path === own ? [] : (entryOf(item, isFolder ?? false) ?? [])));
}

/** Folders (true) and files (false) that stand apart are told by the name of their array or element. */
function kindOf(path: string, seen: ReadonlySet<string>): boolean | null {
  const isFolder = FOLDERS.test(path);
  if (!isFolder && !FILES.test(path)) return null;
  const isElement = !path.endsWith('[]');
  const other = isFolder ? FILES : FOLDERS;
  const around = path.slice(0, path.lastIndexOf('.') + 1);
  const isParted = [...seen].some(
    each => each.startsWith(around) && !each.includes('.', around.length) && other.test(each),
  );
  return isParted || (isElement && /^(?:list|svn|tree)\./.test(path)) ? isFolder : null;
}

/** WebDAV tells of the folder itself too: its address begins all others. */
function ownPath(items: readonly Item[]): string | null {
  const shortest = items.reduce(
    (least, { path = '' }) => (path.length < least.length ? path : least),
    items[0]?.path ?? '',
  );
  return items.every(({ path = '' }) => path.startsWith(shortest)) ? shortest : null;
}

/** Who wrote it: nginx and static-web-server differ in their dates alone. */
function productOf(seen: ReadonlySet<string>, date: string): string | null {
  const found = PRODUCTS.find(([, place]) => [...seen].some(path => place.test(path)));
  if (found) return found[0];
  if (seen.has('list.file.@mtime') || seen.has('list.directory.@mtime')) return 'nginx';
  if (!seen.has('[].type') || !seen.has('[].mtime')) return null;
  return date.endsWith('GMT') ? 'nginx' : 'static-web-server';
}
