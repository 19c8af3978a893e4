import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Readers } from '../../src/content/readers';
import { patterns } from '../../src/detect/all';
import { harbor } from '../own/definitions';
import { BUILDS, builtFolder, builtManifest } from './built';
import { sources } from './sources';

const MOST_BYTES = 30_000;
const SCRIPTS = ['content/every-page.js', 'on-demand/every-kind.js', 'on-demand/every-form.js'];

describe.each(BUILDS)('the scripts that the extension built for %s runs in pages', build => {
  const read = (file: string) => readFileSync(join(builtFolder(build), file));

  it('are in every page at most 30 KB gzipped', () => {
    const files = builtManifest(build).content_scripts.flatMap(({ js }) => js);
    expect(files).toEqual([SCRIPTS[0]]);
    const bytes = files.map(file => gzipSync(read(file)).length).reduce((sum, size) => sum + size, 0);
    expect(bytes, `${bytes} bytes gzipped`).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('are compiled at once in every page, and as they are called where they were asked for', () => {
    const areAtOnce = SCRIPTS.map(script => read(script).toString().startsWith('//# allFunctionsCalledOnLoad\n'));
    expect(areAtOnce).toEqual([true, false, false]);
  });

  it.each(SCRIPTS)('are each whole in one file: %s', script => {
    expect(read(script).toString()).not.toMatch(/\b(?:import|require)\s*[("'{*]|\bexport\s*[{*]/);
  });

  it('find as built what is built in and what a person added: the build drops nothing that matters', () => {
    const world: { leakReaders?: Readers } = {};
    const code = SCRIPTS.slice(1).map(script => read(script).toString());
    runInNewContext(code.join('\n'), Object.assign(world, { TextEncoder, TextDecoder, URL, atob }));
    const { begin, patternsOf } = world.leakReaders!;
    const head = { url: 'http://host.test/', contentType: 'text/plain', title: '', form: 'raw' } as const;
    const scan = begin(head, { own: patternsOf([harbor]) });
    scan.feed({ text: 'Patient: Maria Delgado\nMRN: 00482913\nHarbor chart: HC204417\n' });
    const { identifiers } = scan.end({ state: 'full', reason: null, scanned: 1, of: 1 });
    expect(identifiers.map(({ type }) => type).sort()).toEqual(['custom', 'mrn', 'name']);
  });
});

it('a pattern that is read in the names of files alone is called so', () => {
  const named = patterns.filter(({ appliesTo }) => appliesTo !== undefined);
  const files = sources().filter(file => /^src\/detect\/patterns\/[^/]*-in-file\.ts$/.test(file));
  expect(named).toHaveLength(files.length);
});
