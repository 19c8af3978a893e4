import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from '../figure';

/** What every page has to take in, and what the background sends after it where it must: gzipped, file by file. */
export function bytesOf(extension: string, browser: string): Figure[] {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    content_scripts: { js: string[] }[];
  };
  const named = manifest.content_scripts.flatMap(({ js }) => js);
  const everywhere = [...new Set([...named, ...named.flatMap(file => scriptsIn(extension, dirname(file)))])];
  const figures = [sized(`${browser}, content script, gzipped`, extension, everywhere, 60)];
  const onDemand = scriptsIn(extension, 'on-demand');
  if (onDemand.length > 0) figures.push(sized(`${browser}, sent after it on demand, gzipped`, extension, onDemand));
  return figures;
}

function scriptsIn(extension: string, folder: string): string[] {
  const place = join(extension, folder);
  if (folder === '.' || !existsSync(place)) return [];
  return readdirSync(place)
    .filter(file => file.endsWith('.js'))
    .map(file => join(folder, file));
}

function sized(name: string, extension: string, files: readonly string[], most?: number): Figure {
  const bytes = files.map(file => gzipSync(readFileSync(join(extension, file)), { level: 9 }).length);
  const total = bytes.reduce((sum, each) => sum + each, 0);
  const note = files.map((file, place) => `${file} ${(bytes[place]! / 1_000).toFixed(1)}`).join(', ');
  return { name, value: total / 1_000, unit: 'KB', note, ...(most === undefined ? {} : { most }) };
}
