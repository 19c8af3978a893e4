import { FILLING } from '../scan/filling';
import { NUMBERED } from './numbered';
import { beginnings, terms } from './terms';

/** A Social Security number, or one of a payment card: they need no label. */
const NUMBER = /(?<!\d)(?:\d{3}-\d\d-\d{4}|[3-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{3,4})(?!\d)/;

/** Characters that are looked at together, and words of terms in them, at most: what is made for a look costs more than the look. */
const LOOK = 131_072;
const MANY_WORDS = 64;

/** A text, as `plainText` gives it, and what can be said of it by itself. */
export interface Text {
  plain: string;
  /** A number stands in it that needs no label. */
  hasNumber: boolean;
  /** Those of its words of which terms are made. */
  words: readonly string[];
}

export const textOf = (plain: string): Text => ({
  plain,
  hasNumber: NUMBER.test(plain),
  words: tellingWords(plain),
});

/** Texts on their way past the question whether they may hold a patient. */
export interface Patients {
  /** True once they may. */
  hear(text: Text): boolean;
  /** The same of all that was heard. */
  end(): boolean;
}

/**
 * Whether there may be a patient, or people with what is kept private: a label of theirs with a value behind it, or different words
 * of care, measures and labels in a line of their own among them. One alone is in the news, and tells of nobody's care.
 */
export function beginPatients(): Patients {
  const words = new Set<string>();
  const met = new Set<string>();
  let texts: string[] = [];
  let length = 0;
  const look = (): boolean => {
    const text = texts.join(SEAM);
    texts = [];
    length = 0;
    return mayHold(text, termsIn(text, words), met);
  };
  return {
    hear(text) {
      if (text.hasNumber) return true;
      for (const word of text.words) words.add(word);
      texts.push(text.plain);
      length += text.plain.length;
      return (length >= LOOK || words.size > MANY_WORDS) && look();
    },
    end: look,
  };
}
/** Between two texts: neither a letter nor the end of a line. */
const SEAM = '\0';

function mayHold(text: string, said: readonly string[], met: Set<string>): boolean {
  const among = (sign: string) => said.filter(term => term.endsWith(sign));
  const measures = among('~');
  const owned = among('=');
  const numbers = [...owned, ...among('.')];
  return (
    holds(text, among('>'), `(?:${GAP}[a-z]+){0,3}[^a-z0-9\\n]{0,3}(?:${CELL}|[:=#|\\t])`) ||
    holds(text, [...among('>'), ...among(':')], `${BEHIND}(?:${CELL}|[:=#|\\t]|(?<!-)\\d)|${ABOVE}.`) ||
    holds(text, numbers, `${BEHIND}(?:${CELL}|${DIGITS})|${ABOVE}${DIGITS}`) ||
    holds(text, measures, `${BEHIND}${CELL}`) ||
    isMuch(met, [
      ...among('!'),
      ...among('*'),
      ...measures.filter(term => holds(text, [term], `${BEHIND}${DIGIT}|${ABOVE}${DIGIT}`)),
      ...owned.filter(term => holds(text, [term], ABOVE)),
    ])
  );
}

/** Whether different terms, with those that were met before, come to more than news tell; those that others use too count half. */
function isMuch(met: Set<string>, terms: readonly string[]): boolean {
  for (const term of terms) met.add(term);
  const weak = [...met].filter(term => term.endsWith('*')).length;
  return met.size - weak / 2 > 1;
}

let begun: RegExp | null = null;
let known: ReadonlySet<string> | null = null;

/** Words of a text of which terms are made. */
function tellingWords(text: string): string[] {
  begun ??= new RegExp(beginnings, 'g');
  known ??= new Set(terms.match(/^[^|]+/gm));
  const words = [...new Set(text.match(begun))];
  const labels = words.filter(word => NUMBERED_END.test(word)).map(word => word.replace(NUMBERED_END, ''));
  return [...words, ...labels].filter(word => known!.has(word));
}

/** The terms of those words that stand in a text, each with its sign; of several that begin at one place the longest. */
function termsIn(text: string, words: ReadonlySet<string>): string[] {
  if (words.size === 0) return [];
  const told = [...words].flatMap(termsWith).sort((one, other) => other.length - one.length);
  const places = text.matchAll(new RegExp(`\\b(?=(${byLetter(told).join('|')})\\b)`, 'g'));
  const said = [...new Set(Array.from(places, ([, term]) => term!.replace(/[^a-z0-9]+/g, ' ')))];
  return told.filter(term => {
    const plain = term.slice(0, -1);
    return said.includes(plain) || (plain.includes('#') && said.some(words => isNumbered(words, plain)));
  });
}

/** How terms are written, those of a letter together: at most words the first letter shows that they are none. */
function byLetter(terms: readonly string[]): string[] {
  const all = new Map<string, string[]>();
  for (const term of terms) all.set(term[0]!, [...(all.get(term[0]!) ?? []), written(term).slice(1)]);
  return [...all].map(([letter, rests]) => `${letter}(?:${rests.join('|')})`);
}

/** Whether words are those of a term that ends with `#`. */
const isNumbered = (words: string, term: string): boolean =>
  words.startsWith(term.slice(0, -1)) && NUMBERED.includes(words.slice(term.length - 1));

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
const GAP = '[^a-z0-9\\n\\u001c-\\u001f]{1,3}';
/** What `#` stands for in a term: a word of its own, or the end of one. */
const ANY_NUMBERED = `(?:${NUMBERED.join('|')})`;
const NUMBERED_END = new RegExp(`${ANY_NUMBERED}$`);
const FILLERS = `(?:(?:${FILLING.join('|')})${GAP}){0,4}`;
/** The end of a label's cell, or of its name in a form. */
const CELL = '[\\u001c-\\u001f]';
/** A value begins with a digit, or soon has one; a number that somebody has, and a date, has three. */
const DIGIT = '[^a-z0-9\\n]{0,4}[a-z]{0,8}[ -]?\\d';
const DIGITS = `${DIGIT}(?:[^\\n\\d]{0,12}\\d){2}`;
/** What may stand between a label and its value in a line; the same where the label is alone in the line above. */
const BEHIND = `[^a-z0-9\\n]{0,3}${FILLERS}`;
const ABOVE = `(?<=(?:^|\\n)[a-z ]{0,40})[ .:\\r]*${FILLERS}\\n`;

/** Whether one of some terms stands in a text with that behind it. */
const holds = (text: string, terms: readonly string[], behind: string): boolean =>
  terms.length > 0 && new RegExp(`\\b(?:${terms.map(written).join('|')})\\b(?:${behind})`).test(text);

const written = (term: string): string => term.slice(0, -1).replaceAll(' ', GAP).replace('#', ANY_NUMBERED);
