import type * as whole from './owned-labels';

/** Labels of many words are left to the whole engine, as others that stand beside plainer ones. */
export function* ownedNames(): ReturnType<typeof whole.ownedNames> {}
export const partsOf: typeof whole.partsOf = key => {
  const slash = key.indexOf('/');
  return slash > 0 ? [key.slice(0, slash).trim()] : [];
};
export const nameOfOthers: typeof whole.nameOfOthers = key => key;
