import { SHOWS_HEALTH } from '../judge/record';
import { plainWords } from '../lib/plain-words';
import { wordsOf } from '../lib/words';
import { type Collector, isFull } from '../scan/collect';
import { type Distinct, holds } from '../scan/distinct';
import { hash, hashed } from '../scan/hash';
import type { Tally } from '../scan/tally';
import { compactOf } from '../scan/value';
import type { Characters } from '../types';
import { isOrganisationWord } from './organisation-words';

/** Words of a run that is compared with what was found. */
const LONGEST_RUN = 4;
const MOST_WORDS = 20;
const SHORTEST_NAME = 3;

/**
 * A test of whether a text equals or contains what was found of a person on this page. Only hashes of that are kept:
 * runs of the text's words are compared in the spellings that findings are counted by, its words with those of names.
 */
export function makePersonalTest(collector: Collector): (text: string) => boolean {
  const { tallies, nameWords } = collector;
  const personal = [...tallies.values()].filter(({ type }) => !SHOWS_HEALTH.has(type));
  const isName = (word: string) => isAmong(nameWords, word);
  return text => isFull(collector) || holdsName(text, isName) || runsOf(text).some(run => personal.some(has(run)));
}

/** The text whole, and each run of its words: `Roe^Jane^A` gives `Roe`, `Roe Jane`, `Jane A`, … */
function runsOf(text: string): string[] {
  const words = text
    .split(/[\s^,;|/_]+/)
    .filter(word => word !== '')
    .slice(0, MOST_WORDS);
  const runs = [text];
  for (let start = 0; start < words.length; start += 1) {
    for (let length = 1; length <= LONGEST_RUN && start + length <= words.length; length += 1) {
      runs.push(words.slice(start, start + length).join(' '));
    }
  }
  return runs;
}

/** Whether a run is among the distinct values of a type. */
const has =
  (run: string) =>
  ({ pattern, distinct }: Tally): boolean => {
    const compact = compactOf(run);
    if (compact === '') return false;
    return [run, compact, sorted(run), pattern.canonical === null ? compact : pattern.canonical(compact, run)].some(
      form => isAmong(distinct, form),
    );
  };

function isAmong(set: Distinct, value: Characters | number): boolean {
  hash(value);
  return holds(set, hashed[0]!, hashed[1]!);
}

const sorted = (run: string): string => wordsOf(run.toLowerCase()).sort().join(' ');

/** A word of a name that was found, also glued to another or to an initial: `roe-jane`, `janeroe`, `jroe`. */
function holdsName(text: string, isName: (word: string) => boolean): boolean {
  return plainWords(text)
    .slice(0, MOST_WORDS)
    .filter(word => word.length >= SHORTEST_NAME && !isOrganisationWord(word.toLowerCase()))
    .some(word => isName(word) || isGlued(word, isName));
}

function isGlued(word: string, isName: (word: string) => boolean): boolean {
  const isInitialOrName = (part: string) => part.length === 1 || (part.length >= SHORTEST_NAME && isName(part));
  for (let cut = 1; cut < word.length; cut += 1) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    if (Math.max(head.length, tail.length) >= SHORTEST_NAME && isInitialOrName(head) && isInitialOrName(tail))
      return true;
  }
  return false;
}
