import { kinds, patterns } from './all';
import { servers } from './listing/product';

/** The codes that a scan may report as type, kind or product although the vocabulary of masks does not hold their words. */
export const codes: Readonly<Record<'types' | 'kinds' | 'products', ReadonlySet<string>>> = {
  types: new Set(patterns.map(({ type }) => type)),
  kinds: new Set(kinds.map(({ kind }) => kind)),
  products: new Set([...servers, ...kinds.flatMap(({ products = [] }) => products)]),
};
