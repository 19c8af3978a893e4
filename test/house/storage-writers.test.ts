import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sources } from './sources';

it('only the background writes storage', () => {
  const writes = /\bstorage\s*(?:\.\s*\w+|\[[^\]]+\])\s*\.\s*(?:set|remove|clear)\s*\(/;
  const writers = sources().filter(
    file => !file.startsWith('src/background/') && writes.test(readFileSync(file, 'utf8')),
  );
  expect(writers).toEqual([]);
});
