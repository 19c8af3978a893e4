import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** A program of this folder as one file that Node runs by itself, compiled once; removed when this process ends. */
export async function bundle(entry: string, isKept = false): Promise<string> {
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
      ssr: entry,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'run.mjs' } },
    },
  });
  return join(outDir, 'run.mjs');
}
