import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '../../../public/_locales/en/messages.json';
import { sources } from '../../house/sources';

const messages: Record<string, { message: string }> = english;
const files = sources().filter(file => file.startsWith('src/disclosure/contacts/'));
const everything = sources()
  .map(file => readFileSync(file, 'utf8'))
  .join('\n');
const code = files.map(file => readFileSync(file, 'utf8')).join('\n');
const keyOf = (name: string) => `contact_${name.replaceAll('-', '_')}`;
/** The names of an object are what stands between its commas; the arguments of calls have commas too. */
const withoutCalls = (object: string): string => {
  const shorter = object.replace(/\([^()]*\)/g, '');
  return shorter === object ? object : withoutCalls(shorter);
};
/** Codes that are made of a family and a word of a closed list: `clue-page-organization`. */
const families = [...code.matchAll(/`([a-z-]+-)\$\{/g)].map(([, family]) => keyOf(family!));

describe('what sources tell people', () => {
  it('stands in the catalogue, every sentence', () => {
    const said = [...code.matchAll(/\bsay\(\s*'([a-z-]+)'/g)].map(([, name]) => name!);
    expect(said.length).toBeGreaterThan(30);
    expect(said.map(keyOf).filter(key => !(key in messages))).toEqual([]);
  });

  it('is said somewhere, every sentence of the catalogue', () => {
    const keys = Object.keys(messages).filter(key => key.startsWith('contact_'));
    const isSaid = (key: string) =>
      everything.includes(
        `'${key
          .replace(/^contact_/, '')
          .replace(/_one$/, '')
          .replaceAll('_', '-')}'`,
      ) || families.some(family => key.startsWith(family));
    expect(keys.filter(key => !isSaid(key))).toEqual([]);
  });

  it('gets exactly the values that its places name', () => {
    const calls = [...code.matchAll(/\bsay\(\s*'([a-z-]+)'(?:,\s*\{([^{}]*)\})?\s*,?\s*\)/g)];
    const wrong = calls.filter(([, name, object = '']) => {
      const given = [...withoutCalls(object).matchAll(/(?:^|,)\s*(\.\.\.)?(\w+)/g)];
      if (given.some(([, spread]) => spread)) return false;
      const slots = [...(messages[keyOf(name!)]?.message ?? '').matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot!);
      const names = given.map(([, , value]) => (value === 'count' ? 'amount' : value!));
      return [...new Set(slots)].sort().join() !== [...new Set(names)].sort().join();
    });
    expect(wrong.map(([call]) => call)).toEqual([]);
  });
});
