import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const COMMAND = process.env.PHI_SCAN ?? 'dist/cli/phi-scan.mjs';
/** Bytes of each file, of the heap that the command is given, and of memory that it may take in all. */
const LENGTH = 300_000_000;
const HEAP_MB = 96;
const MOST = 260_000_000;
/** Tells the most memory that the process ever held, in kilobytes, as it ends. */
const WATCH = `data:text/javascript,process.on('exit',()=>console.error('peak '+process.resourceUsage().maxRSS))`;

const person = (row: number) => ({ patientName: `Dora Quill${row % 977}`, mrn: String(1e6 + row), dx: 'E11.9' });
const answer = JSON.stringify(Array.from({ length: 200 }, (_, row) => person(row)));
const http = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n${answer}`;
const content = { size: answer.length, mimeType: 'application/json', text: answer };
const entry = JSON.stringify({ request: { url: 'http://host.test/' }, response: { status: 200, content } });

interface Made {
  head?: string;
  row: (index: number) => string;
  tail?: string;
}
const FILES: Record<string, Made> = {
  'lines.ndjson': { row: index => `${JSON.stringify(person(index))}\n` },
  'table.csv': { head: 'patient_name,mrn,dob,dx\n', row: index => `Dora Quill,${1e6 + index},1951-03-01,E11.9\n` },
  'one.json': { head: '[', row: index => `${index ? ',' : ''}${JSON.stringify(person(index))}`, tail: ']' },
  'patients.xml': {
    head: '<?xml version="1.0"?><patients>',
    row: index => `<patient><name>Dora Quill</name><mrn>${1e6 + index}</mrn><dx>E11.9</dx></patient>\n`,
    tail: '</patients>',
  },
  'crawl.warc': {
    row: index =>
      `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: http://host.test/${index}\r\nContent-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`,
  },
  'session.har': {
    head: '{"log":{"version":"1.2","entries":[',
    row: index => `${index ? ',' : ''}${entry}`,
    tail: ']}}',
  },
};

describe(`a file of ${LENGTH / 1e6} MB, with a heap of ${HEAP_MB} MB`, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'phi-long-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(Object.entries(FILES))('%s is read to its end', { timeout: 900_000 }, (name, made) => {
    const file = join(folder, name);
    write(file, made);
    expect(statSync(file).size).toBeGreaterThan(LENGTH);
    const args = [`--max-old-space-size=${HEAP_MB}`, '--import', WATCH, COMMAND, '--fail-on', 'high', file];
    const began = performance.now();
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 });
    const peak = 1_024 * Number(/peak (\d+)/.exec(stderr)?.[1]);
    const seconds = (performance.now() - began) / 1_000;
    console.log(`${name}: ${(peak / 1e6).toFixed(0)} MB at most, ${seconds.toFixed(1)} s`);
    expect(stdout).not.toMatch(/in part|not-scanned/);
    expect(status).toBe(1);
    expect(peak).toBeLessThan(MOST);
    rmSync(file);
  });
});

function write(file: string, { head = '', row, tail = '' }: Made): void {
  const handle = openSync(file, 'w');
  writeSync(handle, head);
  for (let index = 0, length = 0; length <= LENGTH; ) {
    let rows = '';
    while (rows.length < 1_000_000) rows += row(index++);
    length += rows.length;
    writeSync(handle, rows);
  }
  writeSync(handle, tail);
  closeSync(handle);
}
