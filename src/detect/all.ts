import type { ExposureKind, Pattern } from './types';

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);
const inOrder = <Value>(files: Record<string, Value>): [string, Value][] =>
  Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));

/** Every pattern: the folder is the list. */
export const patterns: readonly Pattern[] = inOrder(
  import.meta.glob<Pattern>('./patterns/*.ts', { eager: true, import: 'default' }),
).map(([, pattern]) => pattern);

/** Every kind of exposure; the name of its file is the kind. */
export const kinds: readonly (ExposureKind & { kind: string })[] = inOrder(
  import.meta.glob<ExposureKind>('./exposures/*.ts', { eager: true, import: 'default' }),
).map(([path, exposure]) => ({ ...exposure, kind: nameOf(path) }));
