import { isCommon, isOnlyGiven } from '../../mentions/names/kinds';
import { keyOf } from '../../mentions/names/tokens';
import { BEGIN } from './language';
import { waysOf } from './said';
import type { Subject } from './subject';

/** Behind a name it may be spelled. */
const SPOKEN = new RegExp(
  `${BEGIN}(?:${waysOf('saidBefore')}),? (?<name>[a-zà-ÿ]{2,} (?:[a-z]{1,2} )?[a-zà-ÿ]{2,}(?:[ -][a-zà-ÿ]{2,})?),?` +
    `(?: (?:[a-z],? ){2,20}|,? )(?:${waysOf('saidBehind')})\\b`,
  'd',
);
const POINTS = 3;

/** Whom a dictation is about that a machine wrote down as it was spoken, without a capital; null for any other text. */
export function spokenSubject(text: string): Subject | null {
  const match = SPOKEN.exec(text);
  if (match === null) return null;
  const { name = '' } = match.groups!;
  const [first, ...others] = name.split(' ').map(keyOf);
  if (!isOnlyGiven(first!) && [first!, ...others].some(isCommon)) return null;
  return { name, start: match.indices!.groups!.name![0], points: POINTS };
}
