import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compose, type Depth, type LetterKind } from '../../src/disclosure';
import { type reports as all, reports, request } from './reports';

/**
 * Letters for a person to read, in `test/fixtures/letters`. After a change of words: `UPDATE_LETTERS=1 npx vitest run
 * --project unit test/disclosure/golden`, and read what git shows.
 */
const golden: [keyof typeof all, LetterKind, Depth][] = [
  ['faxServer', 'owner', 'first-contact'],
  ['faxServer', 'owner', 'full'],
  ['backupFolder', 'owner', 'full'],
  ['backupFolder', 'host', 'first-contact'],
  ['rsyncServer', 'owner', 'full'],
  ['partial', 'host', 'full'],
  ['portal', 'owner', 'full'],
  ['relayed', 'owner', 'first-contact'],
  ['relayed', 'host', 'full'],
];

test.each(golden)('the letter about %s to the %s, %s, is the one on file', (name, kind, depth) => {
  const file = `test/fixtures/letters/${name}-${kind}-${depth}.txt`;
  const { subject, body } = compose(request(reports[name], kind, depth));
  const text = `Subject: ${subject}\n\n${body}`;
  if (process.env.UPDATE_LETTERS) writeFileSync(file, text);
  expect(existsSync(file), `${file} is missing: run with UPDATE_LETTERS=1`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
});
