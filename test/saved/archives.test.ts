import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bytes, entry, HTML_BODY, har, JSON_BODY, mhtml, packedWarc, warc } from './made';
import { coverages, essence, levels, scan } from './scan';

const json = { url: 'http://host.test/api/Quill', contentType: 'application/json', body: JSON_BODY };
const html = { url: 'http://host.test/ward', contentType: 'text/html', body: HTML_BODY };
const refused = { url: 'http://host.test/', contentType: 'text/html', status: 401, body: '<h1>Index of /</h1>' };
const picture = { url: 'http://host.test/a.png', contentType: 'image/png', body: '\x89PNG\r\n\x1a\n'.repeat(900) };

describe('a web archive', () => {
  it('gives each response as the page it was', async () => {
    const found = await scan(warc([json, html, refused, picture]));
    expect(found.map(({ part }) => part)).toEqual([1, 2, 3, 4]);
    expect(levels(found)).toEqual(['critical', 'high', 'none', 'not-scanned']);
    expect(found.map(({ report }) => report.access.status)).toEqual([200, 200, 401, 200]);
    expect(found[0]!.report).toMatchObject({ url: 'http://host.test/api/*', access: { address: '203.0.113.7' } });
    expect(found[3]!.report.coverage.reason).toBe('image');
  });

  it('says of a page what the same page alone is said to be', async () => {
    const [inside] = await scan(warc([html]));
    const [alone] = await scan(bytes(HTML_BODY), 1_000, html);
    const { access: _, ...rest } = essence(inside!);
    expect(essence(alone!)).toMatchObject(rest);
  });

  it('may be packed record by record, and cut in pieces of any length', async () => {
    const whole = (await scan(warc([json, html, refused]), 1e6)).map(essence);
    for (const length of [1, 2, 3, 5]) {
      expect((await scan(warc([json, html, refused]), length)).map(essence)).toEqual(whole);
    }
    for (const length of [7, 64, 5_000]) {
      expect((await scan(packedWarc([json, html, refused]), length)).map(essence)).toEqual(whole);
    }
  });

  it('holds bodies chunked and packed, as servers sent them', async () => {
    const chunked = `5\r\n${JSON_BODY.slice(0, 5)}\r\n${(JSON_BODY.length - 5).toString(16)}\r\n${JSON_BODY.slice(5)}\r\n0\r\n\r\n`;
    const found = await scan(
      warc([
        { ...json, headers: { 'Transfer-Encoding': 'chunked' }, body: chunked },
        { ...json, headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(JSON_BODY) },
      ]),
    );
    expect(levels(found)).toEqual(['critical', 'critical']);
    expect(found.map(({ report }) => report.coverage.scanned)).toEqual([JSON_BODY.length, JSON_BODY.length]);
  });

  it('is read as far as it is there where it was torn, and said to be torn', async () => {
    const whole = warc([json, html]);
    const inRecord = await scan(whole.subarray(0, whole.length - 100));
    expect(coverages(inRecord)).toEqual([
      [1, 'full', null],
      [2, 'partial', 'error'],
      [null, 'not-scanned', 'error'],
    ]);
    const inHeader = await scan(whole.subarray(0, warc([json]).length + 60));
    expect(coverages(inHeader).at(-1)).toEqual([null, 'not-scanned', 'error']);
    const inPicture = warc([json, picture]);
    expect(coverages(await scan(inPicture.subarray(0, inPicture.length - 100))).at(-1)).toEqual([
      null,
      'not-scanned',
      'error',
    ]);
  });
});

describe('a recording of the network panel', () => {
  it('gives each response as the page it was, whether as text or in Base64', async () => {
    const found = await scan(har([entry(json), entry({ ...html, body: bytes(HTML_BODY) }), entry(refused)]), 100);
    expect(levels(found)).toEqual(['critical', 'high', 'none']);
    expect(found[0]!.report.access).toEqual({
      credentials: 'unknown',
      basis: 'stated',
      status: 200,
      address: '203.0.113.9',
    });
  });

  it('knows that a password was sent, where it was recorded', async () => {
    const [found] = await scan(har([entry(json, [{ name: 'authorization', value: 'Bearer x' }])]));
    expect(found!.report.access.credentials).toBe('authorization');
    expect(found!.report.verdict.lowered.map(({ code }) => code)).toEqual(['credentials']);
  });

  it('says of a body that was not recorded that it was not read', async () => {
    const lost = {
      ...entry(html),
      response: { status: 200, headers: [], content: { size: 900, mimeType: 'text/html' } },
    };
    const sentOn = { ...entry(html), response: { status: 302, headers: [], content: { size: 0, mimeType: '' } } };
    expect(coverages(await scan(har([lost, sentOn])))).toEqual([
      [1, 'not-scanned', 'no-body'],
      [2, 'full', null],
    ]);
  });

  it('is read as far as it is there where it was torn, and said to be torn', async () => {
    const whole = har([entry(json), entry(html)]);
    const found = await scan(whole.subarray(0, whole.length - 300));
    expect(coverages(found)).toEqual([
      [1, 'full', null],
      [null, 'not-scanned', 'error'],
    ]);
  });

  it('is no recording where a log of something else is meant', async () => {
    const found = await scan(bytes(JSON.stringify({ log: { lines: JSON.parse(JSON_BODY) } })));
    expect([found.length, ...levels(found)]).toEqual([1, 'critical']);
  });
});

describe('a page saved as one file', () => {
  const page = { url: 'http://host.test/ward', contentType: 'text/html', body: HTML_BODY };
  const style = {
    url: 'http://host.test/a.css',
    contentType: 'text/css',
    body: 'Patient name: Dora Quill, SSN 536-90-4399',
  };
  const frame = {
    url: 'cid:frame-1@mhtml.blink',
    contentType: 'text/html',
    body: '<table><tr><th>Patient<th>SSN<th>Diagnosis<tr><td>Dora Quill<td>536-90-4399<td>E11.9</table>',
  };

  it('is one page with its frames; style sheets are none', async () => {
    const [found, ...others] = await scan(mhtml([page, style, frame]), 77);
    expect(others).toEqual([]);
    expect(found!.report).toMatchObject({ url: 'http://host.test/*', verdict: { level: 'critical' } });
    const types = (report: { identifiers: readonly { type: string; count: number }[] }) =>
      Object.fromEntries(report.identifiers.map(({ type, count }) => [type, count]));
    expect(types(found!.report)).toMatchObject({ ssn: 1, mrn: 4 });
    const [without] = await scan(mhtml([page, style]));
    expect(without!.report.verdict.level).toBe('high');
  });

  it('is read as far as it is there where it was torn', async () => {
    const whole = mhtml([page]);
    const [found] = await scan(whole.subarray(0, whole.length - 200));
    expect(found!.report.coverage).toMatchObject({ state: 'partial', reason: 'limit' });
    expect(found!.report.verdict.level).toBe('high');
  });
});
