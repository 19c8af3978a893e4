import { byName } from './by-name';
import type { PageKind, Pattern } from './types';

/** As in `all.ts`, but for those that are read in the names of files alone. The build makes plain lists of both. */
export const patterns: readonly Pattern[] = byName(
  import.meta.glob<Pattern>(['./patterns/*.ts', '!./patterns/*-in-file.ts'], { eager: true, import: 'default' }),
).map(([, pattern]) => pattern);

/** Hints that a page may tell of an exposure, and nothing else. */
export const kinds: readonly (PageKind & { kind: string })[] = byName(
  import.meta.glob<PageKind>('./exposures/hints/*.ts', { eager: true, import: 'default' }),
).map(([kind, page]) => ({ ...page, kind }));
