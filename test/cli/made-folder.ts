import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';

/** The built command: `npm test` builds before it runs. */
const COMMAND = resolve(process.env.PHI_SCAN ?? 'dist/cli/phi-scan.mjs');

/** Runs the command; `input` is piped in. */
export function run(args: readonly string[], { input = '', cwd = process.cwd() } = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [COMMAND, ...args], {
    input,
    cwd,
    encoding: 'utf8',
  });
  return { stdout, stderr, status, lines: stdout.split('\n').filter(line => line !== '') };
}

/** A folder of files for as long as a suite runs; gives the path of what is in it. */
export function madeFolder(files: Readonly<Record<string, string | Uint8Array>>): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'phi-scan-'));
  for (const [name, body] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), body);
  }
  afterAll(() => rmSync(folder, { recursive: true }));
  return name => join(folder, name);
}
