import { wordSet } from '../../lib/word-set';
import { wordsOf } from '../../lib/words';
import type { Mention } from '../mention';
import { isCommon, isPlace } from '../names/kinds';

/** What a street's name begins with, where it does. */
const STARTS = wordSet(
  `rue via viale piazza piazzale corso vicolo largo calle avenida paseo camino carretera ctra plaza rua travessa praca praça
    estrada avenue chemin impasse quai boulevard allee allée ulica ul ulice aleja plac osiedle strada bulevardul
    trg cesta kapu`,
);
/** What it ends with, as a word of its own. */
const ENDS = wordSet(
  'utca út tér körút u rkp street st str road rd lane ln avenue ave drive dr way plads torv gate vei veg',
);
/** What it ends with, written together: Feldstrasse, Brixtonlaan, Koskikatu. */
const ENDINGS = wordsOf(
  `strasse straße gasse platz allee straat laan plein gracht kade dreef gatan vägen vagen gränd torget gade vej stræde
    gata veien vegen stien katu polku kuja stræti braut vegur gatu`,
);
/** Too short to end a street's name by themselves: Ringweg, Puruntie. */
const SHORT_ENDINGS = ['weg', 'tie', 'str'];
const LEAST_LETTERS = 7;
/** Doors and boxes. */
const UNITS = wordSet('apt apartment suite ste unit flat box postbox pobox psc cmr');
const STATES = wordSet(
  `AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA
    PR RI SC SD TN TX UT VT VA WA WV WI WY AA AE AP`,
);

/**
 * A part of an address that shows itself: Apt. 12; Feldstrasse 42; Rue des Lilas 7; OH 43017; Norway 04702. American
 * street lines are findings by themselves.
 */
export default {
  type: 'address',
  shapes: [
    ...['w d{1,5}', 'w. d{1,5}', 'w w d{1,5}', 'w. w d{1,5}', 'w w. d{1,5}', 'w w w d{1,5}', 'w w w w d{1,5}'],
    ...['d{1,5} w w', 'd{1,5} w w w', 'd{1,5} w w w w', 'd{1,5} w. w', 'd{1,5} w. w w', 'LL ddddd', 'LL ddddd-dddd'],
  ],
  check: text => {
    // A space of the notation is a tab and any other space as well.
    const words = text.split(/\s/);
    const [first, second] = words as [string, string];
    if (STATES.has(first)) return words.length === 2 && second.length >= POSTAL;
    return /^\d/.test(text) ? beginsStreet(second, text) : isBeforeNumber(words.slice(0, -1), words.at(-1)!.length);
  },
  fits: (before, _text, behind) => !/^[.,:]?\d|^ ?[%$€£]/.test(behind) && !/[\d.,:$€£#]$/.test(before),
} satisfies Mention;

const bare = (word: string): string => word.replace(/\.$/, '').toLowerCase();

/** In running text `via` and the like are words as others: what they lead to has a capital. */
const beginsStreet = (word: string, text: string): boolean => STARTS.has(bare(word)) && /\p{Lu}\p{Ll}/u.test(text);

/** Words before a number: of a door, of a street, or the country before its postal code. */
function isBeforeNumber(words: readonly string[], digits: number): boolean {
  const first = bare(words[0]!);
  const last = bare(words.at(-1)!);
  if (digits === POSTAL && isPlace(last)) return words.slice(0, -1).every(isCapitalised);
  if (words.length === 1) return UNITS.has(first) || isEnding(first);
  if (STARTS.has(first)) return beginsStreet(first, words.join(' '));
  return (ENDS.has(last) || isEnding(last)) && words.slice(0, -1).every(isCapitalised);
}
const POSTAL = 5;
const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word) && !isCommon(word.toLowerCase());

const isEnding = (word: string): boolean =>
  word.length >= LEAST_LETTERS && [...ENDINGS, ...SHORT_ENDINGS].some(ending => word.endsWith(ending));
