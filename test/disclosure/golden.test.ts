import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Composed, compose, type Depth, type LetterKind } from '../../src/disclosure';
import { letterFile } from '../../src/disclosure/letters';
import { type reports as all, faxServer, filledRequest, kinds, reports, request } from './reports';

const folder = 'test/fixtures/letters';

/**
 * Letters for a person to read, in `test/fixtures/letters`. After a change of words: `UPDATE_LETTERS=1 npx vitest run
 * --project pure test/disclosure/golden`, and read what git shows.
 */
const golden: [keyof typeof all, LetterKind, Depth][] = [
  ['backupFolder', 'owner', 'full'],
  ['backupFolder', 'host', 'first-contact'],
  ['rsyncServer', 'owner', 'full'],
  ['partial', 'host', 'full'],
  ['portal', 'owner', 'full'],
  ['relayed', 'owner', 'first-contact'],
  ['relayed', 'host', 'full'],
];

/** Every letter about the fax server, with all that a person can add. */
const filled = [
  ...new Map(kinds.map(({ kind, depth }) => [letterFile(kind, depth), { kind, depth, file: letterFile(kind, depth) }])),
].map(([, one]) => one);

function isOnFile(file: string, { subject, body }: Composed): void {
  const text = `Subject: ${subject}\n\n${body}`;
  if (process.env.UPDATE_LETTERS) writeFileSync(file, text);
  expect(existsSync(file), `${file} is missing: run with UPDATE_LETTERS=1`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

test.each(golden)('the letter about %s to the %s, %s, is the one on file', (name, kind, depth) => {
  isOnFile(`${folder}/${name}-${kind}-${depth}.txt`, compose(request(reports[name], kind, depth)));
});

test.each(filled)('the letter $file about the fax server, with all that can be added, is the one on file', one => {
  const file = `${folder}/${one.file.replace('.md', '')}.txt`;
  isOnFile(file, compose(filledRequest(faxServer, one.kind, one.depth)));
});
