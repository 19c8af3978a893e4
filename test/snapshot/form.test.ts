import { describe, expect, test } from 'vitest';
import { readHtml, readXml } from './read';

describe('raw data in the dress of a browser', () => {
  test('JSON and text stand in a pre of the body', () => {
    const json = '<pre>{"a":1}</pre><div class="json-formatter-container"></div>';
    const read = readHtml(json, 'http://host.test/_search', 'application/json; charset=utf-8');
    expect(read.head).toMatchObject({ form: 'raw', contentType: 'application/json' });
    expect(read.text).toBe('{"a":1}');
  });

  test('text keeps every character', () => {
    const read = readHtml('<pre>\n\n a\tb  c\u001ed\n</pre>', undefined, 'text/plain');
    expect(read.text).toBe('\n a\tb  c\u001ed\n');
  });

  test.each([
    ['<pre> [1]</pre>', ' [1]'],
    [' {"a":1}\n', '{"a":1}\n'],
  ])('JSON served as HTML is raw: %s', (body, text) => {
    const read = readHtml(body);
    expect(read.head.form).toBe('raw');
    expect(read.text).toBe(text);
  });

  test('lines that were served as HTML are raw, tags among them make a page', () => {
    expect(readHtml('name,dob\nQuill,1951-03-02\n').head.form).toBe('raw');
    expect(readHtml('<pre>MSH|a\nPID|b</pre>').head.form).toBe('raw');
    expect(readHtml('<pre>\n<a href="a">a</a>\n<a href="b">b</a>\n</pre>').head.form).toBe('page');
    expect(readHtml('It works!').head.form).toBe('page');
  });

  test('JSON in the middle of a page is a page', () => {
    expect(readHtml('<h1>Search</h1><pre>{"a":1}</pre>').head.form).toBe('page');
    expect(readHtml('<p>{"a":1}</p>').head.form).toBe('page');
  });

  test('JSON that a server draws for people, with a link to the raw answer, is raw', () => {
    const answer = '<pre><div><span>{</span></div><div> <a href="x">"total"</a>: 1 }</div></pre>';
    const read = readHtml(`<p>As <a href="?name=a&amp;_format=json">Raw JSON</a></p><h1>Body</h1>${answer}`);
    expect(read.head.form).toBe('raw');
    expect(read.text).toBe('{ "total": 1 }');
    expect(readHtml(`<p>As <a href="/spec.json">JSON</a></p><h1>Body</h1>${answer}`).head.form).toBe('page');
  });

  test("Chrome's XML viewer keeps its source", () => {
    const viewer =
      '<div id="webkit-xml-viewer-source-xml"><list><key>a</key></list></div><div class="header">This XML file</div>';
    const read = readHtml(viewer, undefined, 'application/xml');
    expect(read.head.form).toBe('xml');
    expect(read.shown).toBe('(list|(key|a))');
  });

  test('an XHTML page is a page like any other', () => {
    const xhtml =
      '<html xmlns="http://www.w3.org/1999/xhtml"><head><title> A b </title></head><body><p>c</p></body></html>';
    const read = readXml(xhtml, undefined, 'application/xhtml+xml');
    expect(read.head.title).toBe('A b');
    expect(read.shown).toBe('c');
  });

  test('a page without a body and an empty page are no trouble', () => {
    expect(readHtml('<frameset><frame src="a"></frameset>').text).toBe('');
    expect(readHtml('', undefined, 'text/plain').text).toBe('');
  });
});
