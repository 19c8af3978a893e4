import type { Bound, Exposure, Fact } from '../../../detect/types';
import { lookUp } from '../../look-up';
import { plain } from '../../plain';
import { amount, bytes, day, list } from './amounts';
import { classes } from './names';

/** What is known of one thing that lies there, in a sentence or two; each number with its own bound. */
export function facts(known: Exposure['facts'], pageBound: Bound): string {
  const bound = isBound(known.bound) ? known.bound : pageBound;
  const counts = Object.entries(NOUNS).flatMap(([key, noun]) => {
    const value = known[key];
    return typeof value === 'number' ? [amount(value, bound, noun)] : [];
  });
  if (typeof known.bytes === 'number') counts.push(`${bytes(known.bytes, bound)} in all`);
  if (typeof known.newest === 'string' && day(known.newest)) counts.push(`the newest dated ${day(known.newest)}`);
  const sentences = [list(counts), classesOf(known, bound), namesOf(known.names)];
  return sentences
    .filter(Boolean)
    .map(sentence => `${sentence}.`)
    .join(' ');
}

/** `Judging by their names, they include at least 2 disk images (at least 500 GB).` */
function classesOf({ classes: counted, classBytes }: Exposure['facts'], bound: Bound): string {
  const sizes = isRecord(classBytes) ? classBytes : {};
  const items = Object.entries(isRecord(counted) ? counted : {}).map(([name, count]) => {
    const size = lookUp(sizes, name);
    const item = amount(count, bound, lookUp(classes, name) ?? [plain(name), plain(name)]);
    return size === undefined ? item : `${item} (${bytes(size, bound)})`;
  });
  return items.length === 0 ? '' : `Judging by their names, they include ${list(items)}`;
}

/** Masked names of indices or modules; those masked whole say nothing. */
function namesOf(names: Fact | undefined): string {
  const told = (Array.isArray(names) ? (names as readonly string[]) : [])
    .map(plain)
    .filter(name => /[a-z0-9]/i.test(name));
  if (told.length === 0) return '';
  return `Names seen: ${told.slice(0, 10).join(', ')}${told.length > 10 ? ' and others' : ''}`;
}

const isBound = (fact: Fact | undefined): fact is Bound => fact === 'exact' || fact === 'about' || fact === 'at-least';
const isRecord = (fact: Fact | undefined): fact is Readonly<Record<string, number>> =>
  typeof fact === 'object' && !Array.isArray(fact);

/** Facts that count something, in the order they are told. */
const NOUNS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  modules: ['module', 'modules'],
  indices: ['index', 'indices'],
  documents: ['document', 'documents'],
  records: ['record', 'records'],
  messages: ['message', 'messages'],
  tables: ['table', 'tables'],
  rows: ['row', 'rows'],
  columns: ['column', 'columns'],
  directories: ['folder', 'folders'],
  files: ['file', 'files'],
};
