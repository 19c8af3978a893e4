import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, sources } from './sources';

const CROWDED = /(^|\/)(utils?|helpers?|common|shared)(\/|\.[^/]*$)/;

describe('the folder is the list', () => {
  it('gives every pattern a fixture with two leaks and three cleans', () => {
    expect(namesIn('src/detect/patterns').flatMap(missingOfPattern)).toEqual([]);
  });

  it('gives every exposure two leaks and three cleans, each a body and what is expected of it', () => {
    expect(namesIn('src/detect/exposures').flatMap(missingOfExposure)).toEqual([]);
  });

  it('gives every exposure that a page can tell a file of the same name that says what it is', () => {
    const unnamed = namesIn('src/detect/exposures/pages')
      .filter(kind => !existsSync(`src/detect/exposures/${kind}.ts`))
      .map(kind => `src/detect/exposures/pages/${kind}.ts tells of a kind that src/detect/exposures/${kind}.ts names.`);
    expect(unnamed).toEqual([]);
  });

  it('gives every exposure that a page can tell a hint for the screening, unless its records are one', () => {
    const standsBack = (kind: string) => code(`src/detect/exposures/pages/${kind}.ts`).includes('standsBack');
    const told = namesIn('src/detect/exposures/pages').filter(kind => !standsBack(kind));
    const hints = namesIn('src/detect/exposures/hints');
    expect(told.filter(kind => !hints.includes(kind))).toEqual([]);
    expect(hints.filter(kind => !existsSync(`src/detect/exposures/${kind}.ts`))).toEqual([]);
  });

  it('keeps no fixture of a pattern or exposure that is gone', () => {
    const left = ['patterns', 'exposures'].flatMap(kind =>
      foldersIn(`test/fixtures/${kind}`)
        .filter(name => !existsSync(`src/detect/${kind}/${name}.ts`))
        .map(name => `test/fixtures/${kind}/${name} belongs to no file of src/detect/${kind}: delete it or rename it.`),
    );
    expect(left).toEqual([]);
  });

  it('writes no regular expression in a pattern', () => {
    const written = sources()
      .filter(file => file.startsWith('src/detect/patterns/'))
      .filter(file =>
        /(?:[=(,:?[&|!]|=>|return)\s*\/(?![/*])|\bRegExp\b|\.(?:match|matchAll|search)\(/.test(code(file)),
      )
      .map(file => `${file}: a pattern says what a value looks like in the notation of src/detect/scan/notation.ts.`);
    expect(written).toEqual([]);
  });
});

it('no file or folder is named utils, helpers, common or shared', () => {
  // What tests write, and the servers they fetch, are nobody's rooms.
  const rooms = readdirSync('test').filter(name => name !== 'output');
  const files = [...filesIn('src'), ...rooms.flatMap(name => (name.includes('.') ? [name] : filesIn(`test/${name}`)))];
  expect(files.filter(file => CROWDED.test(file))).toEqual([]);
});

function missingOfPattern(name: string): string[] {
  const folder = `test/fixtures/patterns/${name}`;
  const lines = existsSync(folder) ? filesIn(folder).flatMap(file => readFileSync(file, 'utf8').split('\n')) : [];
  const leaks = lines.filter(line => line.startsWith('leak')).length;
  const cleans = lines.filter(line => line.startsWith('clean')).length;
  if (leaks >= 2 && cleans >= 3) return [];
  return [`${folder} has ${leaks} lines that begin with "leak" and ${cleans} with "clean"; it needs two and three.`];
}

function missingOfExposure(kind: string): string[] {
  const folder = `test/fixtures/exposures/${kind}`;
  const cases = foldersIn(folder);
  const [leaks, cleans] = ['leak-', 'clean-'].map(start => cases.filter(name => name.startsWith(start)).length);
  const incomplete = cases
    .filter(name => {
      const files = readdirSync(`${folder}/${name}`);
      return !files.includes('expected.json') || !files.some(file => file.startsWith('body.'));
    })
    .map(name => `${folder}/${name} needs a file body.* and an expected.json.`);
  if (leaks! >= 2 && cleans! >= 3) return incomplete;
  return [...incomplete, `${folder} has ${leaks} folders leak-* and ${cleans} clean-*; it needs two and three.`];
}

/** One file each, flat; what they rest on lies deeper. */
function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isFile());
  return files.map(file => basename(file.name, '.ts'));
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter(entry => entry.isDirectory()).map(({ name }) => name);
}

/** A file without its comments. */
function code(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
