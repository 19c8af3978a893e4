import { writeFileSync } from 'node:fs';
import { scoreTypes, seedOf } from './evaluate';
import { faultsOf } from './faults';
import { kinds } from './kinds';

/** Words of the command line that take the next word with them. */
const VALUED = new Set(['--seed', '--out']);

/** Measures the types that are asked for, or all, and tells their faults in groups that a person can mend. */
export function runAlone(words: readonly string[]): void {
  const asked = words.filter((word, at) => !word.startsWith('--') && !VALUED.has(words[at - 1] ?? ''));
  const unknown = asked.filter(name => !kinds.some(({ type }) => type === name));
  if (unknown.length > 0) throw new Error(`No such type: ${unknown.join(', ')}`);
  const some = asked.length > 0 ? kinds.filter(({ type }) => asked.includes(type)) : kinds;
  const seed = seedOf(words);
  const began = performance.now();
  const scores = scoreTypes(some, seed);
  const text = faultsOf(scores, seed, (performance.now() - began) / 1000);
  const out = words.indexOf('--out');
  if (out < 0) console.log(text);
  else writeFileSync(words[out + 1]!, text);
}
