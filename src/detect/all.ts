import type { ExposureKind, PageKind, Pattern } from './types';

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);
const inOrder = <Value>(files: Record<string, Value>): [string, Value][] =>
  Object.entries(files)
    .map(([path, value]): [string, Value] => [nameOf(path), value])
    .sort(([one], [other]) => (one < other ? -1 : 1));

/** Every pattern: the folder is the list. */
export const patterns: readonly Pattern[] = inOrder(
  import.meta.glob<Pattern>('./patterns/*.ts', { eager: true, import: 'default' }),
).map(([, pattern]) => pattern);

const ofPages = new Map(
  inOrder(import.meta.glob<PageKind>('./exposures/pages/*.ts', { eager: true, import: 'default' })),
);

/** Every kind of exposure; the name of its file is the kind. */
export const kinds: readonly (ExposureKind & { kind: string })[] = inOrder(
  import.meta.glob<ExposureKind>('./exposures/*.ts', { eager: true, import: 'default' }),
).map(([kind, exposure]) => {
  const page = ofPages.get(kind);
  return {
    ...exposure,
    kind,
    products: [...(exposure.products ?? []), ...(page?.products ?? [])],
    begin: head => (head.form === 'page' ? (page?.begin(head) ?? null) : exposure.begin(head)),
  };
});
