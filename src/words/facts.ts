import type { Bound, Exposure, Fact } from '../detect/types';
import { translate, translateCode } from '../language';
import { amount, moment, size } from '../language/amounts';
import { spell } from './names';

/** One line about an exposure: a name and one or more values. */
export interface FactLine {
  name: string;
  values: readonly string[];
}

/** The facts of an exposure as lines to read: counts with their bound, bytes as sizes, classes as a list. */
export function factLines(facts: Exposure['facts']): readonly FactLine[] {
  return Object.entries(facts)
    .filter(([key, fact]) => !/bound$/i.test(key) && !isEmpty(fact))
    .map(([key, fact]) => ({
      name: translateCode('fact', key, spell(key)),
      values: valuesOf(key, fact, boundOf(facts, key)),
    }));
}

/** `bytesBound` speaks of `bytes`, `bound` of all numbers that have none of their own. */
function boundOf(facts: Exposure['facts'], key: string): Bound {
  return [facts[`${key}Bound`], facts.bound].find(isBound) ?? 'exact';
}

function valuesOf(key: string, fact: Fact, bound: Bound): readonly string[] {
  if (typeof fact === 'boolean') return [translate(fact ? 'yes' : 'no')];
  if (typeof fact === 'number') return [amount(isBytes(key) ? size(fact) : fact, bound)];
  if (typeof fact === 'string') return [isMoment(fact) ? moment(fact) : fact];
  if (isList(fact)) return fact;
  return Object.entries(fact).map(([name, count]) =>
    translate('fact_of_class', {
      name: translateCode('class', name, spell(name)),
      amount: amount(isBytes(key) ? size(count) : count, bound),
    }),
  );
}

const isList = (fact: Fact): fact is readonly string[] => Array.isArray(fact);
const isBytes = (key: string) => /bytes$/i.test(key);
const isMoment = (text: string) => /^\d{4}-\d\d-\d\d(T|$)/.test(text);
const isBound = (fact: Fact | undefined): fact is Bound => fact === 'exact' || fact === 'about' || fact === 'at-least';
const isEmpty = (fact: Fact) => typeof fact === 'object' && Object.keys(fact).length === 0;
