import { patterns } from '../../../src/detect/all';
import { CELL, CLOSE, CODE, CODE_END, HEADER, OPEN, ROW, TABLE } from '../../../src/snapshot/text';
import { card, date, email, mbi, name, npi, phone, ssn } from './patients';
import type { Random } from './random';

const labels = patterns.flatMap(({ labels, weakLabels = [] }) => [...labels, ...weakLabels]);
const words = patterns.flatMap(({ words: some = [] }) => some);
const signs = [CELL, ROW, TABLE, HEADER, OPEN, CLOSE, CODE, CODE_END, '\n'];
/** A made-up label of three words of real ones: long ways into the vocabulary that end nowhere. */
const nearLabel = (random: Random): string =>
  [random.pick(labels), random.pick(labels)].join(' ').split(' ').slice(0, 3).join('_');

/** Texts that cost most, each as one turn of its repetition. */
export const hostile: Readonly<Record<string, (random: Random) => string>> = {
  digits: random => random.digits(1_000),
  letters: random => random.letters(1_000),
  AAAA: () => 'A'.repeat(1_000),
  '1-1-': () => '1-'.repeat(500),
  '@@@@': () => '@'.repeat(1_000),
  'a@a@': () => 'a@'.repeat(500),
  a1a1: () => 'a1'.repeat(500),
  '1.1.': () => '1.'.repeat(500),
  '1 1 1': () => '1 '.repeat(500),
  '(1) 1': () => '(1) 1/'.repeat(160),
  'local parts of 63': random => `${random.letters(63)}@`.repeat(10),
  aBaB: () => 'aB'.repeat(500),
  'http://': () => 'http://'.repeat(140),
  quotes: () => '"'.repeat(1_000),
  backslashes: () => '\\'.repeat(1_000),
  brackets: () => '[{('.repeat(300),
  commas: () => ','.repeat(1_000),
  'white space': () => ' \t\n '.repeat(250),
  'control signs': random => Array.from({ length: 1_000 }, () => random.pick(signs)).join(''),
  'cells of one letter': () => `a${CELL}`.repeat(20) + ROW + TABLE.repeat(2),
  'random characters': random => Array.from({ length: 1_000 }, () => String.fromCharCode(random.int(32, 126))).join(''),
  'wide characters': random =>
    Array.from({ length: 1_000 }, () => String.fromCharCode(random.int(256, 55_000))).join(''),
};

/** What only a reader of JSON stumbles over. */
export const hostileJson: Readonly<Record<string, (random: Random) => string>> = {
  'open brackets': () => '[{"a":'.repeat(160),
  'closed brackets': () => '{"a":[{}]},'.repeat(90),
  'long keys': random => `"${random.letters(60_000)}":1,`,
  'many keys': random => Array.from({ length: 50 }, () => `"${random.letters(12)}":1,`).join(''),
  'objects of one new key': random => `{"${random.letters(8)}":1},`,
  'short strings': random => `"${random.letters(2)}",`,
  'short numbers': random => `${random.digits(1)},`,
  'strings of escapes': () => `"${'\\u0041'.repeat(160)}",`,
  'colons and commas': () => ':,'.repeat(500),
};

/** Texts that are nothing but hits, or nothing but what leads to them. */
export const hits: Readonly<Record<string, (random: Random) => string>> = {
  SSNs: random => `${ssn(random)} `,
  'labelled SSNs': random => `SSN: ${ssn(random)} `,
  cards: random => `${card(random)} `,
  phones: random => `${phone(random)} `,
  'e-mails': random => `${email(random)} `,
  MBIs: random => `${mbi(random)} `,
  'labelled NPIs': random => `NPI ${npi(random)}\n`,
  'dates with labels': random => `DOB: ${date(random, 1930, 2004)} `,
  'medication words': random => `${random.pick(words)} `,
  labels: random => `${random.pick(labels)} `,
  'labels with a colon': random => `${random.pick(labels)}: `,
  'labels nearly': random => `${nearLabel(random)} `,
};

/** The same where the reader is JSON's. */
export const hitsInJson: Readonly<Record<string, (random: Random) => string>> = {
  names: random => `{"firstName":"${name(random)[0]}","lastName":"${name(random)[1]}"},`,
  SSNs: random => `{"ssn":"${ssn(random)}"},`,
  'keys that are labels': random => `{"${random.pick(labels)}":""},`,
  'strings of SSNs': random => `"${ssn(random)} ${ssn(random)}",`,
};
