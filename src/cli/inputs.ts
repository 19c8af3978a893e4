import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file to be scanned; `-` is standard input, whose size is 0: unknown. */
export interface Input {
  path: string;
  size: number;
}

/** Says of a path why it is left out. */
export type Complain = (path: string, why: string) => void;

/** What was found at the paths. */
export interface Inputs {
  inputs: Input[];
  /** Paths that could not be read. */
  unread: number;
}

/** The files at the paths, folders with all below them, in an order that stays the same. */
export async function findInputs(paths: readonly string[], complain: Complain): Promise<Inputs> {
  const found: Inputs = { inputs: [], unread: 0 };
  /** Folders by their real path: links may lead round in circles. */
  const seen = new Set<string>();
  const fail = (path: string, error: unknown) => {
    found.unread += 1;
    complain(path, `could not be read: ${whyOf(error)}`);
  };
  const readFolder = async (path: string) => {
    const real = await realpath(path);
    if (seen.has(real)) return complain(path, 'leads to a folder that is scanned already.');
    seen.add(real);
    for (const { name } of (await readdir(path, { withFileTypes: true })).sort(byName)) await visit(join(path, name));
  };
  const visit = async (path: string) => {
    try {
      const { isFolder, isFile, size } = await kindOf(path);
      if (isFolder) await readFolder(path);
      else if (isFile) found.inputs.push({ path, size });
      else complain(path, 'is neither a file nor a folder.');
    } catch (error) {
      fail(path, error);
    }
  };
  for (const path of paths) {
    if (path === '-') found.inputs.push({ path, size: 0 });
    else await visit(path);
  }
  return found;
}

async function kindOf(path: string) {
  const known = await stat(path);
  return { isFolder: known.isDirectory(), isFile: known.isFile(), size: known.size };
}

const byName = (one: Dirent, other: Dirent): number => (one.name < other.name ? -1 : 1);

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EACCES: 'access is denied.',
  EPERM: 'access is denied.',
  ELOOP: 'its links lead round in a circle.',
  ENAMETOOLONG: 'its name is too long.',
};

/** Why the system did not open a file, in words. */
export function whyOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  return WHY[code] ?? (error instanceof Error ? error.message : String(error));
}
