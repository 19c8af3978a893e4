import { TOKEN } from './automaton';
import { emptyStretch, fill } from './stretch';
import type { Meaning, Terms } from './terms';

/**
 * Words, and words that go on from them, and what they say where they end: each such phrase is a number, that of a first
 * word its place among the terms. All that is asked of a phrase stands side by side, as texts lead to thousands of them.
 */
export interface Phrases {
  terms: Terms;
  /** Four numbers for each phrase: `FLAGS` and the others below. */
  facts: Int32Array;
  size: number;
  /** Patterns whose finding ends at a phrase, by the higher bits of its flags. */
  findings: (readonly number[])[];
  /** By phrase: the label that its words are. */
  said: Map<number, string>;
  /** By first word: what goes on from it, as long as nobody has asked. */
  waiting: Map<number, ReturnType<Terms['from']>>;
  /** Four numbers a slot: two hashes of a phrase and the word behind it; the phrase that both are, plus one. */
  slots: Int32Array;
  /** What a slot's hash is shifted by. */
  shift: number;
}

/** What is known of a phrase: the flags below; the letters that words behind it begin with; labels, plus one. */
export const FLAGS = 0;
export const NEXT = 1;
/** The label that its words are, and that behind a word such as `patient`: what `meet-word.ts` numbers, 0 for unknown. */
export const LABEL = 2;
export const PREFIXED = 3;

/** The word is one that makes the label behind it the patient's. */
export const IS_PREFIX = 1;
/** A shape that stands by itself begins with this word: `https`. */
export const IS_TRIGGER = 2;
/** Findings end here; these words are a label; any of all that. */
export const FINDS = 4;
export const SAYS = 8;
export const IS_WHOLE = IS_PREFIX | IS_TRIGGER | FINDS | SAYS;
/** It was met; what goes on from it waits. */
const KNOWN = 16;
const WAITS = 32;
/** The bits above tell which findings. */
const FINDINGS = 8;

/** Behind the bits of 26 letters. */
export const NO_LETTER = 1 << 26;

const LEAST_SLOTS = 256;

/** No phrase was met yet. */
export function makePhrases(terms: Terms): Phrases {
  const size = terms.plain.length + terms.coded.length;
  return {
    terms,
    facts: new Int32Array(size * 8),
    size,
    findings: [],
    said: new Map(),
    waiting: new Map(),
    slots: new Int32Array(LEAST_SLOTS * 4),
    shift: 32 - Math.log2(LEAST_SLOTS),
  };
}

/** What is known of a phrase. */
export const factOf = ({ facts }: Phrases, phrase: number, fact: number): number => facts[phrase * 4 + fact]!;

/** A first word was met: what it begins. */
export function meetFirst(phrases: Phrases, head: number): void {
  const { terms, facts, waiting } = phrases;
  if (factOf(phrases, head, FLAGS) !== 0) return;
  const rests = terms.from(head);
  let letters = 0;
  for (const [rest, meaning] of rests) {
    if (rest === '') mean(phrases, head, wordOf(phrases, head), meaning);
    else letters |= letterBit(rest.charCodeAt(0));
  }
  facts[head * 4 + FLAGS]! |= letters === 0 ? KNOWN : KNOWN | WAITS;
  facts[head * 4 + NEXT] = letters;
  if (letters !== 0) waiting.set(head, rests);
}

const wordOf = ({ terms }: Phrases, head: number): string =>
  terms.plain[head] ?? terms.coded[head - terms.plain.length]!;

/** What a term means is what its last phrase does. */
function mean(phrases: Phrases, phrase: number, term: string, meaning: Meaning): void {
  const { findings, said } = phrases;
  let flags = (meaning.isPrefix ? IS_PREFIX : 0) | (meaning.isTrigger ? IS_TRIGGER : 0);
  if (meaning.findings.length > 0) {
    if (!findings.includes(meaning.findings)) findings.push(meaning.findings);
    flags |= FINDS | (findings.indexOf(meaning.findings) << FINDINGS);
  }
  if (meaning.isSaid) {
    flags |= SAYS;
    said.set(phrase, term);
  }
  phrases.facts[phrase * 4 + FLAGS]! |= flags;
}

/** The patterns whose finding ends at a phrase with such flags. */
export const findingsOf = (phrases: Phrases, flags: number): readonly number[] => phrases.findings[flags >>> FINDINGS]!;

