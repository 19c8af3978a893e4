import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Every file below a folder, as a path from the root of the project. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
}

export const sources = (): string[] => filesIn('src').filter(file => /\.tsx?$/.test(file));

export interface Import {
  /** `import type`: gone once it is compiled. */
  isType: boolean;
  /** A path from the root of the project, without its ending; or the name of a package. */
  target: string;
  isPackage: boolean;
}

/** What a file imports, globs too. */
export function importsOf(file: string): Import[] {
  const code = readFileSync(file, 'utf8');
  const found = code.matchAll(
    /(?:\b(?:import|export)\s+(type\s)?[^'";]*?\bfrom\s*|\bimport\s*\(?\s*|\bimport\.meta\.glob[^('"]*(?:<[^(]*>)?\(\s*\[?\s*)'([^']+)'/g,
  );
  return [...found].map(([, type, name = '']) => ({
    isType: type !== undefined,
    isPackage: !name.startsWith('.'),
    target: name.startsWith('.') ? normalize(join(dirname(file), name)) : packageOf(name),
  }));
}

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
