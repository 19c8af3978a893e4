import { expect, test } from 'vitest';
import { readHtml } from './read';

const besides = (html: string) =>
  readHtml(html).links.map(({ href, before, text, after }) => [href, before, text, after]);

test('in a pre, a link has its line', () => {
  expect(besides('<pre><a href="../">../</a>\n<a href="a.txt">a.txt</a>  01-Jan-2026 10:00  20\nend</pre>')).toEqual([
    ['../', '', '../', ''],
    ['a.txt', '', 'a.txt', '01-Jan-2026 10:00  20'],
  ]);
});

test('date and size may stand before the link, lines be parted by br', () => {
  const html =
    '<pre> 1/2/2026 10:00 AM  &lt;dir&gt; <A HREF="/x/a/">a</A><br> 1/3/2026 10:00 AM  99 <A HREF="/x/b">b</A><br></pre>';
  expect(besides(html)).toEqual([
    ['/x/a/', '1/2/2026 10:00 AM  <dir>', 'a', ''],
    ['/x/b', '1/3/2026 10:00 AM  99', 'b', ''],
  ]);
});

test('in a table row, cells are parted by a tab', () => {
  expect(besides('<table><tr><td><img alt="[TXT]"><td><a href="a">a</a><td>1 Jan<td>20K<tr><td>foot</table>')).toEqual([
    ['a', '[TXT]', 'a', '1 Jan\t20K'],
  ]);
});

test('in a list item of blocks, all of it is beside', () => {
  expect(besides('<ul><li><div>[d]</div><div><a href="a">a</a></div><div>20K</div></li><li>x</li></ul>')).toEqual([
    ['a', '[d]', 'a', '20K'],
  ]);
});

test('elsewhere it is the block around its own', () => {
  expect(besides('<div><div><a href="a">a</a></div><div>20K</div></div><div>foot</div>')).toEqual([
    ['a', '', 'a', '20K'],
  ]);
});

test('navigation is told apart, and a base element counts', () => {
  const html =
    '<head><base href="/b/"></head><nav><a href="1">1</a></nav><ol class="breadcrumbs"><li><a href="2">2</a></ol><a href="3">3</a>';
  expect(readHtml(html).links.map(({ href, isNavigation }) => [href, isNavigation])).toEqual([
    ['http://host.test/b/1', true],
    ['http://host.test/b/2', true],
    ['http://host.test/b/3', false],
  ]);
});

test('links of one row or item share its number', () => {
  const html = '<ul><li><a href="a">a</a><a href="a?del">x</a></li><li><a href="b">b</a></li></ul><a href="c">c</a>';
  expect(readHtml(html).links.map(({ row }) => row)).toEqual([1, 1, 2, undefined]);
});
