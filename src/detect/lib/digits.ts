import type { Characters } from '../types';

const ZERO = 48;
const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;

/** The number that some characters of a text write; something beyond 9 for each that is no digit. */
export function numberAt(text: Characters, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at += 1) number = number * 10 + (text.charCodeAt(at) - ZERO);
  return number;
}

/** How many digits a text holds. */
export function countDigits(text: Characters): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (isDigitCode(text.charCodeAt(at))) count += 1;
  return count;
}

/** Whether a text holds a digit; an identifier in a labelled field does, a word there does not. */
export function hasDigit(text: Characters): boolean {
  for (let at = 0; at < text.length; at += 1) if (isDigitCode(text.charCodeAt(at))) return true;
  return false;
}

/** Whether every character is the same: `111111111`. True for the empty text. */
export function isRepeated(text: Characters): boolean {
  for (let at = 1; at < text.length; at += 1) if (text.charCodeAt(at) !== text.charCodeAt(0)) return false;
  return true;
}

/** Runs shorter than this are numbers like others: `1234567` is somebody's. */
const SHORTEST_RUN = 8;

/** Whether a number is one that people type where they have none: `1111111`, `123456789`, `987654321`, `12121212`. */
export function isFiller(text: Characters): boolean {
  if (isRepeated(text)) return true;
  if (text.length < SHORTEST_RUN) return false;
  let isUp = true;
  let isDown = true;
  let isPair = true;
  for (let at = 1; at < text.length; at += 1) {
    const step = (text.charCodeAt(at) - text.charCodeAt(at - 1) + 10) % 10;
    isUp &&= step === 1;
    isDown &&= step === 9;
    isPair &&= at < 2 || text.charCodeAt(at) === text.charCodeAt(at - 2);
    if (!isUp && !isDown && !isPair) return false;
  }
  return true;
}

/** Whether a code without a format of its own may be somebody's number: so many digits at least, and no filler. */
export function isNumbered(code: Characters, leastDigits: number): boolean {
  let digits = 0;
  for (let at = 0; at < code.length && digits < leastDigits; at += 1) if (isDigitCode(code.charCodeAt(at))) digits += 1;
  return digits >= leastDigits && !isFiller(code);
}
