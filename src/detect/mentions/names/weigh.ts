import { PLACE_STARTS } from './cues';
import { isCommon, isFamily, isGiven, isOnlyGiven } from './kinds';
import type { Token } from './tokens';

/** Any of some endings, written in a row. */
const ending = (list: string): RegExp => new RegExp(`(?:${list.trim().split(/\s+/).join('|')})$`);

/** Ends of family names, and those that little else has. Seasons, lessons, prisons and persons are none. */
const ENDINGS = ending(
  `(?<!per|ea|li|oi|es|ri|ni|ai)son [dsnr]sen [a-z]{2}ski [a-z]{2}ska cki cka idis akis berg stein mann feld ez ini elli
    etti ucci [aeiou]nen aard [kl]stra inga gren strom quist yan`,
);
/** Others have them only where they are written with accents. */
const FOREIGN_ENDINGS = ending('ic ak ek ik');
const SURE_ENDINGS = ending(
  `sson dottir ovic evic wicz czyk enko chuk shvili oglu opoulos escu qvist [a-z]{3}ova [a-z]{3}eva [a-z]{3}ov [a-z]{3}ev
    owski owska`,
);
const IRISH = /^(?:mc|o['’]|mac(?=[a-z]{4}))/;

/** How far capitalised words speak for a name by themselves: from about -3 to 7. */
export function pointsOf(words: readonly Token[]): number {
  const lead = words[0]!;
  const last = words.at(-1)!;
  let points = ofGivenName(words) + ofFamilyName(last, words.length > 1);
  if (words.length > 1 && words.length < 4) points += 1;
  if (words.length > 4) points -= 1;
  if (words.some(({ isForeign }) => isForeign)) points += 0.5;
  // Firms and double names stand alone as well.
  if (words.length === 1 && lead.key.includes('-') && !isGiven(lead.key)) points -= 2;
  if (words.some(({ key }) => PLACE_STARTS.has(key))) points -= 3;
  if (words.every(({ isUpper }) => isUpper)) points -= 2;
  if (lead.isLowered) points -= 1;
  return points;
}

function ofGivenName(words: readonly Token[]): number {
  const { key } = words[0]!;
  if (isOnlyGiven(key)) return 3;
  if (isGiven(key)) return 1;
  return words.some(word => isOnlyGiven(word.key)) ? 1.5 : 0;
}

function ofFamilyName({ key, written, isForeign }: Token, isSecond: boolean): number {
  if (isFamily(key)) return isCommon(key) ? 0.5 : 2;
  if (SURE_ENDINGS.test(key) || IRISH.test(key) || written.endsWith('ić')) return 2.5;
  if (ENDINGS.test(key)) return isForeign || isSecond ? 1.5 : 1;
  return isForeign && FOREIGN_ENDINGS.test(key) ? 1.5 : 0;
}
