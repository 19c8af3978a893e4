import type { OwnDefinition, Report } from '../detect';

/** A file that a person chose, with its place in the folder it came from. */
export interface ChosenFile {
  path: string;
  file: File;
}

/** What the worker is asked: once, and all of it. */
export interface Work {
  files: readonly ChosenFile[];
  own: readonly OwnDefinition[];
}

/** One page of a file: archives hold many. */
export interface ReadPage {
  path: string;
  /** Which response of an archive, from 1; null for the file itself. */
  part: number | null;
  /** Null where the file could not be opened: it was moved, or may not be read. */
  report: Report | null;
}

/** What the worker tells now and then: the file it reads, bytes read so far, and the pages since it last told. */
export interface Told {
  path: string;
  read: number;
  pages: readonly ReadPage[];
  isDone: boolean;
}
