import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
const slotsOf = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const english = read('en');

describe.each(readdirSync('public/_locales'))('the catalogue %s', language => {
  const catalogue = read(language);

  it('has keys and messages that every browser takes', () => {
    const wrong = Object.entries(catalogue).filter(
      ([key, { message }]) =>
        !/^\w+$/.test(key) || typeof message !== 'string' || message.trim() === '' || message.includes('$'),
    );
    expect(wrong).toEqual([]);
  });

  it('has no key twice', () => {
    const written = readFileSync(`public/_locales/${language}/messages.json`, 'utf8').match(/^ {2}"\w+": \{/gm) ?? [];
    expect(written).toHaveLength(Object.keys(catalogue).length);
  });

  it('translates what English says, with the same slots', () => {
    const wrong = Object.entries(catalogue).filter(
      ([key, { message }]) => slotsOf(message).join() !== slotsOf(english[key]?.message ?? '').join(),
    );
    expect(wrong).toEqual([]);
  });

  it('leaves no brace open', () => {
    expect(Object.values(catalogue).filter(({ message }) => /[{}]/.test(message.replace(/\{\w+\}/g, '')))).toEqual([]);
  });
});
