import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILDS, builtFolder } from './built';

/** Words that OpenPGP.js holds however it is minified, and nothing of ours does. */
const MARK = 'Misformed armored text';

describe.each(BUILDS)('OpenPGP.js in the extension built for %s', build => {
  const folder = builtFolder(build);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.js'));
  const holders = files.filter(file => readFileSync(join(folder, file), 'utf8').includes(MARK));

  it('is in one file, which pages and scripts in pages never load', () => {
    expect(holders).toHaveLength(1);
    expect(holders[0]).toMatch(/^assets\/index\.ts-[\w-]+\.js$/);
    const loaded = [...readdirSync(folder, { recursive: true, encoding: 'utf8' })]
      .filter(file => /\.html$|^content\/|^on-demand\//.test(file))
      .map(file => join(folder, file))
      .filter(file => existsSync(file));
    const name = holders[0]!.split('/').at(-1)!;
    expect(loaded.length).toBeGreaterThan(4);
    expect(reached(folder, loaded).has(name)).toBe(false);
  });

  it('comes with its licence, the one that refers to, and the place of its source', () => {
    const notices = readFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    expect(notices).toContain('https://github.com/openpgpjs/openpgpjs');
    for (const licence of ['LGPL-3.0', 'GPL-3.0']) {
      expect(notices).toContain(`licenses/${licence}.txt`);
      expect(readFileSync(join(folder, `licenses/${licence}.txt`), 'utf8')).toContain('Version 3, 29 June 2007');
    }
  });
});

/** Names of all files that these load, over every detour. */
function reached(folder: string, files: readonly string[], seen = new Set<string>()): Set<string> {
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const named = [...text.matchAll(/[\w.-]+\.js\b/g)].map(([name]) => name).filter(name => !seen.has(name));
    for (const name of named) seen.add(name);
    reached(
      folder,
      named.map(name => join(folder, 'assets', name)).filter(path => existsSync(path)),
      seen,
    );
  }
  return seen;
}
