import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { builtFolder } from './built';

/** Warnings that come from inside a dependency, by rule and file. Anything else fails. */
const KNOWN = [
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^assets\/[^/]+\.js$/, why: 'preact sets innerHTML where asked to' },
];

interface Finding {
  code: string;
  file?: string;
  message: string;
}

describe('web-ext lint', () => {
  it('finds no error in the Firefox build, and no warning that is not known', { timeout: 60_000 }, async () => {
    const { errors, warnings } = await lint();
    expect(errors).toEqual([]);
    expect(
      warnings.filter(({ code, file = '' }) => !KNOWN.some(known => known.code === code && known.file.test(file))),
    ).toEqual([]);
  });
});

async function lint(): Promise<{ errors: Finding[]; warnings: Finding[] }> {
  const program = 'node_modules/web-ext/bin/web-ext.js';
  const options = ['lint', '--source-dir', builtFolder('firefox'), '--output', 'json', '--no-config-discovery'];
  const run = promisify(execFile)(process.execPath, [program, ...options], { maxBuffer: 1 << 26 });
  // It ends with 1 where there are errors; what it found is on its output all the same.
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  return JSON.parse(stdout);
}
