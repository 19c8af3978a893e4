import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { forbidden, forbiddenIn } from './forbidden';

const languages = ['es', 'de', 'fr'] as const;
const read = (path: string) => readFileSync(`src/disclosure/${path}`, 'utf8');
const files = (path: string) => readdirSync(`src/disclosure/${path}`).sort();

/** The headings of a page, its products, and the product that a line is for. */
const MARKS = /^(Products: .*|##.*|- @[^:]*: )/gm;
/** What each language says of the place from which to verify. */
const outside = {
  es: 'Desde una conexión fuera de su red, ',
  de: 'Von einem Anschluss außerhalb Ihres Netzwerks',
  fr: 'Depuis une connexion extérieure à votre réseau, ',
};

describe.each(languages)('the advice in %s', language => {
  test('is there for everything that the English is for', () => {
    expect(files(`remediation/${language}`)).toEqual(files('remediation/en'));
  });

  describe.each(files('remediation/en'))('%s', file => {
    const [english, text] = [read(`remediation/en/${file}`), read(`remediation/${language}/${file}`)];
    const lines = (pattern: RegExp, of: string) => of.match(pattern) ?? [];

    test('has the parts, the products and as many points as the English', () => {
      expect(text).toMatch(/^# \S.*\n\n(Products: .*\n\n)?## Close\n\n\S[\s\S]*\n\n## Verify\n\n\S[\s\S]*\n$/);
      expect(lines(MARKS, text)).toEqual(lines(MARKS, english));
      expect(lines(/^(- |\S)/gm, text)).toHaveLength(lines(/^(- |\S)/gm, english).length);
    });

    test('leaves commands, ports and status numbers as they are', () => {
      expect(lines(/^ .*/gm, text)).toEqual(lines(/^ .*/gm, english));
      const numbers = (of: string) => (of.match(/\d+(\.\d+)*/g) ?? []).sort();
      expect(numbers(text)).toEqual(numbers(english));
    });

    test('is seen from outside, and holds no slot', () => {
      expect(text.split('## Verify')[1]).toContain(outside[language]);
      expect(text).not.toMatch(/\{\{/);
    });

    test('holds no link, haste, deadline, threat, money or regulator', () => {
      const { always, regulators } = forbidden[language]!;
      expect(forbiddenIn(text, always, regulators)).toEqual([]);
    });
  });
});
