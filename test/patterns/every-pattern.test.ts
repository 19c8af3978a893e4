import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseShape } from '../../src/detect/scan/notation';
import type { Pattern } from '../../src/detect/types';

const FOLDER = 'src/detect/patterns';
const modules = import.meta.glob<{ default: Pattern }>('../../src/detect/patterns/*.ts', { eager: true });

/** The keys of `Pattern`, in the order in which `types.ts` declares them. */
const declared = readFileSync('src/detect/types.ts', 'utf8').split('export interface Pattern {')[1]!.split('\n}')[0]!;
const ORDER = [...declared.matchAll(/^ {2}(\w+)\??:/gm)].map(match => match[1]!);
const FAMILIES = ['id', 'code', 'clinical'];

const isPlainWords = (label: string): boolean => /^[\p{Ll}\d]+( [\p{Ll}\d]+)*$/u.test(label);

for (const [path, module] of Object.entries(modules)) {
  const name = path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);
  const pattern = module.default;
  const source = readFileSync(`${FOLDER}/${name}.ts`, 'utf8');

  describe(name, () => {
    test('begins with its family', () => expect(FAMILIES).toContain(name.split('-')[0]));

    test('exports one plain object and nothing else', () => {
      expect(Object.keys(module)).toEqual(['default']);
      expect(Object.getPrototypeOf(pattern)).toBe(Object.prototype);
    });

    test('has its keys in the order of types.ts', () => {
      const keys = Object.keys(pattern);
      expect(keys).toEqual(ORDER.filter(key => keys.includes(key)));
    });

    test('has a title that reads as one', () => expect(pattern.title).toMatch(/^[A-Z][^.]*[^.\s]$/));

    test('writes its labels as words, each once', () => {
      const labels = [...pattern.labels, ...(pattern.weakLabels ?? [])];
      expect(labels.filter(label => !isPlainWords(label))).toEqual([]);
      expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    });

    test('can be found by something: a shape or a word', () => {
      const ways = [...pattern.shapes, ...(pattern.distinctive ?? []), ...(pattern.words ?? [])];
      expect(ways.length).toBeGreaterThan(0);
      if (pattern.shapes.length > 0 && pattern.needs === 'label') {
        expect(pattern.labels.length + (pattern.weakLabels?.length ?? 0)).toBeGreaterThan(0);
      }
    });

    test('has shapes in the notation, none of which is the empty text', () => {
      for (const shape of [...pattern.shapes, ...(pattern.distinctive ?? [])]) {
        expect(
          parseShape(shape).some(atom => atom.least > 0),
          shape,
        ).toBe(true);
      }
    });

    test('has words in lower case, each once', () => {
      const words = pattern.words ?? [];
      expect(words.filter(word => !isPlainWords(word))).toEqual([]);
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    });

    test('survives any value', () => {
      for (const value of ['', ' ', '0', '@', '@@', '/', '-', 'a', '٣', '\u0000', '9'.repeat(300), 'é'.repeat(300)]) {
        for (const ask of [pattern.check, pattern.isSpecimen, pattern.isSpecial]) {
          if (ask) expect(typeof ask(value, value)).toBe('boolean');
        }
      }
    });

    test('rejects the empty value where it checks', () => {
      if (pattern.check && pattern.shapes.length > 0) expect(pattern.check('', '')).toBe(false);
    });

    test('says in a comment what it is and where the standard stands, and holds no regular expression', () => {
      expect(source).toContain('\n/**\n');
      expect(source).toContain('https://');
      const code = source.replace(/\/\*\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
      expect(code).not.toMatch(/RegExp|[=(:,]\s*\/[^/*]/);
    });
  });
}

test('every file of the folder is a pattern', () => {
  const files = readdirSync(FOLDER, { withFileTypes: true }).filter(file => file.isFile());
  expect(files.map(file => `../../${FOLDER}/${file.name}`).sort()).toEqual(Object.keys(modules).sort());
});
