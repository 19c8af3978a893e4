import { maskWords } from '../mask';
import type { Bound, Fact } from '../types';
import type { Entry } from './entry';
import { fileClass } from './file-class';
import { isPublicMirror } from './mirror';

const MOST_NAMES = 10;

/** What may be told of a listing: counts, bytes, classes and masked names, never a name. `url`: of a page that may be a mirror. */
export function summaryOf(entries: readonly Entry[], bound: Bound, url = ''): Record<string, Fact> {
  const files = entries.filter(entry => !entry.isDirectory);
  const sized = files.filter(entry => entry.bytes !== null);
  const dates = entries.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  const { classes, classBytes, classNewest } = classesOf(files);
  return {
    directories: entries.length - files.length,
    files: files.length,
    bound,
    ...(sized.length > 0 && { bytes: sum(sized), bytesBound: bytesBound(files, sized, bound) }),
    ...(dates.length > 0 && { newest: dates.at(-1)! }),
    ...(Object.keys(classes).length > 0 && { classes }),
    ...(Object.keys(classBytes).length > 0 && { classBytes }),
    ...(Object.keys(classNewest).length > 0 && { classNewest }),
    names: namesOf(entries),
    ...(isPublicMirror(entries, url) && { isPublicMirror: true }),
  };
}

const sum = (entries: readonly Entry[]) => entries.reduce((total, { bytes }) => total + (bytes ?? 0), 0);

function bytesBound(files: readonly Entry[], sized: readonly Entry[], bound: Bound): Bound {
  if (sized.length < files.length || bound === 'at-least') return 'at-least';
  return sized.some(({ isRounded }) => isRounded) ? 'about' : 'exact';
}

function classesOf(files: readonly Entry[]) {
  const classes: Record<string, number> = {};
  const classBytes: Record<string, number> = {};
  /** Days. */
  const classNewest: Record<string, string> = {};
  for (const { name, bytes, date } of files) {
    const found = fileClass(name);
    if (found === null) continue;
    classes[found] = (classes[found] ?? 0) + 1;
    if (bytes !== null) classBytes[found] = (classBytes[found] ?? 0) + bytes;
    if (date !== null && date > (classNewest[found] ?? '')) classNewest[found] = date;
  }
  return { classes, classBytes, classNewest };
}

/** Masked names, the most telling first: of sensitive classes, of documents, then the most frequent; none without words. */
function namesOf(entries: readonly Entry[]): string[] {
  const weights = new Map<string, number>();
  for (const { name, isDirectory } of entries.slice(0, 10_000)) {
    const masked = maskWords(name) + (isDirectory ? '/' : '');
    if (!/[a-z]/i.test(masked)) continue;
    weights.set(masked, (weights.get(masked) ?? weightOf(name, masked)) + 1);
  }
  return [...weights]
    .sort((one, other) => other[1] - one[1])
    .slice(0, MOST_NAMES)
    .map(([name]) => name);
}

function weightOf(name: string, masked: string): number {
  const found = fileClass(name);
  const words = (masked.replace(/\.[^.]*$/, '').match(/[a-z]{2,}/gi) ?? []).length;
  return (found === null ? 0 : found === 'document' ? 1 : 2) * 1_000_000 + Math.min(words, 5) * 20_000;
}
