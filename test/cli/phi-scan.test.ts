import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The built command: `npm test` builds before it runs. */
const COMMAND = process.env.PHI_SCAN ?? 'dist/cli/phi-scan.mjs';
const run = (args: readonly string[], input = '') => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [COMMAND, ...args], { input, encoding: 'utf8' });
  return { stdout, stderr, status, lines: stdout.split('\n').filter(line => line !== '') };
};

const patient = { patientName: 'Dora Quill', ssn: '536-90-4399', dx: 'E11.9' };
const request = (id: unknown, body: string, more: object = {}) =>
  JSON.stringify({ id, url: 'http://host.test/_search', contentType: 'application/json', body, ...more });

describe('phi-scan', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'phi-scan-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  it('says level and reasons of a file, and no value of it', () => {
    const { stdout, status } = run([file('hits.json', JSON.stringify([patient]))]);
    expect(status).toBe(1);
    expect(stdout).toContain('critical');
    expect(stdout).toContain('Social Security number');
    expect(stdout).not.toMatch(/536|Quill/);
  });

  it('gives the report as JSON, in the shape of DESIGN', () => {
    const { lines } = run([
      '--json',
      '--url',
      'http://Smith:pw@host.test/Quill',
      file('one.json', JSON.stringify(patient)),
    ]);
    const report = JSON.parse(lines[0]!);
    expect(report).toMatchObject({
      schema: 1,
      url: 'http://host.test/*',
      final: true,
      coverage: { state: 'full', reason: null },
      access: { credentials: 'unknown' },
      verdict: { level: 'critical', lowered: [] },
    });
    expect(report.spans).toBeUndefined();
  });

  it('adds type and offsets of every finding with --spans, and still no value', () => {
    const text = 'SSN: 536-90-4399';
    const { lines } = run(['--json', '--spans', file('note.txt', text)]);
    const { spans } = JSON.parse(lines[0]!);
    expect(spans).toEqual([{ type: 'ssn', start: text.indexOf('536'), end: text.length }]);
  });

  it('lists with --spans what is only mentioned, and counts it nowhere', () => {
    const text = 'The talk of 5/2/2019 is at www.harlow.imaging.si';
    const { lines } = run(['--json', '--spans', file('talk.txt', text)]);
    const { spans, identifiers } = JSON.parse(lines[0]!);
    expect(identifiers).toEqual([]);
    expect(spans).toEqual([
      { type: 'date', start: 12, end: 20, isMention: true },
      { type: 'url', start: text.indexOf('www'), end: text.length, isMention: true },
    ]);
  });

  it('tells HTML and XML by their content where the name does not say it', () => {
    const { lines } = run([
      '--json',
      file('saved', '<html><table><tr><th>Patient name<th>SSN<tr><td>Dora Quill<td>536-90-4399</table>'),
    ]);
    expect(JSON.parse(lines[0]!).identifiers.map(({ type }: { type: string }) => type)).toContain('ssn');
  });

  it('goes on after a file that can not be read, and ends with 2', () => {
    const { stderr, lines, status } = run(['--json', join(folder, 'absent'), file('two.json', '{}')]);
    expect(stderr).toContain('could not be read');
    expect(lines).toHaveLength(1);
    expect(status).toBe(2);
  });

  it('answers a batch line by line, in order, whatever the lines are', () => {
    const input = [
      request(7, JSON.stringify([patient])),
      'no JSON at all',
      JSON.stringify({ id: 'b', status: 'two hundred' }),
      JSON.stringify({
        id: 'c',
        contentType: 'text/plain',
        bodyBase64: Buffer.from('SSN: 536-90-4399').toString('base64'),
      }),
      JSON.stringify({ id: 'd', url: 'http://host.test/', headers: { 'content-type': 'text/html' }, body: '<p>Hello' }),
      JSON.stringify({ id: 'e', bodyBase64: Buffer.from([0xff, 0xfe, 0x80, 0x41]).toString('base64') }),
    ].join('\n');
    const { lines, status } = run(['--batch'], input);
    const answers = lines.map(line => JSON.parse(line));
    expect(status).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual([7, null, 'b', 'c', 'd', 'e']);
    expect(answers.map(answer => answer.verdict?.level ?? answer.error.length > 0)).toEqual([
      'critical',
      true,
      true,
      'none',
      'none',
      'none',
    ]);
    expect(answers[3].identifiers[0].type).toBe('ssn');
  });

  const batch = (...requests: object[]) =>
    run(['--batch'], requests.map(each => JSON.stringify(each)).join('\n')).lines.map(line => JSON.parse(line));
  const base64 = (bytes: string) => Buffer.from(bytes, 'latin1').toString('base64');

  it('says of a body that is no text that it was not scanned, and why', () => {
    const pdf = base64('%PDF-1.4\n\xff\xd8 SSN: 536-90-4399');
    const answers = batch(
      { id: 1, contentType: 'application/pdf', bodyBase64: pdf },
      { id: 2, bodyBase64: pdf },
      { id: 3, contentType: 'text/html', bodyBase64: base64('\x89PNG\r\n\x1a\n') },
      { id: 4, headers: { 'Content-Type': 'Image/JPEG' }, body: 'x' },
      { id: 5, contentType: 'application/zip', bodyBase64: base64('PK\x03\x04\x14') },
      { id: 6, bodyBase64: base64('\x1f\x8b\x08') },
      { id: 7, contentType: 'video/mp4', bodyBase64: base64('x') },
      { id: 8, url: 'http://host.test/' },
      { id: 9, body: null, bodyBase64: null },
      { id: 10, body: '' },
    );
    expect(answers.map(({ coverage, verdict }) => [coverage.reason, verdict.level])).toEqual([
      ...['pdf', 'pdf', 'image', 'image', 'download', 'download', 'media', 'no-body', 'no-body'].map(reason => [
        reason,
        'not-scanned',
      ]),
      [null, 'none'],
    ]);
    const { stdout, status } = run([file('scan.csv', '%PDF-1.4\n')]);
    expect(stdout).toContain('not scanned: This is a PDF.');
    expect(status).toBe(2);
  });

  it('reads what browsers only save', () => {
    const rows = `patient_name,dob,ssn\n${'Dora Quill,1951-03-01,536-90-4399\n'.repeat(3)}`;
    const types = ['text/csv', 'application/octet-stream', 'application/x-ndjson', 'application/sql', 'text/x-hl7'];
    const answers = batch(...types.map(contentType => ({ id: contentType, contentType, bodyBase64: base64(rows) })), {
      id: 'attached',
      headers: { 'content-disposition': 'attachment' },
      body: rows,
    });
    expect(answers.map(({ coverage }) => coverage.state)).toEqual(answers.map(() => 'full'));
    expect(answers.map(({ verdict }) => verdict.level)).toEqual(answers.map(() => 'critical'));
  });

  it('decodes bytes by their mark, then by the character set that was named, then as UTF-8', () => {
    const text = 'patient: José, SSN: 536-90-4399';
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le').toString('base64');
    const bare = Buffer.from(text, 'utf16le').toString('base64');
    const answers = batch(
      { id: 1, contentType: 'text/plain; charset=iso-8859-1', bodyBase64: base64(text) },
      { id: 2, headers: { 'Content-Type': 'text/plain;charset="ISO-8859-1"' }, bodyBase64: base64(text) },
      { id: 3, contentType: 'text/plain; charset=iso-8859-1', bodyBase64: wide },
      { id: 4, contentType: 'text/plain; charset=utf-16le', bodyBase64: bare },
      { id: 5, contentType: 'text/plain; charset=none-such', bodyBase64: Buffer.from(text).toString('base64') },
    );
    expect(answers.map(({ identifiers }) => identifiers[0]?.type)).toEqual(Array(5).fill('ssn'));
    expect(answers.map(({ coverage }) => coverage.scanned)).toEqual(Array(5).fill(text.length));
  });

  it('takes null for what is not known, lists of header values, and any id', () => {
    const unknown = { url: null, status: null, contentType: null, headers: null, bodyBase64: null };
    const answers = batch(
      { id: 'a', ...unknown, body: 'SSN: 536-90-4399' },
      { id: 'b', headers: { 'set-cookie': ['a', 'b'], age: 3, etag: null }, body: 'x' },
      { id: { of: 'c' }, body: 'x' },
      { url: 'http://host.test/', body: 'x' },
    );
    expect(answers.map(({ id, error }) => [id, error])).toEqual([
      ['a', undefined],
      ['b', undefined],
      [{ of: 'c' }, undefined],
      [null, undefined],
    ]);
    expect(answers[0].identifiers[0].type).toBe('ssn');
    expect(answers[0].access.status).toBeNull();
  });

  it('claims no exposure of an answer that asks for a password', () => {
    const headers = { 'WWW-Authenticate': ['Basic realm="x"'] };
    const indices = 'green open fax 1 1 20 0 2kb 1kb\nyellow open scans 1 1 20 0 2kb 1kb\n';
    const cluster = JSON.stringify({
      cluster_name: 'c',
      tagline: 'You Know, for Search',
      version: { number: '8.1.0' },
    });
    const page = '<title>401 Authorization Required</title><h1>401 Authorization Required</h1><hr>nginx/1.25.3';
    const answers = [indices, cluster, page].flatMap(body =>
      batch({ id: 1, url: 'http://host.test/', status: 401, headers, body }, { id: 2, status: 403, body }),
    );
    expect(answers.map(({ exposures, verdict }) => [exposures, verdict.level])).toEqual(
      answers.map(() => [[], 'none']),
    );
    expect(answers.map(({ access }) => access.status)).toEqual([401, 403, 401, 403, 401, 403]);
  });

  it('takes a status: a protected answer is no finding', () => {
    const body = JSON.stringify({
      name: 'n',
      cluster_name: 'c',
      tagline: 'You Know, for Search',
      version: { number: '8.1.0' },
    });
    const { lines } = run(
      ['--batch'],
      [request(1, body, { status: 200 }), request(2, body, { status: 401 })].join('\n'),
    );
    expect(lines.map(line => JSON.parse(line).exposures.length)).toEqual([1, 0]);
  });
});
