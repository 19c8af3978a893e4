import type { Bound, Exposure, Fact } from '../detect/types';
import { translate, translateCode } from '../language';
import { amount, moment, size } from '../language/amounts';
import { nameOfClass, spell } from './names';

/** One line about an exposure: a name and one or more values. */
export interface FactLine {
  name: string;
  values: readonly string[];
}

/** The facts of an exposure as lines to read: counts with their bound, bytes as sizes, classes as a list. */
export function factLines(facts: Exposure['facts']): readonly FactLine[] {
  return Object.entries(facts)
    .filter(([key, fact]) => !isSaidElsewhere(key, facts) && !isEmpty(fact))
    .sort(([one], [other]) => rankOf(one) - rankOf(other))
    .map(([key, fact]) => ({
      name: translateCode('fact', key, spell(key)),
      values: key === 'classes' && isCounts(fact) ? classLines(fact, facts) : valuesOf(key, fact, boundOf(facts, key)),
    }));
}

/** Storage keeps the keys of a report in no order of ours. What stands in none of these places comes last. */
const ORDER = [
  'documents',
  'indexDocuments',
  'records',
  'rows',
  'directories',
  'files',
  'entries',
  'bytes',
  'newest',
  'classes',
];
const rankOf = (key: string) => (ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length);
const isSaidElsewhere = (key: string, facts: Exposure['facts']) =>
  /bound$/i.test(key) || ((key === 'classBytes' || key === 'classNewest') && 'classes' in facts);

/** Classes of files, the most frequent first: `Mailboxes: 2 (155.0 MB)`. */
function classLines(classes: Readonly<Record<string, number>>, facts: Exposure['facts']): readonly string[] {
  const bytes = isCounts(facts.classBytes) ? facts.classBytes : {};
  return Object.entries(classes)
    .sort(([, one], [, other]) => other - one)
    .map(([code, count]) => {
      const name = nameOfClass(code);
      const counted = amount(count, boundOf(facts, 'classes'));
      const sized = bytes[code] ?? 0;
      if (sized === 0) return translate('fact_of_class', { name, amount: counted });
      const sizes = amount(size(sized), boundOf(facts, 'bytes'));
      return translate('fact_of_class_sized', { name, amount: counted, size: sizes });
    });
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
      name: nameIn(key, name),
      amount: amount(isBytes(key) ? size(count) : count, bound),
    }),
  );
}

/** An index is called what the report calls it. */
const nameIn = (key: string, name: string): string => (key === 'indexDocuments' ? name : nameOfClass(name));
const isList = (fact: Fact): fact is readonly string[] => Array.isArray(fact);
const isCounts = (fact: Fact | undefined): fact is Readonly<Record<string, number>> =>
  typeof fact === 'object' && !Array.isArray(fact);
const isBytes = (key: string) => /bytes$/i.test(key);
const isMoment = (text: string) => /^\d{4}-\d\d-\d\d(T|$)/.test(text);
const isBound = (fact: Fact | undefined): fact is Bound => fact === 'exact' || fact === 'about' || fact === 'at-least';
const isEmpty = (fact: Fact) => typeof fact === 'object' && Object.keys(fact).length === 0;
