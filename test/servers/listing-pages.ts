import type { Level } from '../../src/detect/types';
import type { ExpectedExposure, Page } from './server';
import { contentOf } from './tree';

/** How a server shows the tree. */
export interface Shows {
  product: string | null;
  /** Where the tree's root stands. Default `/`. */
  at?: string;
  /** What is asked for with every folder. */
  query?: string;
  /** How it writes sizes; `no` where it does not. Default `exact`. */
  sizes?: 'exact' | 'about' | 'no';
  /** Whether it writes a date with its year. Default true. */
  hasDates?: boolean;
  /** What the fixtures of its pages are called: `apache-fancy`. Absent where they are not captured. */
  capture?: string;
  /** A page without a listing's title or any entry says nothing. Default true. */
  tellsEmpty?: boolean;
}

/** The folders of the tree that are opened, with the level that each comes to. */
const FOLDERS: readonly { folder: string; level: Level }[] = [
  // A listing entry with a person's name and a health word is a record of a person.
  { folder: 'scans', level: 'high' },
  // Containers, but nobody's record.
  { folder: 'backups', level: 'medium' },
  { folder: '', level: 'low' },
];

/** The pages of a server that shows the tree. */
export function listingPages(shows: Shows): Page[] {
  return FOLDERS.map(({ folder, level }) => ({
    path: `${shows.at ?? '/'}${folder === '' ? '' : `${folder}/`}${shows.query ?? ''}`,
    level,
    exposures: [listingOf(folder, shows)],
    ...(shows.capture && { capture: `leak-${shows.capture}-${folder || 'root'}` }),
  }));
}

/** What a report must say of a folder, worked out from the tree alone. */
export function listingOf(folder: string, { product, sizes = 'exact', hasDates = true }: Shows): ExpectedExposure {
  const { directories, files } = contentOf(folder);
  const dates = files.map(({ date }) => date).sort();
  const counts: Record<string, number> = {};
  const bytes: Record<string, number> = {};
  for (const file of files) {
    if (!file.class) continue;
    counts[file.class] = (counts[file.class] ?? 0) + 1;
    bytes[file.class] = (bytes[file.class] ?? 0) + file.bytes;
  }
  return {
    kind: 'directory-listing',
    product,
    facts: {
      directories,
      files: files.length,
      bound: 'exact',
      ...(sizes !== 'no' && { bytes: files.reduce((sum, file) => sum + file.bytes, 0), bytesBound: sizes }),
      ...(hasDates && { newest: dates.at(-1) }),
      ...(Object.keys(counts).length > 0 && { classes: counts }),
      ...(sizes !== 'no' && Object.keys(bytes).length > 0 && { classBytes: bytes }),
    },
  };
}
