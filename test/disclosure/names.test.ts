import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codes } from '../../src/detect/codes';
import { languages } from '../../src/disclosure';
import { wordsOf } from '../../src/disclosure/words';

const source = readFileSync('src/detect/listing/file-class.ts', 'utf8');
const fileClasses = [...source.matchAll(/\bname: '([a-z0-9-]+)'/g)].map(([, name]) => name!);

describe.each(languages)('the words of %s', language => {
  const { data, classes, exposures, otherGroup } = wordsOf(language).names;

  test('name every type that a scan may report', () => {
    expect([...codes.types].filter(type => !data[type])).toEqual([]);
  });

  test('name every class of file and every exposure', () => {
    expect(fileClasses.length).toBeGreaterThan(10);
    expect(fileClasses.filter(name => !classes[name])).toEqual([]);
    expect([...codes.kinds].filter(kind => !exposures[kind])).toEqual([]);
  });

  test('say of a kind in a first contact nothing with a digit', () => {
    expect([otherGroup, ...Object.values(data).map(({ group }) => group)].filter(group => /\d/.test(group))).toEqual(
      [],
    );
  });
});
