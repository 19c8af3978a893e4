import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { begin, type Chunk, type Exposure, type Head } from '../../src/detect';
import { parseHtml, parseXml } from '../../src/parsed/trees';
import { headOf, snapshot, type Tree } from '../../src/snapshot';

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
        const exposures = exposuresOf(readFileSync(`${folder}/${file}`, 'utf8'), file, expected);
        expect(exposures).toEqual(expected.exposures);
        const isTold = expected.exposures.some(exposure => exposure.kind === kind);
        expect(isTold).toBe(name.startsWith('leak-'));
      });
    }
  });
}

function exposuresOf(body: string, file: string, expected: Expected): readonly Exposure[] {
  const { head, chunks } = read(body, file, expected);
  const { status, headers } = expected;
  const scan = begin({ ...head, ...(status && { status }), ...(headers && { headers }) });
  for (const chunk of chunks) scan.feed(chunk);
  return scan.end({ state: 'full', reason: null, scanned: body.length, of: body.length }).exposures;
}

interface Read {
  head: Head;
  chunks: Chunk[];
}

function read(body: string, file: string, page: Expected): Read {
  if (file.endsWith('.html')) return readTree(parseHtml(body), page);
  if (file.endsWith('.xml')) return readTree(parseXml(body)!, page);
  const { url, contentType } = page;
  return { head: { url, contentType, title: '', form: 'raw' }, chunks: [{ text: body }] };
}

function readTree<Node>({ tree, root }: { tree: Tree<Node>; root: Node }, page: Expected): Read {
  return { head: headOf(tree, root, page), chunks: [...snapshot(tree, root, page)] };
}
