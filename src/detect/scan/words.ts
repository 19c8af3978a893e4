import { TOKEN } from './automaton';
import { emptyStretch, fill } from './stretch';
import type { Terms } from './terms';
import { FLAGS, factOf, IS_WHOLE, letterBit, makePhrases, meetFirst, NEXT, type Phrases } from './vocabulary';

/**
 * The words that a term of the vocabulary begins with, found by their bytes: most words of a text fail one look-up, made
 * of their first and last two letters, their length and what the next word begins with.
 */
export interface Words {
  /** What the words begin. Those without digits are numbered first, by their place among `terms.plain`. */
  terms: Terms;
  /** By folded character: what the pass over a text asks of it, see `find.ts`. */
  kinds: Int32Array;
  /** By folded character: its bit in `follows`. */
  bits: Int32Array;
  /** By slot: what may stand a character behind a word of that slot for the word to matter; see `learn`. */
  follows: Int32Array;
  /** By slot: the tags of its words, a bit each. */
  tags: Int32Array;
  /** By slot: the number of the last word that has it, plus one; then that of the word before it in the same slot. */
  slots: Uint16Array;
  before: Uint16Array;
  /** The letters of all words, one after the other, and where each begins. */
  letters: Uint8Array;
  starts: Uint16Array;
  phrases: Phrases;
  /** Words with digits in them and their numbers. */
  coded: ReadonlyMap<string, number>;
  /** By first letter: bit n if a word of n characters is among them. */
  codedLengths: Uint32Array;
}

/** Of the bits of `follows`, behind those of `letterBit`: all that is part of no word. */
const NO_TOKEN = 1 << 27;
const ALWAYS = -1;
/** Nobody has asked yet. */
const UNKNOWN = 0xfffffff;

/** Kinds of characters: each a bit in a byte of its own, so that eight characters can be gathered at once. */
const TOKEN_KIND = 1;
const DIGIT_KIND = 1 << 8;
const SIGN_KIND = 1 << 16;

const AT = 64;
const SLOT_BITS = 13;
const SLOTS = 1 << SLOT_BITS;

/**
 * A hash of what tells most words apart, their first and last two letters and their length: their slot in its highest 13
 * bits, their tag in the five below these.
 */
function keyOf(bytes: Uint8Array, start: number, end: number): number {
  // A word of one letter has no others: all bits, or none.
  const others = ~((end - start - 2) >> 31);
  const rest = (bytes[start + 1]! << 8) | (bytes[end - 2 - ~others]! << 16) | (bytes[end - 1]! << 24);
  const letters = (bytes[start]! | (rest & others) | 0x20202020) + Math.imul(end - start, 0x01000193);
  return Math.imul(letters, 0x9e3779b1);
}
const slotOf = (key: number): number => key >>> (32 - SLOT_BITS);
const tagOf = (key: number): number => (key >>> (27 - SLOT_BITS)) & 31;

/**
 * 1 if a word may matter, given the character behind the one that ends it, else 0. Of words that don't one in a hundred is
 * taken for one that may.
 */
export function mayMatter({ follows, tags, bits }: Words, bytes: Uint8Array, start: number, end: number): number {
  const key = keyOf(bytes, start, end);
  const slot = slotOf(key);
  const may = follows[slot]! & bits[bytes[end + 1]!]! & -((tags[slot]! >>> tagOf(key)) & 1);
  return (may | -may) >>> 31;
}

