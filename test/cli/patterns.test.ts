import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePatternFile } from '../../src/pattern-file';
import { harbor, wristband } from '../own/definitions';

/** The built command: `npm test` builds before it runs. */
const COMMAND = process.env.PHI_SCAN ?? 'dist/cli/phi-scan.mjs';
const rows = JSON.stringify([
  { harborChart: '204-417', dx: 'E11.9' },
  { harborChart: '204-418', dx: 'E11.9' },
]);

describe('phi-scan --patterns', { timeout: 30_000 }, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'phi-patterns-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const run = (args: readonly string[], input = '') =>
    spawnSync(process.execPath, [COMMAND, ...args], { input, encoding: 'utf8' });

  it('finds what a person’s own patterns say, under their names', () => {
    const patterns = file('own.json', writePatternFile([harbor, wristband]));
    const page = file('rows.json', rows);
    const { stdout, status } = run(['--patterns', patterns, page]);
    expect(stdout).toContain('Harbor chart number ×2');
    expect(stdout).not.toContain('204-417');
    expect(status).toBe(1);
    expect(run([page]).stdout).not.toContain('Harbor');
    const report = JSON.parse(run(['--json', '--patterns', patterns, page]).stdout);
    expect(report.identifiers).toMatchObject([{ type: 'custom', title: 'Harbor chart number', letter: 'R', count: 2 }]);
  });

  it('takes them in a batch, too', () => {
    const patterns = file('own.json', writePatternFile([harbor]));
    const { stdout } = run(['--batch', '--patterns', patterns], JSON.stringify({ id: 1, body: rows }));
    expect(JSON.parse(stdout).identifiers[0].title).toBe('Harbor chart number');
  });

  it('scans nothing where one is refused, says which line and why, and ends with 2', () => {
    const bad = file('bad.json', writePatternFile([harbor, { ...wristband, matches: ['no such thing'] }]));
    const { stdout, stderr, status } = run(['--patterns', bad, file('rows.json', rows)]);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/bad\.json: line 25: pattern 2 \(Wristband\): Not found in this example: no such thing/);
    expect(status).toBe(2);
  });

  it('says that the file is missing', () => {
    const { stderr, status } = run(['--patterns', join(folder, 'none.json'), file('rows.json', rows)]);
    expect(stderr).toMatch(/none\.json: could not be read/);
    expect(status).toBe(2);
  });
});
