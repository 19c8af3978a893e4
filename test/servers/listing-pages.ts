import type { Confidence, Level } from '../../src/detect/types';
import type { ExpectedExposure, Page } from './server';
import { contentOf, masksOf, type TreeFile } from './tree';

/** How a server shows the tree. */
export interface Shows {
  product: string | null;
  /** How sure a saved page makes. Default `certain`. */
  confidence?: Confidence;
  /** Where the tree's root stands. Default `/`. */
  at?: string;
  /** How it writes sizes; `no` where it does not. Default `exact`. */
  sizes?: 'exact' | 'about' | 'no';
  /** A script draws the page after it has loaded. */
  drawsLater?: boolean;
  /** How sizes are written once it has, where that differs from what was sent. */
  drawn?: 'about';
  /** What its sizes come to where they are not those of the files. */
  rounds?: (bytes: number) => number;
  /** Whether it writes a date with its year. Default true. */
  hasDates?: boolean;
  /** What the fixtures of its pages are called: `apache-fancy`. Absent where they are not captured. */
  capture?: string;
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
    path: `${shows.at ?? '/'}${folder === '' ? '' : `${folder}/`}`,
    level,
    drawsLater: shows.drawsLater ?? false,
    exposures: [listingOf(folder, { ...shows, sizes: shows.drawn ?? shows.sizes ?? 'exact' })],
    ...(shows.capture && folder !== '' && captured(folder, shows)),
  }));
}

function captured(folder: string, shows: Shows): Pick<Page, 'capture'> {
  const { capture, confidence = 'certain' } = shows;
  const exposure = listingOf(folder, shows);
  return {
    capture: {
      name: `leak-${capture}-${folder}`,
      exposure: { ...exposure, confidence, facts: { ...exposure.facts, names: masksOf(folder) } },
    },
  };
}

/** What a report must say of a folder, worked out from the tree alone. */
export function listingOf(folder: string, shows: Shows): ExpectedExposure {
  const { product, sizes = 'exact', rounds = bytes => bytes, hasDates = true } = shows;
  const { directories, files } = contentOf(folder);
  const dates = files.map(({ date }) => date).sort();
  const sum = (some: readonly TreeFile[]) => some.reduce((total, { bytes }) => total + rounds(bytes), 0);
  const classes = [...new Set(files.flatMap(file => file.class ?? []))];
  const perClass = (count: (some: readonly TreeFile[]) => number) =>
    Object.fromEntries(classes.map(name => [name, count(files.filter(file => file.class === name))]));
  const newest = (name: string) =>
    dates.findLast(date => files.some(file => file.class === name && file.date === date))!;
  return {
    kind: 'directory-listing',
    product,
    facts: {
      directories,
      files: files.length,
      bound: 'exact',
      ...(sizes !== 'no' && { bytes: sum(files), bytesBound: sizes }),
      ...(hasDates && { newest: dates.at(-1) }),
      ...(classes.length > 0 && { classes: perClass(some => some.length) }),
      ...(classes.length > 0 && sizes !== 'no' && { classBytes: perClass(sum) }),
      ...(classes.length > 0 &&
        hasDates && { classNewest: Object.fromEntries(classes.map(name => [name, newest(name)])) }),
    },
  };
}
