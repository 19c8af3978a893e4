import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { begin, type Pattern } from '../../src/detect';
import { readCases } from './cases';

const FOLDER = 'test/fixtures/patterns';
const patterns = import.meta.glob<Pattern>('../../src/detect/patterns/*.ts', { eager: true, import: 'default' });

/** What the engine makes of a text served raw, or of a listing that holds it as a file's name. */
function confidenceOf(pattern: Pattern, text: string): string | null {
  const isJson = text.startsWith('{') || text.startsWith('[');
  const isName = pattern.appliesTo === 'file-name';
  const scan = begin({
    url: 'https://files.harlowimaging.com/data/',
    contentType: isName ? 'text/html' : isJson ? 'application/json' : 'text/plain',
    title: isName ? 'Index of /data/' : '',
    form: isName ? 'page' : 'raw',
    status: 200,
  });
  const listing = ['../', text, 'notes.zip'];
  const links = listing.map(href => ({
    href,
    text: href,
    before: '',
    after: '2021-02-03 10:14 204K',
    isNavigation: false,
  }));
  scan.feed({ text: isName ? `Index of /data/\n${listing.join('\n')}\n` : text, links: isName ? links : [] });
  const { identifiers, clinical } = scan.end({ state: 'full', reason: null, scanned: text.length, of: text.length });
  return [...identifiers, ...clinical].find(found => found.type === pattern.type)?.confidence ?? null;
}

for (const [path, pattern] of Object.entries(patterns)) {
  const name = path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);
  describe(name, () => {
    const folders = readdirSync(FOLDER);
    test('has a fixture folder', () => expect(folders).toContain(name));
    if (!folders.includes(name)) return;
    const cases = readCases(readFileSync(`${FOLDER}/${name}/cases.txt`, 'utf8'));
    test('has two leaks and three cleans at least', () => {
      expect(cases.filter(({ isLeak }) => isLeak).length).toBeGreaterThanOrEqual(2);
      expect(cases.filter(({ isLeak }) => !isLeak).length).toBeGreaterThanOrEqual(3);
    });
    for (const { isLeak, text, remark } of cases) {
      test(`${isLeak ? `finds as ${remark}` : `leaves alone (${remark})`}: ${text.replaceAll('\n', ' ⏎ ')}`, () => {
        expect(confidenceOf(pattern, text)).toBe(isLeak ? remark : null);
      });
    }
  });
}
