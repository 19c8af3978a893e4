import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The built command: `npm test` builds before it runs. */
const COMMAND = 'dist/cli/phi-scan.mjs';
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
    expect(status).toBe(0);
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
