import { keyOf } from '../../mentions/names/tokens';
import { genreOf } from '../../scan/genre';
import { careIn, isSickWord } from '../care';
import { detailsIn } from '../details';
import { linesOf } from '../lines';
import { CARE_WORDS } from '../vocabulary/care-words';
import type { Turn } from './language';
import { spokenSubject } from './spoken';
import { type Subject, subjectOf } from './subject';
import { OF_CARE, OF_ILLNESS, OF_PUBLIC } from './turns';
import { DRUG_ENDINGS, MORE_SICK_WORDS } from './words';

/** A document of one patient is no longer; so much of it says whose it is. */
const LONGEST = 24_000;
const READ = 12_000;
/** Points of a document that is one: with fewer, what is told of the ill for everybody is taken for one too. */
const ENOUGH = 11;
/** More of a kind say no more. */
const MOST = { signs: 2, illness: 3, sick: 4, care: 2 };
/** Of so many words one is of illness or care, in articles about an illness as well: what lies above it counts. */
const DENSE = 0.05;
const DENSEST = 4;

/**
 * Who a letter, a note or a report is about: it names one person as patients are named, and is written as those write who care
 * for somebody, not as one writes for everybody. Null for any other text.
 */
export function patientOf(whole: string): Subject | null {
  if (whole.length > LONGEST) return null;
  const text = linesOf(whole).slice(0, READ);
  const { sick, signs, care } = careIn(text);
  const words = (text.match(/[A-Za-zÀ-ɏ]{2,}/g) ?? []).map(keyOf);
  const ill = sick + new Set(words.filter(isMore)).size;
  if (ill < 2) return null;
  const turns = count(OF_CARE, text);
  const dense = Math.min((words.filter(isOfHealth).length / Math.max(words.length, 40) - DENSE) * 40, DENSEST);
  const subject = turns + signs === 0 && dense < 0 ? null : (spokenSubject(text) ?? subjectOf(text));
  if (subject === null) return null;
  const halves = atMost('illness', count(OF_ILLNESS, text)) + atMost('sick', ill) + atMost('care', care);
  const told =
    subject.points + turns + atMost('signs', signs) + halves / 2 + Math.max(dense, 0) + headOf(subject, text);
  return told - against(text) >= ENOUGH && genreOf([text], []) === null ? subject : null;
}

/** Points of a birth date around a name, and of what else stands there to say who that is: an office has a number as well. */
function headOf({ start }: Subject, text: string): number {
  const head = text.slice(Math.max(0, start - BEFORE), start + BEHIND);
  const { isBirthTold, hasNumber, hasPhone, hasAddress } = detailsIn(head);
  return isBirthTold ? 2 + (hasNumber ? 1 : 0) + (hasPhone ? 0.5 : 0) + (hasAddress ? 0.5 : 0) : 0;
}
const BEFORE = 400;
const BEHIND = 450;

const atMost = (kind: keyof typeof MOST, found: number): number => Math.min(found, MOST[kind]);

const count = (turns: readonly Turn[], text: string): number => turns.filter(turn => isSaid(turn, text)).length;
const isSaid = (turn: Turn, text: string): boolean => turn.some(way => way.test(text));

const against = (text: string): number =>
  OF_PUBLIC.reduce((sum, { points, turn }) => sum + (isSaid(turn, text) ? points : 0), 0);

/** Words of an illness or a drug that a list of people is not told by. */
const isMore = (word: string): boolean =>
  word.length > 2 && (MORE_SICK_WORDS.has(word) || (word.length > 6 && DRUG_ENDINGS.test(word)));

const isOfHealth = (word: string): boolean => isMore(word) || isSickWord(word) || CARE_WORDS.has(word);
