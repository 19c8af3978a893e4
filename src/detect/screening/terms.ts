import { patterns } from '../all';
import { BIRTH, CARED_FOR, CLINICAL, LEADS, NUMBER, PAYMENT, REACHING, rolesOf } from '../judge/roles';
import { wordSet } from '../lib/word-set';
import { COMMON_WORDS } from '../mentions/names/vocabulary/common-words';
import { SICK_WORDS } from '../roster/vocabulary/care-words';
import { TEXT_WORDS } from '../scan/care-words';
import { HEALTH_PREFIXES } from '../scan/labels';
import type { Pattern } from '../types';
import { NUMBERED } from './numbered';
import { plainText } from './plain-text';

/** What makes a record one of a patient, or of somebody who keeps it private: all but names and how people are reached. */
const TELLING = CLINICAL | CARED_FOR | NUMBER | BIRTH | PAYMENT | LEADS;
const isTelling = ({ type, isHealthContext = false }: Pattern): boolean =>
  isHealthContext || ((rolesOf(type) & TELLING) > 0 && (rolesOf(type) & REACHING) === 0);
const isClinical = ({ type }: Pattern): boolean => (rolesOf(type) & CLINICAL) > 0;
/** A value made of words alone. */
const isWordy = ({ shapes, words = [] }: Pattern): boolean =>
  words.length > 0 || shapes.some(shape => shape.includes('w') && !/[dX]/.test(shape));
/** A value of a number and words, `take 2 capsules`: its words are some of care by themselves. */
const isCounted = ({ shapes }: Pattern): boolean => shapes.length > 0 && shapes.every(shape => / w/.test(shape));

const telling = patterns.filter(isTelling);
const numbers = telling.filter(pattern => !isWordy(pattern) && !isCounted(pattern));
const labelsOf = (some: readonly Pattern[]) => some.flatMap(({ labels }) => labels);

/** Words of a label that are written as one, at most. */
const MOST_JOINED = 3;
/** Such words, as one sign: `mrn number` is `mrn #`. */
const AT_END = new RegExp(`(?: (?:${NUMBERED.join('|')}))+$`);

const labelsOfNumbers = labelsOf(numbers.filter(pattern => !isClinical(pattern)));
/** Such labels that parts of a site are called as well: alone in a line they label nothing. */
const SECTIONS = wordSet('card care discover episode health passport prescription routing social visa');

const findings = new Set([...telling.flatMap(pattern => pattern.words ?? []), ...TEXT_WORDS]);

/** How lists of those who were tested speak. */
const OUTCOMES = ['positive', 'negative', 'test results'];

/** What a term says, by the sign behind it. */
const SAYING: readonly (readonly [sign: string, terms: readonly string[]])[] = [
  // A finding by itself: a drug, an illness; and words of care.
  ['!', [...findings]],
  // What the ill have, as those write who treat them: a list of people may have no other words.
  ['*', [...[...SICK_WORDS].filter(word => !findings.has(word)), ...OUTCOMES]],
  // What makes any label behind it the patient's.
  ['>', [...HEALTH_PREFIXES]],
  // A label before words: a diagnosis, a drug.
  [':', labelsOf(telling.filter(isWordy))],
  // A label before a number that somebody has, or a birth date, as one word too; and before one that is measured or a code.
  ['=', [...labelsOfNumbers.filter(label => !SECTIONS.has(label)), ...labelsOfNumbers.flatMap(joined)]],
  ['.', labelsOfNumbers.filter(label => SECTIONS.has(label))],
  ['~', labelsOf(numbers.filter(isClinical))],
];

/** As columns are called: `dateofbirth`, `mrn#`. */
function joined(label: string): string[] {
  const words = plainTerm(label).split(' ');
  return words.length > 1 && words.length <= MOST_JOINED ? [words.join('')] : [];
}

const byWord = new Map<string, Set<string>>();
for (const [sign, terms] of SAYING) {
  const all = new Set(terms.map(plainTerm));
  for (const term of all) {
    if (term.endsWith(' #') && all.has(term.slice(0, -2))) continue;
    const word = tellingWord(term);
    byWord.set(word, (byWord.get(word) ?? new Set()).add(term.replace(word, '@') + sign));
  }
}

/** The word of a term that stands in the fewest texts: a longer one, if it is not common. */
function tellingWord(term: string): string {
  const words = term.replace(/ ?#/, '').split(' ');
  const rare = words.filter(word => !COMMON_WORDS.has(word));
  return (rare.length > 0 ? rare : words).reduce((one, other) => (other.length > one.length ? other : one));
}

/** A term in lower case, without accents, signs as spaces. */
function plainTerm(term: string): string {
  return plainText(term)
    .replace(/[^a-z0-9#]+/g, ' ')
    .trim()
    .replace(AT_END, ' #');
}

/** A line for each telling word, in its terms as `@`: `\nbirth|date of @=,@ day=`. */
export const terms: string = [...byWord]
  .map(([word, said]) => `\n${word}|${[...said].sort()}`)
  .sort()
  .join('');

const FIRST_OF_NUMBERED = [...new Set(NUMBERED.map(word => word[0]))].join('');

/**
 * What those words begin with, as a regular expression: of most words the first three letters show that they are none of these. Nested
 * by letters, as V8 reads that three times as fast as a list.
 */
export const beginnings: string = `\\b${begun([...byWord.keys()], 3)}[a-z0-9]*`;

function begun(words: readonly string[], letters: number): string {
  if (letters === 0) return '';
  const rests = new Map<string, string[]>();
  for (const word of words) if (word !== '') rests.set(word[0]!, [...(rests.get(word[0]!) ?? []), word.slice(1)]);
  // Letters behind which the same may stand, together.
  const byRest = new Map<string, string>();
  for (const [letter, left] of rests) {
    const rest = begun(left, letters - 1);
    byRest.set(rest, (byRest.get(rest) ?? '') + letter);
  }
  const ways = [...byRest].map(([rest, all]) => (all.length > 1 ? `[${all}]` : all) + rest);
  // A word that ends here, or has a number behind it: `mrnno`.
  if (words.includes('')) ways.push('\\b', `[${FIRST_OF_NUMBERED}]`);
  return ways.length > 1 ? `(?:${ways.join('|')})` : ways[0]!;
}
