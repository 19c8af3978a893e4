import type { Scanned } from '../saved';
import { jsonLines } from './json-lines';
import type { Options } from './options';
import type { Outcome } from './outcome';
import { sarif } from './sarif';
import type { Screen } from './screen';
import { table } from './table';

/** A page with the file it stands in. */
export interface Page extends Scanned {
  /** As it was named, or found in a folder. */
  file: string;
}

/** How results are written. */
export interface Format {
  page(page: Page): Promise<void>;
  /** Something could not be read; it was said already. */
  problem?(path: string, why: string): void;
  end(outcome: Outcome, exitCode: number): Promise<void>;
}

/** The formats by name. */
export const FORMATS: Record<Options['format'], (screen: Screen) => Format> = {
  table,
  json: jsonLines,
  sarif,
};
