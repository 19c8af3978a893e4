import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readTree } from '../../src/parsed/read-tree';
import { gunzip } from '../../src/saved/gunzip';
import { makeSource } from '../../src/saved/source';
import { bytes, HTML_BODY, JSON_BODY } from './made';
import { coverages, essence, levels, scan } from './scan';

describe('a packed file', () => {
  it('says what the file says that is in it', async () => {
    const [open] = await scan(bytes(JSON_BODY));
    for (const packed of [
      gzipSync(JSON_BODY),
      gzipSync(gzipSync(JSON_BODY)),
      Buffer.concat([gzipSync(JSON_BODY.slice(0, 40)), gzipSync(JSON_BODY.slice(40))]),
    ]) {
      const [found] = await scan(packed, 11);
      const { coverage: _, ...rest } = essence(open!);
      expect(essence(found!)).toMatchObject(rest);
    }
  });

  it('is read as far as it is there where it was torn, and said to be torn wherever that was', async () => {
    const text = JSON.stringify(
      Array.from({ length: 200 }, (_, row) => ({ patientName: `P ${row * 7919}`, dx: 'E11.9' })),
    );
    const whole = gzipSync(text);
    for (const missing of [1, 4, 9, 40, whole.length - 30, whole.length - 4]) {
      expect(coverages(await scan(whole.subarray(0, whole.length - missing))), `${missing} bytes`).toEqual([
        [null, 'partial', 'error'],
      ]);
    }
  });

  it('is no bomb: what unpacks to far too much is read to a limit', async () => {
    const bomb = makeSource(
      (async function* () {
        yield gzipSync(new Uint8Array(40_000_000));
      })(),
    );
    let length = 0;
    const open = gunzip(bomb, { bytes: 500_000, times: 10 });
    for await (const piece of open) length += piece.length;
    expect(open.cut()).toBe('limit');
    expect(length).toBeLessThan(30_000_000);
  });
});

describe('a saved page', () => {
  it('knows its address where the browser wrote it down', async () => {
    const url = 'http://host.test/ward/';
    const saved = `<!DOCTYPE html>\n<!-- saved from url=(0022)${url} -->\n${HTML_BODY}`;
    const [found] = await scan(bytes(saved), 1_000, { contentType: 'text/html' });
    expect(found!.report.url).toBe('http://host.test/*/');
    const [named] = await scan(bytes(saved), 1_000, { contentType: 'text/html', url: 'http://other.test/' });
    expect(named!.report.url).toBe('http://other.test/');
  });

  const rows = '<tr><td>Zarquil Vornath<td>00412345<td>E11.9'.repeat(50);
  const page = `<table><tr><th>Patient name<th>MRN<th>Diagnosis${rows}${'<i>rest</i>'.repeat(1_000)}`;
  const limits = { html: 1e6, xml: 1e6, elements: 1e6 };
  const read = (body: string, contentType: string, most: Partial<typeof limits>) => {
    const head = { url: '', contentType };
    const reading = readTree(head, contentType.includes('html') ? 'html' : 'xml', {}, { ...limits, ...most });
    for (let start = 0; start < body.length; start += 100) if (!reading.feed(body.slice(start, start + 100))) break;
    return reading.end(null, body.length);
  };

  it.each([
    ['elements', { elements: 500 }],
    ['characters', { html: 4_000 }],
  ])('of too many %s is read in part, and said to be', (_, most) => {
    expect(read(page, 'text/html', {}).coverage.state).toBe('full');
    const { coverage, records } = read(page, 'text/html', most);
    expect(coverage).toMatchObject({ state: 'partial', reason: 'limit', of: page.length });
    expect(records.phi).toBeGreaterThan(40);
  });

  it('of XML is read to its end, however long it is, and said the same of', () => {
    const patient = '<patient><name>Dora Quill</name><mrn>00412345</mrn><diagnosis>E11.9</diagnosis></patient>';
    const xml = `<?xml version="1.0"?><patients>${patient.repeat(40)}</patients>`;
    const [asTree, asText] = [read(xml, 'application/xml', {}), read(xml, 'application/xml', { xml: 500 })];
    expect(asText.coverage.state).toBe('full');
    expect([asText.records.phi, asText.identifiers.map(({ type, count }) => [type, count])]).toEqual([
      asTree.records.phi,
      asTree.identifiers.map(({ type, count }) => [type, count]),
    ]);
  });
});

describe('the character set', () => {
  const row = 'patient: José Núñez, DOB: 03/01/1951, diagnosis: Diabetes';
  const latin = (text: string) => Buffer.from(text, 'latin1');
  it.each([
    ['a byte order mark', Buffer.from(`\ufeff${row}`, 'utf16le'), ''],
    ['the type it was served as', latin(row), 'text/plain; charset=iso-8859-1'],
    ['a meta element', latin(`<!doctype html><meta charset="windows-1252"><p>${row}`), 'text/html'],
    [
      'a meta element of the old kind',
      latin(`<html><meta http-equiv=Content-Type content="text/html; charset=latin1"><p>${row}`),
      '',
    ],
    ['the XML declaration', latin(`<?xml version="1.0" encoding="ISO-8859-1"?><p>${row}</p>`), ''],
    ['bytes that are no UTF-8', latin(row), 'text/csv'],
    ['nothing: UTF-8', Buffer.from(row), ''],
  ])('is told by %s', async (_, body, contentType) => {
    const [found] = await scan(body, 13, { contentType });
    const [plain] = await scan(bytes(row));
    const kinds = ({ report }: typeof found & object) => [report.identifiers.map(({ type, count }) => [type, count])];
    expect(kinds(found!)).toEqual(kinds(plain!));
    expect(found!.report.coverage.scanned).toBeLessThan(row.length + 6);
  });
});

it.each([
  ['a meta element', '<!doctype html><meta charset=shift_jis><p>', 'text/html'],
  ['the XML declaration', '<?xml version="1.0" encoding="Shift_JIS"?><p>', 'text/xml'],
])('a character set of two bytes is told by %s', async (_, head, contentType) => {
  // The word for patient, twenty times.
  const body = Buffer.concat([Buffer.from(head), Buffer.from('8ab38ed2'.repeat(20), 'hex'), Buffer.from('</p>')]);
  const [found] = await scan(body, 13, { contentType });
  expect(found!.report.coverage.scanned).toBeLessThan(60);
});

it('an empty file, a text and a listing each are what they are', async () => {
  const listing =
    'drwxr-xr-x          4,096 2018/01/20 10:00:00 .\n-rw-r--r--  1,234,567,890 2018/01/20 10:00:00 patients.pst\n';
  const found = await Promise.all([scan(bytes('')), scan(bytes('The weather is fine.')), scan(bytes(listing))]);
  expect(found.map(levels)).toEqual([['none'], ['none'], ['medium']]);
});
