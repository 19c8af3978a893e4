import type * as whole from './individuals';

/** People are counted where there are records, by the whole engine. */
export const estimateIndividuals: typeof whole.estimateIndividuals = () => null;
