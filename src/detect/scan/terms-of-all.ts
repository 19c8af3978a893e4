import { patterns } from '../all';
import { packTerms } from './pack-terms';
import type { PackedTerms } from './terms';

/** The terms of all patterns that are read in texts. In the scripts of pages the build puts its value in. */
export const termsOfAll: PackedTerms = packTerms(patterns.filter(pattern => pattern.appliesTo === undefined));
