import { readFile } from 'node:fs/promises';
import type { Pattern } from '../detect';
import { readPatternFile, tellRefused } from '../pattern-file';
import { whyOf } from './inputs';

/** A person's own patterns from a file; `refused`, and nothing is scanned, once the reasons were said. */
export async function readPatterns(
  path: string | null,
  complain: (sentence: string) => void,
): Promise<readonly Pattern[] | 'refused'> {
  if (path === null) return [];
  try {
    const { patterns, refused } = readPatternFile(await readFile(path, 'utf8'));
    for (const one of refused) for (const line of tellRefused(one)) complain(`${path}: ${line}`);
    return refused.length > 0 ? 'refused' : patterns;
  } catch (error) {
    complain(`${path}: could not be read: ${whyOf(error)}`);
    return 'refused';
  }
}
