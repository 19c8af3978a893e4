import { wordSet } from '../lib/word-set';

/** Words behind a name that only say that it is a number, or whose it is. */
const NUMBERS = wordSet(
  'no num number nr nummer numero id ids identifier identification code codes cd card patient member holder ' +
    'diagnosis procedure product test drug vaccine service lab medication concept',
);
/** Words behind a name that only say that it is a value. */
const VALUES = wordSet('value val values result results level reading text txt desc description display today');
/** Words before a name that say whose it is, where it comes from, or which of several. */
const FRONTS = wordSet(
  'hospital clinic facility lab order bank car my own person personal primary secondary main first second last current latest recent ' +
    'previous old new initial prescribed administered given dispensed travel line claim billing national official unique full ' +
    'sitting standing resting admission discharge source charge order rx med medication drug vaccine immunization procedure problem condition final most numeric uk us au nz german french indian canadian irish',
);

/** What is left of the name of a label, and whether a word for a number went. */
export interface PlainerLabel {
  name: string;
  isNumber: boolean;
  /** Words before it went. */
  isCut: boolean;
}

const MOST_FRONTS = 2;

/**
 * The names that are left when words go that say no more than "number", "value" or whose it is: `rxnorm cd` is `rxnorm`,
 * `glucose result` is `glucose`, `last bp` is `bp`, `mbi of the member` is `mbi`. A word of another kind stays, as it may turn the meaning: `ssn status`.
 */
export function* plainerLabels(
  keyWords: readonly string[],
  isPrefix: (word: string) => boolean,
): Generator<PlainerLabel> {
  const of = keyWords.indexOf('of');
  const end = of > 0 ? of : keyWords.length;
  for (let from = 0; from <= MOST_FRONTS; from += 1) {
    if (from > 0 && !(isPrefix(keyWords[from - 1] ?? '') || FRONTS.has(keyWords[from - 1] ?? ''))) return;
    let isNumber = false;
    for (let to = end; to > from; to -= 1) {
      if (from > 0 || to < keyWords.length)
        yield { name: keyWords.slice(from, to).join(''), isNumber, isCut: from > 0 };
      const last = keyWords[to - 1]!;
      if (NUMBERS.has(last)) isNumber = true;
      else if (!VALUES.has(last)) break;
    }
  }
}
