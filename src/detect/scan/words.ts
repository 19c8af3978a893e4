import { TOKEN } from './automaton';
import { emptyStretch, fill, type Stretch } from './stretch';
import type { Terms } from './terms';
import { FLAGS, factOf, IS_WHOLE, letterBit, makePhrases, meetFirst, NEXT, type Phrases } from './vocabulary';

/**
 * The words that a term of the vocabulary begins with, found by their bytes: most words of a text fail one look-up, made
 * of their first and last four letters, their length and what the next word begins with.
 */
export interface Words {
  /** What the words begin. Those without digits are numbered first, by their place among `terms.plain`. */
  terms: Terms;
  /** By folded character: what the pass over a text asks of it. */
  kinds: Int32Array;
  /** By two characters, the first in the lower byte: the kinds of both, see `kindsOfPairs`. */
  pairs: Int32Array;
  /** By folded character: its bit among what may stand behind a word. */
  bits: Int32Array;
  /**
   * Two numbers a slot, side by side: what may stand a character behind a word of that slot for the word to matter, see
   * `learn`; the tags of its words, a bit each.
   */
  slots: Int32Array;
  /** By slot: the number of the last word that has it, plus one; then that of the word before it in the same slot. */
  last: Uint16Array;
  before: Uint16Array;
  /** By word, plus one: its key. */
  keys: Int32Array;
  /** The letters of all words, one after the other, and where each begins. */
  letters: Uint8Array;
  starts: Uint16Array;
  phrases: Phrases;
  /** Words with digits in them and their numbers. */
  coded: ReadonlyMap<string, number>;
  /** By first letter: bit n if a word of n characters is among them. */
  codedLengths: Uint32Array;
  /** Bit n if one is n digits and no letter. */
  codedNumbers: number;
}

/** What may stand behind a word, behind the bits of `letterBit`: all that is part of no word. */
const NO_TOKEN = 1 << 27;
const ALWAYS = -1;
/** Nobody has asked yet. */
const UNKNOWN = 0xfffffff;

/** Where words stand: folded bytes, with four more at least behind them. */
type Written = Pick<Stretch, 'bytes' | 'view'>;

/** Kinds of characters. */
const TOKEN_KIND = 1;
const DIGIT_KIND = 2;
const SIGN_KIND = 4;

const AT = 64;
/** No folded character is beyond. */
const CODES = 128;
const SLOT_BITS = 14;
const SLOTS = 1 << SLOT_BITS;

/**
 * A hash of what tells most words apart, their first and last four letters and their length: their slot in its highest 14
 * bits, their tag in the five below these.
 */
function keyOf(view: DataView, start: number, end: number): number {
  const more = end - start - 4;
  /** All bits for a word of less than four letters: its first ones are all that it has. */
  const isShort = more >> 31;
  const first = view.getInt32(start, true) << ((-more & isShort) << 3);
  const last = view.getInt32(Math.max(end - 4, 0), true) & ~isShort;
  return Math.imul((first | SMALL) + Math.imul(last | SMALL, 0x85ebca6b) + more, 0x9e3779b1);
}
/** The bit that small letters have more than capitals, in four bytes. */
const SMALL = 0x20202020;
const slotOf = (key: number): number => key >>> (32 - SLOT_BITS);
const tagOf = (key: number): number => (key >>> (27 - SLOT_BITS)) & 31;

/**
 * 1 if a word may matter, given the character behind the one that ends it, else 0. Of words that don't one in a hundred is
 * taken for one that may.
 */
export function mayMatter(
  { slots, bits }: Words,
  bytes: Uint8Array,
  view: DataView,
  start: number,
  end: number,
): number {
  const key = keyOf(view, start, end);
  const slot = slotOf(key) << 1;
  const may = slots[slot]! & bits[bytes[end + 1]!]! & -((slots[slot + 1]! >>> tagOf(key)) & 1);
  return (may | -may) >>> 31;
}

