import { isCommon, isFamily, isOnlyGiven, isPlace } from '../../mentions/names/kinds';
import { keyOf } from '../../mentions/names/tokens';
import { NO_LETTERS } from '../name';
import { isElse } from '../people';
import { isStaff } from '../place-in-list';
import { MORE_GIVEN_NAMES } from '../vocabulary/given-names';
import { CUES, TITLE } from './cues';
import { waysOf } from './said';

/** Whom a document names, and how much says that it is about them. */
export interface Subject {
  name: string;
  start: number;
  points: number;
}

/** So many names that are none, or of others, are passed over. */
const MOST_LOOKED = 200;

/** Who a document is about: of those whom it names, and who neither treat anybody nor sign it, the one of whom most says so. */
export function subjectOf(text: string): Subject | null {
  for (const { points, cue } of CUES) {
    cue.lastIndex = 0;
    for (let looked = 0; looked < MOST_LOOKED; looked += 1) {
      const match = cue.exec(text);
      if (match === null) break;
      const { name = '', title } = match.groups!;
      const places = match.indices!.groups!;
      const [start, end] = places.name!;
      if (isPerson(text, name, title !== undefined, points) && !isOther(text, places.title?.[0] ?? start, end))
        return { name, start, points };
      cue.lastIndex = Math.max(match.index + 1, start);
    }
  }
  return null;
}

/** A title or a given name tells a person. Words that nobody knows are a name where more says so, or as `mayBeName` says. */
function isPerson(text: string, name: string, isTitled: boolean, points: number): boolean {
  const words = name.split(NO_LETTERS).filter(word => word.length > 1);
  const keys = words.map(keyOf);
  if (keys.length === 0 || keys.some(isElse)) return false;
  if (isTitled) return keys.length > 1 || /[a-zà-ÿ]/.test(name);
  if (words.length < 2) return false;
  const odd = keys.filter(key => isCommon(key) || isPlace(key)).length;
  if (isOnlyGiven(keys[0]!)) return odd === 0 || (odd === 1 && points > 1);
  if (odd > 0) return false;
  if (points > 2 || (points === 2 && MORE_GIVEN_NAMES.has(keys[0]!))) return true;
  if (points === 2) return words.length < 4 && mayBeName(text, words);
  return MORE_GIVEN_NAMES.has(keys[0]!) && isFamily(keys.at(-1)!);
}

/** Letters of an office are no name, and what a sentence writes small is a thing, unless somebody is told of by it. */
function mayBeName(text: string, words: readonly string[]): boolean {
  if (words.some(word => word.length < 5 && /^[A-Z]+$/.test(word))) return false;
  if (isFamily(keyOf(words.at(-1)!)) || !words.some(word => text.includes(word.toLowerCase()))) return true;
  const [first] = words;
  return new RegExp(
    `\\b(?:Dear|Hi|Hello) ${first}\\b|\\b${first} (?:has|had|wears|uses|takes|lives|says|tells|reports|attended|needs)\\b|` +
      `\\b${TITLE}\\.? ${words.at(-1)}\\b`,
  ).test(text);
}

const isOther = (text: string, start: number, end: number): boolean =>
  isStaff(text, start, end) ||
  SIGNED.test(text.slice(Math.max(0, start - 60), start)) ||
  WORKS.test(text.slice(Math.max(0, start - 30), start)) ||
  WORKER.test(text.slice(end, end + 50));

const SIGNED = new RegExp(`(?:${waysOf('signed')})\\b[^.]{0,12}$`);
const WORKS = new RegExp(`\\b(?:${waysOf('works')})\\b\\.?:? $`);
/** Letters of a degree, before no number, nor what stands before a patient's; or what somebody does for a living. */
const WORKER = new RegExp(
  `^,? ?\\(?(?!(?:${waysOf('numbered')})[ :#.]{0,3}\\d)(?:[A-Z]{2,}[A-Za-z]*\\b(?! ?[:#]|No| [A-Z]{0,4}\\d{3})(?:,? [A-Z]{2,})?|[A-Z][a-z]+[A-Z]\\w*|\\n?(?:${waysOf('trade')}))`,
);
