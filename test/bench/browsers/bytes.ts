import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from '../figure';

/** What a page has to take in: every script beside the content script's, gzipped one by one. */
export function bytesOf(extension: string, browser: string): Figure[] {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    content_scripts: { js: string[] }[];
  };
  const named = manifest.content_scripts.flatMap(({ js }) => js);
  const beside = [...new Set(named.map(file => dirname(file)))].flatMap(folder =>
    readdirSync(join(extension, folder))
      .filter(file => file.endsWith('.js'))
      .map(file => join(folder, file)),
  );
  const files = [...new Set([...named, ...beside])];
  const bytes = files.map(file => gzipSync(readFileSync(join(extension, file)), { level: 9 }).length);
  const total = bytes.reduce((sum, each) => sum + each, 0);
  const note = files.map((file, place) => `${file} ${(bytes[place]! / 1_000).toFixed(1)}`).join(', ');
  return [{ name: `${browser}, content script, gzipped`, value: total / 1_000, unit: 'KB', most: 60, note }];
}