/** Gathers the first words of terms, which are in lower case. `signs` are what shapes begin with that begin with no letter and no digit. */
export function makeWords(terms: Terms, signs: Iterable<string>): Words {
  const kinds = new Int32Array(256);
  for (let code = 0; code < 256; code += 1) if (TOKEN[code] === 1) kinds[code] = TOKEN_KIND;
  for (let digit = 48; digit < 58; digit += 1) kinds[digit]! |= DIGIT_KIND;
  kinds[AT] = SIGN_KIND;
  for (const sign of signs) kinds[sign.charCodeAt(0)] = SIGN_KIND;

  const pairs = kindsOfPairs(kinds);
  const bits = new Int32Array(256);
  for (let code = 0; code < 256; code += 1) {
    bits[code] = TOKEN[code] === 1 ? letterBit(code) : NO_TOKEN;
  }

  const { plain } = terms;
  const starts = new Uint16Array(plain.length + 1);
  const all = emptyStretch();
  fill(all, plain.join(''));
  const letters = all.bytes;
  const slots = new Int32Array(SLOTS * 2);
  const last = new Uint16Array(SLOTS);
  const before = new Uint16Array(plain.length + 1);
  const keys = new Int32Array(plain.length + 1);
  for (let word = 0; word < plain.length; word += 1) {
    const start = starts[word]!;
    const end = start + plain[word]!.length;
    starts[word + 1] = end;
    const key = keyOf(all.view, start, end);
    const slot = slotOf(key);
    keys[word + 1] = key;
    before[word + 1] = last[slot]!;
    last[slot] = word + 1;
    slots[slot * 2] = UNKNOWN;
    slots[slot * 2 + 1]! |= 1 << tagOf(key);
  }
  const coded = new Map<string, number>();
  const codedLengths = new Uint32Array(256);
  let codedNumbers = 0;
  for (const word of terms.coded) {
    coded.set(word, plain.length + coded.size);
    if (word.length > 31) continue;
    codedLengths[word.charCodeAt(0)]! |= 1 << word.length;
    if (!/\D/.test(word)) codedNumbers |= 1 << word.length;
  }
  return {
    terms,
    kinds,
    pairs,
    bits,
    slots,
    last,
    before,
    keys,
    letters,
    starts,
    phrases: makePhrases(terms),
    coded,
    codedLengths,
    codedNumbers,
  };
}

/**
 * In the two lowest bits which of both are letters and digits, the first in the higher one; in bits 16 and 17 which are digits
 * or signs. So sixteen characters can be gathered in one number.
 */
function kindsOfPairs(kinds: Int32Array): Int32Array {
  const pairs = new Int32Array(CODES << 8);
  const rows = new Map<number, Int32Array>();
  for (let second = 0; second < CODES; second += 1) {
    const kind = kinds[second]!;
    const row =
      rows.get(kind) ?? Int32Array.from(kinds.subarray(0, CODES), first => (gathered(first) << 1) | gathered(kind));
    rows.set(kind, row);
    pairs.set(row, second << 8);
  }
  return pairs;
}

const gathered = (kind: number): number =>
  (kind & TOKEN_KIND) | ((kind & (DIGIT_KIND | SIGN_KIND)) === 0 ? 0 : 1 << 16);

/** The number of the word that stands there, letters only, whatever their case; -1 if it is none of these. */
export function headAt(
  { last, before, keys, letters, starts }: Words,
  { bytes, view }: Written,
  start: number,
  end: number,
): number {
  const key = keyOf(view, start, end);
  for (let word = last[slotOf(key)]!; word !== 0; word = before[word]!) {
    if (keys[word] !== key) continue;
    const first = starts[word - 1]!;
    const length = end - start;
    if (starts[word]! - first !== length) continue;
    let at = 0;
    while (at < length && letters[first + at] === (bytes[start + at]! | 32)) at += 1;
    if (at === length) return word - 1;
  }
  return -1;
}

/** The phrase that the word is which stands there; -1 if it is not of the vocabulary. */
export function phraseAt(words: Words, text: Written, start: number, end: number): number {
  const head = headAt(words, text, start, end);
  if (head >= 0 && factOf(words.phrases, head, FLAGS) === 0) learn(words, slotOf(words.keys[head + 1]!));
  return head;
}

/** Works out what must stand behind any word of a slot for it to matter; each of them is met. */
function learn(words: Words, slot: number): void {
  const { phrases } = words;
  let follows = 0;
  for (let word = words.last[slot]!; word !== 0; word = words.before[word]!) {
    meetFirst(phrases, word - 1);
    const isWhole = (factOf(phrases, word - 1, FLAGS) & IS_WHOLE) !== 0;
    follows |= isWhole ? ALWAYS : factOf(phrases, word - 1, NEXT) | NO_TOKEN;
  }
  words.slots[slot * 2] = follows;
}

/** The phrase of the word that begins at `start`, a token's first letter; -1 if it is not of the vocabulary. */
function wordAt(words: Words, text: Written, start: number, to: number): number {
  const { kinds } = words;
  const { bytes } = text;
  let end = start;
  while (end < to && kinds[bytes[end]!] === TOKEN_KIND) end += 1;
  const isCut = end < to && (bytes[end] === AT || (kinds[bytes[end]!]! & DIGIT_KIND) !== 0);
  return end === start || isCut ? -1 : phraseAt(words, text, start, end);
}

/** Whether a word that begins there means something by itself, of what the flags ask for. */
export function saysAt(words: Words, text: Written, start: number, to: number, flags: number): boolean {
  const phrase = wordAt(words, text, start, to);
  return phrase >= 0 && (factOf(words.phrases, phrase, FLAGS) & flags) !== 0;
}
