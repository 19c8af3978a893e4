import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../src/cli/parsed-tree';
import { begin, type Chunk, type Exposure, type Head } from '../../src/detect';
import { headOf, snapshot } from '../../src/snapshot';

interface Expected {
  url: string;
  contentType: string;
  status?: number;
  headers?: Record<string, string>;
  exposures: Exposure[];
}

const FOLDER = 'test/fixtures/exposures';

for (const kind of existsSync(FOLDER) ? readdirSync(FOLDER) : []) {
  describe(kind, () => {
    for (const name of readdirSync(`${FOLDER}/${kind}`)) {
      test(`${name} is told exactly`, () => {
        const folder = `${FOLDER}/${kind}/${name}`;
        const expected = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as Expected;
        const file = readdirSync(folder).find(each => each.startsWith('body.'))!;
        const exposures = exposuresOf(readFileSync(`${folder}/${file}`, 'utf8'), file.endsWith('.html'), expected);
        expect(exposures).toEqual(expected.exposures);
        const isTold = expected.exposures.some(exposure => exposure.kind === kind);
        expect(isTold).toBe(name.startsWith('leak-'));
      });
    }
  });
}

function exposuresOf(body: string, isHtml: boolean, expected: Expected): readonly Exposure[] {
  const { head, chunks } = isHtml ? readTree(body, expected) : readRaw(body, expected);
  const { status, headers } = expected;
  const scan = begin({ ...head, ...(status && { status }), ...(headers && { headers }) });
  for (const chunk of chunks) scan.feed(chunk);
  return scan.end({ state: 'full', reason: null, scanned: body.length, of: body.length }).exposures;
}

function readTree(body: string, page: Expected): { head: Head; chunks: Chunk[] } {
  const { tree, root } = parseHtml(body);
  return { head: headOf(tree, root, page), chunks: [...snapshot(tree, root, page)] };
}

function readRaw(body: string, { url, contentType }: Expected): { head: Head; chunks: Chunk[] } {
  return { head: { url, contentType, title: '', form: 'raw' }, chunks: [{ text: body }] };
}
