import { byName } from './by-name';
import type { ExposureKind, PageKind, Pattern } from './types';

/** Every pattern: the folder is the list. */
export const patterns: readonly Pattern[] = byName(
  import.meta.glob<Pattern>('./patterns/*.ts', { eager: true, import: 'default' }),
).map(([, pattern]) => pattern);

const ofPages = new Map(
  byName(import.meta.glob<PageKind>('./exposures/pages/*.ts', { eager: true, import: 'default' })),
);

/** Every kind of exposure; the name of its file is the kind. */
export const kinds: readonly (ExposureKind & { kind: string })[] = byName(
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
