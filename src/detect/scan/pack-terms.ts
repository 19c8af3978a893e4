import { pack } from '../lib/pack';
import type { Pattern } from '../types';
import { beginningsOf } from './beginnings';
import { TEXT_WORDS } from './care-words';
import { FOREIGN, fold } from './fold';
import { HEALTH_PREFIXES, normalise, THINGS } from './labels';
import { literalStart } from './notation';
import { withSharedEnds } from './shared-ends';
import { CAPITALS, FIRST_CAPITAL, type Meaning, type PackedTerms } from './terms';

/** What of a pattern is gathered. */
type Terms = Pick<Pattern, 'words' | 'labels' | 'weakLabels' | 'shapes' | 'distinctive' | 'needs'>;

/** Gathers the words and labels of all patterns, and the words that shapes begin with. */
export function packTerms(patterns: readonly Terms[], careWords: readonly string[] = TEXT_WORDS): PackedTerms {
  const heads = new Map<string, Map<string, Gathered>>();
  const put = (head: string, rest: string): Gathered => {
    const among = heads.get(head) ?? new Map<string, Gathered>();
    heads.set(head, among);
    const known = among.get(rest) ?? nothing();
    among.set(rest, known);
    return known;
  };
  const name = (label: string, pattern: number, isWeak: boolean) => {
    const { head, rest } = parted(label);
    put(head, rest).isSaid = true;
    // Keys are compared without accents.
    const named = put(normalise(head), rest);
    named.patterns.add(pattern);
    if (isWeak) named.weak.add(pattern);
  };
  patterns.forEach(({ words = [], labels, weakLabels = [] }, pattern) => {
    for (const word of words) {
      const { head, rest } = parted(word);
      put(head, rest).findings.add(pattern);
    }
    for (const label of labels) name(label, pattern, false);
    for (const label of weakLabels) name(label, pattern, true);
  });
  for (const prefix of HEALTH_PREFIXES) put(prefix, '').isPrefix = true;
  for (const thing of [...THINGS, ...careWords]) {
    const { head, rest } = parted(thing);
    put(head, rest).isSaid = true;
  }
  for (const pattern of patterns) {
    for (const shape of freeShapes(pattern)) {
      const word = literalStart(shape);
      if (word !== '') put(word, '').isTrigger = true;
    }
  }
  heads.delete('');
  for (const among of heads.values()) dropNumbered(among);
  const { signs, leading, isLoose } = beginningsOf(patterns.flatMap(freeShapes));
  return `${leading} ${isLoose ? 1 : 0} ${signs}\n${written(heads)}`;
}

/** `mrn no` means what `mrn` does: such words are passed over between a label and its value, and behind a key. */
function dropNumbered(among: Map<string, Gathered>): void {
  for (const [rest, meaning] of among) {
    const ending = NUMBERED.exec(rest);
    const plain = ending ? among.get(ending[1] ?? '') : undefined;
    if (plain && record(plain) === record(meaning)) among.delete(rest);
  }
}
const NUMBERED = /^(?:(.*) )?(?:no|num|nr|number)$/;

type Gathered = { [Key in keyof Meaning]: Meaning[Key] extends boolean ? boolean : Set<number> };

const nothing = (): Gathered => ({
  findings: new Set(),
  patterns: new Set(),
  weak: new Set(),
  isSaid: false,
  isPrefix: false,
  isTrigger: false,
});

/** The first word of a term and the rest, in lower case, signs as spaces. */
function parted(term: string): { head: string; rest: string } {
  let words = '';
  for (const character of term.toLowerCase()) words += isInside(character.charCodeAt(0)) ? character : ' ';
  const [head = '', ...rest] = words.split(' ').filter(word => word !== '');
  return { head, rest: rest.join(' ') };
}

const isInside = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || fold(code) === FOREIGN;

/** The shapes that may stand anywhere, but those around an `@`. */
export const freeShapes = ({ shapes, distinctive = [], needs }: Pick<Pattern, 'shapes' | 'distinctive' | 'needs'>) =>
  [...(needs === 'nothing' ? shapes : []), ...distinctive].filter(shape => !shape.includes('@'));

/** Words that go on alike, from so many on, stand together. */
const MANY = 5;
const MOST_TERMS = 100_000;
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function written(heads: ReadonlyMap<string, ReadonlyMap<string, Gathered>>): string {
  const meanings = new Map<string, number>();
  const codeOf = (meaning: Gathered): string => {
    const key = record(meaning);
    const index = meanings.get(key) ?? meanings.size;
    meanings.set(key, index);
    return String.fromCharCode(FIRST_CAPITAL + Math.floor(index / CAPITALS), FIRST_CAPITAL + (index % CAPITALS));
  };
  // Terms that mean the same stand together: ends such as `no, num, number, id` come again and again.
  const groups = new Map<string, string>();
  const sharing = new Map<string, number>();
  for (const head of [...heads.keys()].sort()) {
    const rests = new Map<string, string[]>();
    for (const [rest, meaning] of heads.get(head)!) {
      const code = codeOf(meaning);
      rests.set(code, [...(rests.get(code) ?? []), rest]);
    }
    const group = [...rests].map(([code, some]) => code + withSharedEnds(some).sort().reverse().join()).join('');
    groups.set(head, group);
    sharing.set(group, (sharing.get(group) ?? 0) + 1);
  }
  // So do words that go on alike, if they are many: each is then told by the one before. All else is in alphabetical order.
  const place = (head: string): string => {
    const count = sharing.get(groups.get(head)!)!;
    return count < MANY ? '' : `${MOST_TERMS - count} ${groups.get(head)}`;
  };
  const all = [...groups.keys()].sort((one, other) => compare(place(other), place(one)) || compare(one, other));
  const plain = all.filter(head => !/\d/.test(head));
  const coded = all.filter(head => /\d/.test(head));
  const lines = repeated([...plain, ...coded].map(head => groups.get(head)!));
  return [[...meanings.keys()].join(';'), pack(plain), pack(coded), ...lines].join('\n');
}

/** Each line once, and behind a star how often it comes in a row. */
function repeated(lines: readonly string[]): string[] {
  const counted: { line: string; times: number }[] = [];
  for (const line of lines) {
    const last = counted.at(-1);
    if (last?.line === line) last.times += 1;
    else counted.push({ line, times: 1 });
  }
  return counted.map(({ line, times }) => (times > 1 ? `${line}*${times}` : line));
}

const FLAGS = ['isSaid', 'isPrefix', 'isTrigger'] as const;
const LISTS = ['findings', 'patterns', 'weak'] as const;

const record = (meaning: Gathered): string =>
  [
    ...LISTS.map(list => [...meaning[list]].sort((one, other) => one - other).join()),
    FLAGS.map(flag => (meaning[flag] ? 1 : ' '))
      .join('')
      .trimEnd(),
  ].join('|');