/** Gathers the first words of terms, which are in lower case. `signs` are what shapes begin with that begin with no letter and no digit. */
export function makeWords(terms: Terms, signs: Iterable<string>): Words {
  const kinds = new Int32Array(256);
  for (let code = 0; code < 256; code += 1) if (TOKEN[code] === 1) kinds[code] = TOKEN_KIND;
  for (let digit = 48; digit < 58; digit += 1) kinds[digit]! |= DIGIT_KIND;
  kinds[AT] = SIGN_KIND;
  for (const sign of signs) kinds[sign.charCodeAt(0)] = SIGN_KIND;

  const bits = new Int32Array(256);
  for (let code = 0; code < 256; code += 1) {
    bits[code] = TOKEN[code] === 1 ? letterBit(code) : NO_TOKEN;
  }

  const { plain } = terms;
  const starts = new Uint16Array(plain.length + 1);
  const all = emptyStretch();
  fill(all, plain.join(''));
  const letters = all.bytes;
  const follows = new Int32Array(SLOTS);
  const tags = new Int32Array(SLOTS);
  const slots = new Uint16Array(SLOTS);
  const before = new Uint16Array(plain.length + 1);
  for (let word = 0; word < plain.length; word += 1) {
    const start = starts[word]!;
    const end = start + plain[word]!.length;
    starts[word + 1] = end;
    const key = keyOf(letters, start, end);
    const slot = slotOf(key);
    tags[slot]! |= 1 << tagOf(key);
    before[word + 1] = slots[slot]!;
    slots[slot] = word + 1;
    follows[slot] = UNKNOWN;
  }
  const coded = new Map<string, number>();
  const codedLengths = new Uint32Array(256);
  for (const word of terms.coded) {
    coded.set(word, plain.length + coded.size);
    if (word.length < 32) codedLengths[word.charCodeAt(0)]! |= 1 << word.length;
  }
  return {
    terms,
    kinds,
    bits,
    follows,
    tags,
    slots,
    before,
    letters,
    starts,
    phrases: makePhrases(terms),
    coded,
    codedLengths,
  };
}

/** The number of the word that stands there, letters only, whatever their case; -1 if it is none of these. */
export const headAt = (words: Words, bytes: Uint8Array, start: number, end: number): number =>
  headIn(words, slotOf(keyOf(bytes, start, end)), bytes, start, end);

function headIn(
  { slots, before, letters, starts }: Words,
  slot: number,
  bytes: Uint8Array,
  start: number,
  end: number,
): number {
  const length = end - start;
  let word = slots[slot]!;
  for (; word !== 0; word = before[word]!) {
    const first = starts[word - 1]!;
    if (starts[word]! - first !== length) continue;
    let at = 0;
    while (at < length && letters[first + at] === (bytes[start + at]! | 32)) at += 1;
    if (at === length) return word - 1;
  }
  return -1;
}

/** The phrase that the word is which stands there; -1 if it is not of the vocabulary. */
export function phraseAt(words: Words, bytes: Uint8Array, start: number, end: number): number {
  const slot = slotOf(keyOf(bytes, start, end));
  if (words.follows[slot] === UNKNOWN) learn(words, slot);
  return headIn(words, slot, bytes, start, end);
}

/** Works out what must stand behind any word of a slot for it to matter; each of them is met. */
function learn(words: Words, slot: number): void {
  const { phrases } = words;
  let follows = 0;
  for (let word = words.slots[slot]!; word !== 0; word = words.before[word]!) {
    meetFirst(phrases, word - 1);
    const isWhole = (factOf(phrases, word - 1, FLAGS) & IS_WHOLE) !== 0;
    follows |= isWhole ? ALWAYS : factOf(phrases, word - 1, NEXT) | NO_TOKEN;
  }
  words.follows[slot] = follows;
}

/** The phrase of the word that begins at `start`, a token's first letter; -1 if it is not of the vocabulary. */
function wordAt(words: Words, bytes: Uint8Array, start: number, to: number): number {
  const { kinds } = words;
  let end = start;
  while (end < to && kinds[bytes[end]!] === TOKEN_KIND) end += 1;
  const isCut = end < to && (bytes[end] === AT || (kinds[bytes[end]!]! & DIGIT_KIND) !== 0);
  return end === start || isCut ? -1 : phraseAt(words, bytes, start, end);
}

/** Whether a word that begins there means something by itself, of what the flags ask for. */
export function saysAt(words: Words, bytes: Uint8Array, start: number, to: number, flags: number): boolean {
  const phrase = wordAt(words, bytes, start, to);
  return phrase >= 0 && (factOf(words.phrases, phrase, FLAGS) & flags) !== 0;
}
