import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPatternFile, tellRefused, writePatternFile } from '../../src/pattern-file';
import { harbor, wristband } from './definitions';

const told = (text: string) => readPatternFile(text).refused.flatMap(tellRefused);

describe('a file of patterns', () => {
  it('gives back what was written to it, ready for the engine', () => {
    const { definitions, patterns, refused } = readPatternFile(writePatternFile([harbor, wristband]));
    expect(refused).toEqual([]);
    expect(definitions).toEqual([harbor, wristband]);
    expect(patterns.map(({ title }) => title)).toEqual([harbor.name, wristband.name]);
  });

  it('takes the good ones and says of each other which it is, on which line, and why', () => {
    const bad = { ...harbor, name: 'Ward {x', shapes: ['d{6'] };
    const { definitions, refused } = readPatternFile(writePatternFile([harbor, bad, wristband]));
    expect(definitions.map(({ name }) => name)).toEqual([harbor.name, wristband.name]);
    expect(refused.flatMap(tellRefused)).toEqual([
      'line 25: pattern 2 (Ward {x): d{6, place 2: a curly bracket has no partner. Repeats are written d{3} or d{3,5}.',
    ]);
    expect(writePatternFile([harbor, bad]).split('\n')[24]).toBe('    {');
  });

  it('checks each beside those before it and those in use', () => {
    expect(told(writePatternFile([harbor, harbor]))[0]).toContain('Another pattern is called Harbor chart number.');
    const other = { ...harbor, labels: ['harbor'] };
    expect(readPatternFile(writePatternFile([harbor]), [other]).refused).toHaveLength(1);
    expect(readPatternFile(writePatternFile([harbor]), [harbor])).toMatchObject({
      known: 1,
      refused: [],
      definitions: [],
    });
  });

  it('is as the README shows it', () => {
    const [shown] = /^ {4}\{ "version"[\s\S]*?\n\n/m.exec(readFileSync('README.md', 'utf8')) ?? [];
    const { definitions, refused } = readPatternFile(shown!);
    expect(refused).toEqual([]);
    expect(definitions).toHaveLength(1);
  });

  it.each([
    ['{"version":1,\n"patterns":[\n}', /^line 3: The file is not JSON/],
    ['{"version":1,\n"patterns":[', /^line 2: The file is not JSON/],
    ['[]', /^line 1: The file is not one of patterns of this version/],
    ['{"version":2,"patterns":[]}', /not one of patterns of this version/],
    ['{"version":1,"patterns":[{"name":"x","label":["y"]}]}', /^line 1: pattern 1: Not a pattern: .* labels/],
    [JSON.stringify({ version: 1, patterns: Array(31).fill(harbor) }), /holds more than 30 patterns/],
    [' '.repeat(1_000_001), /too large/],
  ])('that is none is refused as a whole: %#', (text, reason) => {
    expect(told(text)).toHaveLength(1);
    expect(told(text)[0]).toMatch(reason);
  });
});
