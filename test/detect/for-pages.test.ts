import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Findings } from '../../src/detect';
import * as whole from '../../src/detect';
import { parseHtml } from '../../src/parsed/trees';
import { headOf, snapshot } from '../../src/snapshot';
import { pagePlugins } from '../../vite.config';

const FIXTURES = 'test/fixtures/exposures';
const pages = readdirSync(FIXTURES).flatMap(kind =>
  readdirSync(`${FIXTURES}/${kind}`)
    .map(name => `${FIXTURES}/${kind}/${name}`)
    .filter(folder => existsSync(`${folder}/body.html`) && formOf(folder) === 'page'),
);

const folder = mkdtempSync(join(tmpdir(), 'for-pages-'));
let part: typeof whole;
beforeAll(async () => {
  const entry = resolve('src/detect/index.ts');
  const lib = { entry, formats: ['es' as const], fileName: () => 'detect.mjs' };
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: pagePlugins,
    build: { lib, outDir: folder, copyPublicDir: false },
  });
  part = await import(join(folder, 'detect.mjs'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('the script of every page finds in HTML pages what the whole engine finds, or leaves them to it', () => {
  expect(pages.length).toBeGreaterThan(100);
  const differing = pages.filter(page => {
    const [found, all] = [part, whole].map(({ begin }) => read(page, begin)) as [Findings, Findings];
    return !isLeft(found) && (isLeft(all) || JSON.stringify(typesIn(found)) !== JSON.stringify(typesIn(all)));
  });
  expect(differing).toEqual([]);
}, 60_000);

it('of a listing it says that it may be one, and only the whole engine tells of files', () => {
  const [listing = ''] = pages.filter(page => page.includes('directory-listing/leak-'));
  expect(read(listing, part.begin).exposures[0]).toMatchObject({ kind: 'directory-listing', product: null, facts: {} });
  expect(read(listing, whole.begin).exposures[0]?.facts.files).toBeGreaterThan(0);
});

/** Something lies open, or there is a record of anybody, or a number that is not proved yet. */
const isLeft = (findings: Findings): boolean =>
  findings.exposures.length + findings.records.total > 0 || part.isUnproven(findings);

const typesIn = ({ identifiers, clinical }: Findings): unknown =>
  [...identifiers, ...clinical].map(({ type, count, distinct }) => [type, count, distinct]);

function read(page: string, begin: typeof whole.begin): Findings {
  const { tree, root, address } = parsed(page);
  const scan = begin(headOf(tree, root, address));
  for (const chunk of snapshot(tree, root, address)) scan.feed(chunk);
  return scan.end({ state: 'full', reason: null, scanned: 0, of: 0 });
}

function formOf(page: string): string {
  const { tree, root, address } = parsed(page);
  return headOf(tree, root, address).form;
}

function parsed(page: string) {
  const { url, contentType } = JSON.parse(readFileSync(`${page}/expected.json`, 'utf8'));
  return { ...parseHtml(readFileSync(`${page}/body.html`, 'utf8')), address: { url, contentType } };
}

it('the script of every page tells a number with a check digit to be unproven, whatever its digits, and a card by them', () => {
  const found = (text: string) => {
    const scan = part.begin({ url: 'http://host.test/', contentType: 'text/html', title: '', form: 'page' });
    scan.feed({ text });
    return scan.end({ state: 'full', reason: null, scanned: 0, of: 0 });
  };
  const wrong = found('NHS number: 943 476 5918');
  expect(wrong.identifiers.map(({ type }) => type)).toEqual(['nhs-number']);
  expect(part.isUnproven(wrong)).toBe(true);
  expect(part.isUnproven(found('Write to ann.berg@mail.host.net'))).toBe(false);
  expect(found('Card number: 4024 0071 3490 1827').identifiers).toEqual([]);
});
