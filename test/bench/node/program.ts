import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';

/** The engine with what measures it, as one file that Node runs by itself. */
export interface Program {
  file: string;
  /** What a process of its own answers; null where it takes longer than `limit` milliseconds. */
  ask<Answer>(args: readonly (string | number)[], limit?: number): Promise<Answer | null>;
}

/** Longer than any text should take; what does not end is told as such. */
const LIMIT = 180_000;

/** Compiled once; gone when this process ends, unless it is kept. */
export async function compile(isKept = false): Promise<Program> {
  mkdirSync('.cache', { recursive: true });
  const outDir = mkdtempSync(join('.cache', 'bench-'));
  if (!isKept) process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      outDir,
      copyPublicDir: false,
      ssr: 'test/bench/node/child.ts',
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  });
  const file = join(outDir, 'child.mjs');
  return { file, ask: (args, limit = LIMIT) => ask(file, args, limit) };
}

async function ask<Answer>(file: string, args: readonly (string | number)[], timeout: number): Promise<Answer | null> {
  const options = { timeout, maxBuffer: 2 ** 26 };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', file, ...args.map(String)], options);
    return JSON.parse(stdout) as Answer;
  } catch (error) {
    if ((error as { killed?: boolean }).killed) return null;
    throw error;
  }
}
