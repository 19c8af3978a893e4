import { FILLING } from '../scan/filling';
import { NUMBERED } from './numbered';
import { beginnings, terms } from './terms';

/** A Social Security number, or one of a payment card: they need no label. */
const NUMBER = /(?<!\d)(?:\d{3}-\d\d-\d{4}|[3-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{3,4})(?!\d)/;

/**
 * Whether a text, as `plainText` gives it, may hold a patient, or people with what is kept private: a label of theirs with a value
 * behind it, or two different words of care, measures and labels in a line of their own among them. One alone is in the news, and
 * tells of nobody's care. `met` are those that were met in the text before.
 */
export function mayHoldPatients(text: string, met: Set<string> = new Set()): boolean {
  if (NUMBER.test(text)) return true;
  const said = termsIn(text);
  const among = (sign: string) => said.filter(term => term.endsWith(sign));
  const measures = among('~');
  const numbers = among('=');
  return (
    holds(text, among('>'), `(?:${GAP}[a-z]+){0,3}[^a-z0-9\\n]{0,3}(?:${CELL}|[:=#|\\t])`) ||
    holds(text, [...among('>'), ...among(':')], `${BEHIND}(?:${CELL}|[\\d:=#|\\t])|${ABOVE}.`) ||
    holds(text, numbers, `${BEHIND}(?:${CELL}|${DIGIT})|${ABOVE}${DIGIT}`) ||
    holds(text, measures, `${BEHIND}${CELL}`) ||
    areSeveral(met, [
      ...among('!'),
      ...measures.filter(term => holds(text, [term], `${BEHIND}${DIGIT}|${ABOVE}${DIGIT}`)),
      ...numbers.filter(term => holds(text, [term], ABOVE)),
    ])
  );
}

/** Whether there are several different terms, with those that were met before. */
function areSeveral(met: Set<string>, terms: readonly string[]): boolean {
  for (const term of terms) met.add(term);
  return met.size > 1;
}

let begun: RegExp | null = null;
let known: ReadonlySet<string> | null = null;

/** The terms that stand in a text, each with its sign; of several that begin at one place the longest. */
function termsIn(text: string): string[] {
  begun ??= new RegExp(beginnings, 'g');
  known ??= new Set(terms.match(/^[^|]+/gm));
  const told = [...new Set(text.match(begun))].filter(word => known!.has(word)).flatMap(termsWith);
  if (told.length === 0) return [];
  const longest = [...told].sort((one, other) => other.length - one.length);
  const places = text.matchAll(new RegExp(`\\b(?=(${longest.map(written).join('|')})\\b)`, 'g'));
  const said = new Set(Array.from(places, ([, words]) => words!));
  return told.filter(term => {
    const whole = new RegExp(`^${written(term)}$`);
    return [...said].some(words => whole.test(words));
  });
}

/** The terms of which a word tells most. */
function termsWith(word: string): string[] {
  const start = terms.indexOf(`\n${word}|`) + word.length + 2;
  const end = terms.indexOf('\n', start);
  return terms
    .slice(start, end < 0 ? undefined : end)
    .split(',')
    .map(term => term.replace('@', word));
}

/** Between the words of a term, and before a value: no letter, and no end of a line. */
const GAP = '[^a-z0-9\\n]{1,3}';
/** What `#` stands for in a term. */
const ANY_NUMBERED = `(?:${NUMBERED.join('|')})`;
const FILLERS = `(?:(?:${FILLING.join('|')})${GAP}){0,4}`;
/** The end of a label's cell, or of its name in a form. */
const CELL = '[\\u001c-\\u001f]';
/** A value begins with a digit, or soon has one. */
const DIGIT = '[^a-z0-9\\n]{0,4}[a-z]{0,8}[ -]?\\d';
/** What may stand between a label and its value in a line; the same where the label is alone in the line above. */
const BEHIND = `[^a-z0-9\\n]{0,3}${FILLERS}`;
const ABOVE = `(?<=(?:^|\\n)[a-z ]{0,40})[ .:\\r]*${FILLERS}\\n`;

/** Whether one of some terms stands in a text with that behind it. */
const holds = (text: string, terms: readonly string[], behind: string): boolean =>
  terms.length > 0 && new RegExp(`\\b(?:${terms.map(written).join('|')})\\b(?:${behind})`).test(text);

const written = (term: string): string => term.slice(0, -1).replaceAll(' ', GAP).replace('#', ANY_NUMBERED);
