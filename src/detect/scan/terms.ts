import { unpack } from '../lib/packed';
import type { Beginnings } from './beginnings';
import { termsOf } from './shared-ends';

/**
 * Every word and label that the patterns know, packed in one text, so that a page pays for those it meets and not for
 * thousands. Lines: how shapes begin; what terms mean; their first words; those of them with digits; then for each first
 * word what goes on from it: the number of what the whole means in two capitals, and all rests that mean it:
 * `ACno,num,number`, with `*3` behind it if three in a row go on so. Rests that differ in their ends alone are one (`shared-ends.ts`).
 */
export type PackedTerms = string;

/** What a term means. */
export interface Meaning {
  /** Patterns whose finding it is. */
  findings: readonly number[];
  /** Patterns that it names, and which of them only weakly. */
  patterns: readonly number[];
  weak: readonly number[];
  /** In running text it is a label, or cancels one. */
  isSaid: boolean;
  /** The label behind it is the patient's. */
  isPrefix: boolean;
  /** A shape that stands by itself begins with it. */
  isTrigger: boolean;
}

/** The terms of a list of patterns, as far as they were looked at. */
export interface Terms {
  beginnings: Beginnings;
  /** First words, those without digits before those with. */
  plain: readonly string[];
  coded: readonly string[];
  /** What begins with a first word, by its number: the rest of each term, and what it means. */
  from(head: number): readonly [rest: string, meaning: Meaning][];
}

/** Takes the packed form; what a word goes on with is unpacked when it is asked for. */
export function unpackTerms(packed: PackedTerms): Terms {
  const [begun, meant, plain, coded] = packed.split('\n', HEAD) as [string, string, string, string];
  const [leading, isLoose, signs] = begun.split(' ') as [string, string, string];
  const meanings = meant.split(';');
  const known: Meaning[] = [];
  let groups: readonly string[] | null = null;
  return {
    beginnings: { signs, leading: Number(leading), isLoose: isLoose === '1' },
    plain: unpack(plain),
    coded: unpack(coded),
    from(head) {
      groups ??= groupsIn(packed);
      const terms: [string, Meaning][] = [];
      for (const same of groups[head]!.match(/[A-Z]{2}[^A-Z]*/g)!) {
        const number = (same.charCodeAt(0) - FIRST_CAPITAL) * CAPITALS + same.charCodeAt(1) - FIRST_CAPITAL;
        known[number] ??= meaningOf(meanings[number]!);
        for (const some of same.slice(2).split(','))
          for (const rest of termsOf(some)) terms.push([rest, known[number]]);
      }
      return terms;
    },
  };
}

/** By the number of a first word: its line. Lines in a row that are alike stand there once. */
const groupsIn = (packed: PackedTerms): string[] =>
  packed
    .replace(/^(.+)\*(\d+)$/gm, (_, group, count) => Array(Number(count)).fill(group).join('\n'))
    .split('\n')
    .slice(HEAD);

/** Lines before those of what goes on. */
const HEAD = 4;

export const FIRST_CAPITAL = 65;
export const CAPITALS = 26;
const numbers = (list: string): number[] => (list === '' ? [] : list.split(',').map(Number));

function meaningOf(recorded: string): Meaning {
  const [findings, patterns, weak, flags] = recorded.split('|') as [string, string, string, string];
  return {
    findings: numbers(findings),
    patterns: numbers(patterns),
    weak: numbers(weak),
    isSaid: flags[0] === '1',
    isPrefix: flags[1] === '1',
    isTrigger: flags[2] === '1',
  };
}
