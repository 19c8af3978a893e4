import type { Pattern } from '../detect';

/** A person's own patterns from a file; `refused` once the reasons were said. */
export async function readPatterns(
  path: string | null,
  complain: (sentence: string) => void,
): Promise<readonly Pattern[] | undefined | 'refused'> {
  if (path === null) return undefined;
  complain(`${path}: own patterns can't be read yet.`);
  return 'refused';
}
