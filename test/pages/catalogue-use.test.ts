import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import { sources } from '../house/sources';

/** Families of keys that code builds from a code: `reason_…` from a reason of the report. */
const BUILT = [
  'reason',
  'lowered',
  'pattern',
  'exposure',
  'fact',
  'class',
  'slot',
  'owner',
  'refused',
  'contact',
  'law',
];
/** Forms of a key for the plurals that languages have. */
const PLURAL = /_(zero|one|two|few|many)$/;

const messages: Record<string, { message: string }> = english;
const files = [...sources(), 'manifest.json'].map(path => readFileSync(path, 'utf8'));
const source = files.join('\n');
const slotsOf = (key: string) => [...(messages[key]?.message ?? '').matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot!);
/** The names of an object written out are what stands between its commas; the arguments of calls have commas too. */
const withoutCalls = (code: string): string => {
  const shorter = code.replace(/\([^()]*\)/g, '');
  return shorter === code ? code : withoutCalls(shorter);
};

describe('the words of the pages', () => {
  it('stand in the catalogue, every one', () => {
    const asked = [...source.matchAll(/translate\(\s*'(\w+)'/g)].map(([, key]) => key!);
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter(key => !(key in messages))).toEqual([]);
  });

  it('are all used: no message is left over', () => {
    const isUsed = (key: string) =>
      source.includes(`'${key}'`) || source.includes(`"${key}"`) || source.includes(`__MSG_${key}__`);
    const unused = Object.keys(messages)
      .map(key => key.replace(PLURAL, ''))
      .filter(key => !BUILT.some(family => key.startsWith(`${family}_`)) && !isUsed(key));
    expect(unused).toEqual([]);
  });

  it('get exactly the values that their placeholders name', () => {
    const calls = [...source.matchAll(/translate\(\s*'(\w+)',\s*\{([^{}]*)\}/g)];
    expect(calls.length).toBeGreaterThan(10);
    // What is spread in can't be told from the source.
    const written = calls.filter(([, , object]) => !object!.includes('...'));
    const wrong = written.filter(([, key, object]) => {
      const given = [...withoutCalls(object!).matchAll(/(?:^|,)\s*(\w+)/g)].map(([, name]) => name!);
      const named = slotsOf(key!);
      return named.some(slot => !given.includes(slot)) || given.some(name => name !== 'count' && !named.includes(name));
    });
    expect(wrong.map(([call]) => call)).toEqual([]);
  });

  it('get no values where a message has no placeholder, and values where it has one', () => {
    const bare = [...source.matchAll(/translate\(\s*'(\w+)'\s*\)/g)].map(([, key]) => key!);
    expect(bare.filter(key => slotsOf(key).length > 0)).toEqual([]);
  });
});
