import { describe, expect, test } from 'vitest';
import { snapshot, type Tree } from '../../src/snapshot';
import { readHtml, readXml } from './read';

interface Plain {
  name: string;
  data: string;
  children: Plain[];
  parent: Plain | null;
}
const plainTree: Tree<Plain> = {
  name: node => node.name,
  qualifiedName: node => node.name,
  attribute: () => null,
  attributes: () => [],
  data: node => node.data,
  formValue: () => null,
  firstChild: node => node.children[0] ?? null,
  nextSibling: node => node.parent?.children[node.parent.children.indexOf(node) + 1] ?? null,
};
const element = (name: string, ...children: Plain[]): Plain => {
  const node = { name, data: '', children, parent: null };
  for (const child of children) child.parent = node;
  return node;
};
const text = (data: string): Plain => ({ name: '#text', data, children: [], parent: null });
const page = { url: 'http://host.test/', contentType: 'text/html' };
const read = (root: Plain) => [...snapshot(plainTree, root, page)].map(chunk => chunk.text);

describe('a hostile tree', () => {
  test.each(['div', 'table', 'code', 'li'])('100,000 nested %s do not overflow the stack', name => {
    let node = element(name, text('end'));
    for (let depth = 0; depth < 100_000; depth += 1) node = element(name, node);
    expect(read(element('html', element('body', node))).join('')).toContain('end');
  });

  test('a long text comes in chunks of at most 8 K characters, no surrogate pair cut', () => {
    const long = 'a'.repeat(16_383) + '😀 '.repeat(1_000_000);
    const chunks = read(element('html', element('body', text(long))));
    expect(Math.max(...chunks.map(chunk => chunk.length))).toBeLessThanOrEqual(8_192);
    expect(chunks.join('')).toBe(long.trim());
    expect(chunks.map(encodeURIComponent)).toHaveLength(chunks.length);
  });

  test.each([
    ['a page', 'text/html', (long: string) => `<p>${long}</p>`],
    ['raw text', 'text/plain', (long: string) => `<pre>${long}</pre>`],
    ['XML', 'application/xml', (long: string) => `<a>${long}</a>`],
  ])('the first chunks of %s are short, as whoever reads them begins slowly', (_, type, write) => {
    const long = write('ward three '.repeat(5_000));
    const { chunks } = type === 'application/xml' ? readXml(long) : readHtml(long, undefined, type);
    const sizes = chunks.filter(length => length > 8);
    expect(sizes.slice(0, 6)).toEqual([256, 512, 1_024, 2_048, 4_096, 8_192]);
  });

  test('many elements without text give the driver a rest all the same', () => {
    const body = element('body', ...Array.from({ length: 20_000 }, () => element('br')));
    body.children.forEach((child, place) => {
      Object.assign(child, { place });
    });
    let rests = 0;
    const fast = {
      ...plainTree,
      nextSibling: (node: Plain & { place?: number }) => body.children[(node.place ?? 1e9) + 1] ?? null,
    };
    for (const _ of snapshot(fast, element('html', body), page)) rests += 1;
    expect(rests).toBeGreaterThanOrEqual(9);
  });

  test('a node taken away during a pause ends its own branch only', () => {
    const gone = element('div', text('x'.repeat(70_000)), text('lost'));
    const root = element('html', element('body', element('section', gone), text('kept')));
    const chunks = snapshot(plainTree, root, page);
    let all = chunks.next().value!.text;
    gone.parent = null;
    gone.children[0]!.parent = null;
    for (const chunk of chunks) all += chunk.text;
    expect(all).not.toContain('lost');
    expect(all).toContain('kept');
  });
});

test('text nodes may be split anywhere: the text is the same', () => {
  const split = element('html', element('body', element('p', text('Ann '), text(' '), text('Le'), text('e'))));
  expect(read(split).join('')).toBe(readHtml('<p>Ann   Lee</p>').text);
});
