/** Words that labels end in together, and the sign that stands for them in packed terms, where no term has a sign. */
export const SHARED_ENDS: readonly (readonly [sign: string, ends: readonly string[]])[] = [
  ['@', ['number', 'num', 'no', 'id']],
  ['#', ['number', 'num', 'no']],
  ['%', ['nummer', 'id', 'card']],
  ['$', ['number', 'no']],
];

/** Terms with one for all that differ in such ends alone: `plan number, plan no` → `plan $`. */
export function withSharedEnds(terms: readonly string[]): string[] {
  let left = [...terms];
  for (const [sign, ends] of SHARED_ENDS) {
    for (const start of new Set(left.map(term => term.slice(0, term.lastIndexOf(' ') + 1)))) {
      const all = ends.map(end => start + end);
      if (all.every(term => left.includes(term))) left = [...left.filter(term => !all.includes(term)), start + sign];
    }
  }
  return left;
}

/** The terms that one of those stands for. */
export function termsOf(term: string): readonly string[] {
  const shared = SHARED_ENDS.find(([sign]) => term.endsWith(sign));
  return shared ? shared[1].map(end => term.slice(0, -1) + end) : [term];
}
