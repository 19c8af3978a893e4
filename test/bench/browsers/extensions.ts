import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { BrowserName } from '../../browsers/browser';

/** Three unpacked extensions: ours as built; the same with the bare loop for a content script; one that does nothing. */
export interface Extensions {
  ours: string;
  bare: string;
  inert: string;
}

interface Manifest {
  content_scripts?: { js: string[] }[];
  background?: { service_worker?: string; scripts?: string[]; type?: string };
}

/** Builds ours, or takes the folder in `EXTENSIONS`, and makes the others of it; all are gone when this process ends. */
export async function makeExtensions(browser: BrowserName): Promise<Extensions> {
  const mode = browser === 'chromium' ? 'chrome' : 'firefox';
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(join('.cache', 'bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const built = process.env.EXTENSIONS ? join(process.env.EXTENSIONS, mode) : join(folder, 'built');
  if (!process.env.EXTENSIONS) await build({ mode, logLevel: 'error', build: { outDir: built } });
  const ours = copy(built, join(folder, 'ours'), () => {});
  const bare = copy(built, join(folder, 'bare'), (manifest, place) => {
    for (const script of manifest.content_scripts ?? []) script.js = ['bare.js'];
    cpSync(join(import.meta.dirname, 'bare.js'), join(place, 'bare.js'));
  });
  const inert = copy(built, join(folder, 'inert'), (manifest, place) => {
    delete manifest.content_scripts;
    manifest.background = mode === 'chrome' ? { service_worker: 'nothing.js' } : { scripts: ['nothing.js'] };
    writeFileSync(join(place, 'nothing.js'), '');
  });
  return { ours, bare, inert };
}

function copy(from: string, to: string, change: (manifest: Manifest, place: string) => void): string {
  cpSync(from, to, { recursive: true });
  const file = join(to, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  change(manifest, to);
  writeFileSync(file, JSON.stringify(manifest));
  return to;
}
