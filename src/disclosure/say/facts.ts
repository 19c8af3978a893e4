import type { Bound, Exposure, Fact } from '../../detect/types';
import { lookUp } from '../look-up';
import { plain } from '../plain';
import type { Words } from '../words/types';
import { amount, bytes, day, list } from './amounts';

/** One thing that lies there, with what is known of it. */
export function exposureLine(words: Words, exposure: Exposure, bound: Bound): string {
  const { kind, product, version, confidence } = exposure;
  const title = lookUp(words.names.exposures, kind) ?? plain(kind.replace(/-/g, ' '));
  const made = [product, version].map(part => plain(part ?? '')).filter(Boolean);
  const sure = confidence === 'certain' ? '' : ` (${words.counted.confidence[confidence]})`;
  const head = `${[title, made.join(' ')].filter(Boolean).join(', ')}${sure}`;
  const details = facts(words, exposure.facts, bound);
  return details === '' ? `${head}.` : `${head}${words.colon}${details}`;
}

/** In a sentence or two; each number with its own bound. */
function facts(words: Words, known: Exposure['facts'], pageBound: Bound): string {
  const bound = isBound(known.bound) ? known.bound : pageBound;
  const counts = Object.entries(words.nouns.facts).flatMap(([key, noun]) => {
    const value = known[key];
    return typeof value === 'number' ? [amount(words, value, bound, noun)] : [];
  });
  if (typeof known.bytes === 'number') counts.push(words.counted.inAll(bytes(words, known.bytes, bound)));
  const newest = typeof known.newest === 'string' ? day(words, known.newest) : '';
  if (newest) counts.push(words.counted.newest(newest));
  return [list(words, counts), classesOf(words, known, bound), namesOf(words, known.names)]
    .filter(Boolean)
    .map(sentence => `${sentence}.`)
    .join(' ');
}

/** `Judging by their names, they include at least 2 disk images (at least 500 GB)` */
function classesOf(words: Words, { classes, classBytes }: Exposure['facts'], bound: Bound): string {
  const sizes = isTable(classBytes) ? classBytes : {};
  const items = Object.entries(isTable(classes) ? classes : {}).map(([name, count]) => {
    const size = lookUp(sizes, name);
    const item = amount(words, count, bound, lookUp(words.names.classes, name) ?? [plain(name), plain(name)]);
    return size === undefined ? item : `${item} (${bytes(words, size, bound)})`;
  });
  return items.length === 0 ? '' : words.counted.byNames(list(words, items));
}

/** Masked names of indices or modules; those masked whole say nothing. */
function namesOf(words: Words, names: Fact | undefined): string {
  const told = (Array.isArray(names) ? (names as readonly string[]) : [])
    .map(name => plain(name))
    .filter(name => /[a-z0-9]/i.test(name));
  return told.length === 0 ? '' : words.counted.namesSeen(told.slice(0, 10).join(', '), told.length > 10);
}

const isBound = (fact: Fact | undefined): fact is Bound => fact === 'exact' || fact === 'about' || fact === 'at-least';
const isTable = (fact: Fact | undefined): fact is Readonly<Record<string, number>> =>
  typeof fact === 'object' && !Array.isArray(fact);