/** Where the word ended that `nextOf` was asked of last. */
export let wordEnd = 0;
const LONGEST_WORD = 40;

/**
 * The phrase that goes on from another with the word that begins at `start`, whatever the case and accents; or -1. The word
 * is read once, its end found and its hash worked out.
 */
export function nextOf(phrases: Phrases, phrase: number, bytes: Uint8Array, start: number, to: number): number {
  if ((factOf(phrases, phrase, FLAGS) & WAITS) !== 0) unfold(phrases, phrase);
  let one = Math.imul(phrase + 1, PRIME);
  let other = phrase;
  const most = Math.min(start + LONGEST_WORD, to);
  let at = start;
  for (; at < most; at += 1) {
    const byte = bytes[at]!;
    if (TOKEN[byte] !== 1) break;
    one = mixOne(one, byte);
    other = mixOther(other, byte);
  }
  wordEnd = at;
  return phrases.slots[slotOf(phrases, one, other) + 2]! - 1;
}

/** 64 bits of hash stand for a phrase and a word. */
const PRIME = 0x9e3779b1;
const mixOne = (hash: number, byte: number): number => Math.imul(hash ^ (byte | 32), 0x01000193);
const mixOther = (hash: number, byte: number): number => Math.imul(hash ^ (byte | 32), 0x85ebca6b);

/** Where a hash has its slot, or the empty one where it would. */
function slotOf({ slots, shift }: Phrases, one: number, other: number): number {
  let slot = (Math.imul(one, PRIME) >>> shift) << 2;
  while (slots[slot + 2] !== 0 && (slots[slot] !== one || slots[slot + 1] !== other))
    slot = (slot + 4) & (slots.length - 1);
  return slot;
}

const rest = emptyStretch();

/** Makes the phrases that go on from a first word of what waits. */
function unfold(phrases: Phrases, head: number): void {
  const terms = phrases.waiting.get(head)!;
  phrases.waiting.delete(head);
  phrases.facts[head * 4 + FLAGS]! &= ~WAITS;
  for (const [text, meaning] of terms) {
    if (text === '') continue;
    fill(rest, text);
    let phrase = head;
    for (let start = 0; start < text.length; ) {
      const space = text.indexOf(' ', start);
      const end = space < 0 ? text.length : space;
      phrases.facts[phrase * 4 + NEXT]! |= letterBit(text.charCodeAt(start));
      phrase = goOn(phrases, phrase, start, end);
      start = end + 1;
    }
    mean(phrases, phrase, `${wordOf(phrases, head)} ${text}`, meaning);
  }
}

/** The phrase that goes on from another with a word of `rest`, whether or not there was one. */
function goOn(phrases: Phrases, phrase: number, start: number, end: number): number {
  let one = Math.imul(phrase + 1, PRIME);
  let other = phrase;
  for (let at = start; at < end; at += 1) {
    one = mixOne(one, rest.bytes[at]!);
    other = mixOther(other, rest.bytes[at]!);
  }
  const slot = slotOf(phrases, one, other);
  const { slots, size } = phrases;
  if (slots[slot + 2] !== 0) return slots[slot + 2]! - 1;
  slots[slot] = one;
  slots[slot + 1] = other;
  slots[slot + 2] = size + 1;
  phrases.size += 1;
  if (phrases.facts.length < phrases.size * 4) {
    const facts = new Int32Array(phrases.facts.length * 2);
    facts.set(phrases.facts);
    phrases.facts = facts;
  }
  if (phrases.size * 8 > slots.length) spread(phrases);
  return size;
}

/** Twice as many slots. */
function spread(phrases: Phrases): void {
  const before = phrases.slots;
  const slots = new Int32Array(before.length * 2);
  phrases.shift -= 1;
  for (let from = 0; from < before.length; from += 4) {
    if (before[from + 2] === 0) continue;
    let slot = (Math.imul(before[from]!, PRIME) >>> phrases.shift) << 2;
    while (slots[slot + 2] !== 0) slot = (slot + 4) & (slots.length - 1);
    slots.set(before.subarray(from, from + 4), slot);
  }
  phrases.slots = slots;
}

/** The bit of a letter, whatever its case; one bit for any other character. */
export const letterBit = (code: number): number => {
  const letter = (code | 32) - 97;
  return letter >= 0 && letter < 26 ? 1 << letter : NO_LETTER;
};
