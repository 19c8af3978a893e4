import { patterns } from '../all';
import { packTerms } from './pack-terms';
import type * as whole from './terms-of-all';

/** What says nothing of who somebody is: beside a person it is left to the whole engine. */
const CODES = new Set('rxnorm cvx loinc snomed icd9 hcpcs encounter date'.split(' '));

/** As in `terms-of-all.ts`, without what matters only to the whole engine. */
export const termsOfAll: typeof whole.termsOfAll = packTerms(
  patterns
    .filter(pattern => pattern.appliesTo === undefined)
    .map(({ moreLabels, moreWeakLabels, ...pattern }) =>
      CODES.has(pattern.type) ? { ...pattern, labels: [], weakLabels: [] } : pattern,
    ),
  [],
);
