import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf, sources } from './sources';

/** Who may import whom, types too: a room of `src`, the rooms it may enter, the packages it may use. */
const RULES: Record<string, { rooms: string[]; packages: string[] }> = {
  // Pure: plain data in, plain data out.
  detect: { rooms: ['language', 'public', 'snapshot'], packages: [] },
  snapshot: { rooms: ['detect'], packages: [] },
  disclosure: { rooms: ['detect', 'language', 'parsed', 'public', 'snapshot'], packages: ['tldts'] },
  parsed: { rooms: ['detect', 'snapshot'], packages: ['parse5', 'saxes'] },
  // Files that hold one answer or many; only who scans files may enter, so that their libraries stay out of the rest.
  saved: {
    rooms: ['detect', 'parsed'],
    packages: ['@streamparser/json', 'fflate', 'postal-mime', 'valibot', 'warcio'],
  },
  // What contexts meet in.
  'pattern-file': { rooms: ['detect'], packages: ['valibot'] },
  messages: {
    rooms: ['detect', 'disclosure', 'pattern-file', 'storage'],
    packages: ['valibot', 'webextension-polyfill'],
  },
  storage: { rooms: ['detect', 'messages'], packages: [] },
  language: { rooms: ['detect', 'public', 'storage'], packages: [] },
  words: { rooms: ['detect', 'language', 'messages'], packages: [] },
  look: { rooms: ['detect', 'language', 'storage', 'words', 'messages'], packages: ['preact'] },
  // Contexts: none may enter another.
  content: { rooms: ['detect', 'snapshot', 'messages', 'storage'], packages: [] },
  background: {
    rooms: ['detect', 'disclosure', 'parsed', 'messages', 'pattern-file', 'storage', 'language', 'public'],
    packages: ['openpgp', 'valibot', 'tldts', 'webextension-polyfill'],
  },
  popup: { rooms: ['detect', 'messages', 'storage', 'language', 'words', 'look'], packages: ['preact'] },
  letter: { rooms: ['detect', 'messages', 'storage', 'language', 'words', 'look'], packages: ['preact'] },
  options: { rooms: ['detect', 'messages', 'storage', 'language', 'words', 'look'], packages: ['preact'] },
  welcome: { rooms: ['detect', 'messages', 'storage', 'language', 'words', 'look'], packages: ['preact'] },
  'scan-files': {
    rooms: ['detect', 'language', 'look', 'saved', 'storage', 'words'],
    packages: ['preact'],
  },
  cli: {
    rooms: ['detect', 'language', 'package.json', 'parsed', 'pattern-file', 'public', 'saved'],
    packages: [
      'valibot',
      'node:fs',
      'node:fs/promises',
      'node:util',
      'node:readline',
      'node:stream',
      'node:path',
      'node:process',
    ],
  },
};

/** What would make the script in every page large, and has no work there. */
const NEVER_IN_PAGES = [
  'openpgp',
  'valibot',
  'tldts',
  'webextension-polyfill',
  'preact',
  'parse5',
  'saxes',
  'warcio',
  'fflate',
];

describe('who may import whom', () => {
  it('gives every room of src its rule', () => {
    expect([...new Set(sources().map(roomOf))].filter(room => !(room in RULES))).toEqual([]);
  });

  it('holds in every file', () => {
    const broken = sources().flatMap(file => {
      const room = roomOf(file);
      const { rooms = [], packages = [] } = RULES[room] ?? {};
      return importsOf(file)
        .filter(({ target, isPackage }) =>
          isPackage ? !packages.includes(target) : ![room, ...rooms].includes(roomOf(target)),
        )
        .map(({ target }) => `${file} must not import ${target}: see RULES in test/house/imports.test.ts`);
    });
    expect(broken).toEqual([]);
  });

  it('keeps large packages out of the content script, over every detour', () => {
    const reached = closure('src/content/every-page.ts');
    expect(reached.size).toBeGreaterThan(1);
    const heavy = [...reached].flatMap(file =>
      importsOf(file)
        .filter(({ isType, isPackage, target }) => !isType && isPackage && NEVER_IN_PAGES.includes(target))
        .map(({ target }) => `${file} brings ${target} into every page`),
    );
    expect(heavy).toEqual([]);
  });
});

/** `src/detect/index` and `public/_locales/…` are in the rooms `detect` and `public`. */
function roomOf(file: string): string {
  const [top = '', room = ''] = file.split('/');
  return top === 'src' ? room.replace(/\.tsx?$/, '') : top;
}

/** A file and all that it imports when compiled. */
function closure(start: string, seen = new Set<string>()): Set<string> {
  if (seen.has(start)) return seen;
  seen.add(start);
  for (const { isType, isPackage, target } of importsOf(start)) {
    if (!isType && !isPackage) for (const file of resolved(target)) closure(file, seen);
  }
  return seen;
}

function resolved(target: string): string[] {
  if (target.includes('*')) {
    const folder = target.slice(0, target.indexOf('*'));
    return sources().filter(file => file.startsWith(folder));
  }
  return [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].filter(file => existsSync(file)).slice(0, 1);
}
