import { allLocales } from '@faker-js/faker';
import { expect, test } from 'vitest';
import { VOCABULARY } from '../../src/detect/mask/vocabulary';

const LOCALES = [
  'en',
  'en_US',
  'en_GB',
  'en_CA',
  'en_AU',
  'en_IE',
  'en_ZA',
  'en_GH',
  'es',
  'es_MX',
  'fr',
  'it',
  'de',
  'nl',
  'pt_BR',
  'sv',
  'pl',
];
/** Field words and extensions that reports can't do without. */
const ACCEPTED = new Set(['name', 'line', 'weight', 'bak']);

/** Common names that the lists of names do not hold. */
const MORE_NAMES =
  'mark grant rose bill page young white may june will drew chase dean price hunter mason pat sue art ray gene ward day ' +
  'case wells fields banks church judge king bishop marsh reed brooks hall park field house street bond cash church ' +
  'april august jan autumn summer hope faith grace joy dawn eve ivy ruby jade amber crystal jasmine sage rusty swift ' +
  'jenkins travis jasper julia maven delta sierra guest key keys root bin dev van don rob max min mac kit dot seed';

test('no word of the vocabulary is a given name or a surname', () => {
  const names = new Map<string, string>();
  for (const locale of LOCALES) {
    const person = (allLocales as Record<string, { person?: Record<string, unknown> }>)[locale]?.person ?? {};
    for (const list of ['first_name', 'middle_name', 'last_name']) {
      for (const name of strings(person[list])) {
        for (const part of name.toLowerCase().split(/[^\p{L}]+/u)) names.set(part, `${name} (${locale})`);
      }
    }
  }
  for (const name of MORE_NAMES.split(' ')) names.set(name, `${name} (our list)`);
  expect(names.size).toBeGreaterThan(5_000);
  const found = [...VOCABULARY].filter(word => names.has(word) && !ACCEPTED.has(word));
  expect(found.map(word => `take "${word}" out of the vocabulary: it is the name ${names.get(word)}`)).toEqual([]);
});

test('words are lower case, without separators', () => {
  expect([...VOCABULARY].filter(word => !/^[a-z0-9]+$/.test(word))).toEqual([]);
});

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}
