import { phoneOf } from '../values';

const LABEL = String.raw`t[ée]l?\.?|t[ée]l[ée]?(?:phone|fon|fono)|phone|call(?: us)?(?: at)?|ph\.?|mobile|f\.?|(?:tele)?fax|t[ée]l[ée]copie(?:ur)?`;
const NUMBER = String.raw`(?:\+|\(|\d)[\d\s().\-/\u2010-\u2015]{5,28}\d`;
const LABELLED = new RegExp(
  String.raw`(?<![\p{L}])(${LABEL})(?:\s*(?:number|no\.?|nr\.?|#))?\s*[:.]?\s*(${NUMBER})`,
  'giu',
);
const LABEL_ALONE = new RegExp(String.raw`^(?:${LABEL})\s*[:.]?$`, 'iu');
/** A number that stands alone in a sentence, as North America writes it. */
const BARE = /(?<![\d-])(?:\(\d{3}\)\s?|\d{3}[-.\s])\d{3}[-.]\d{4}(?![\d-])/g;
/** Of one line. */
const MOST = 6;

/** A number as it was read. */
export interface NumberRead {
  channel: 'phone' | 'fax';
  value: string;
}

/** Numbers behind a word that says what they are, as contact blocks have them: `Phone: (631) 555-0123  Fax: …`. */
export function numbersIn(text: string, country: string | null): NumberRead[] {
  const found = [...text.matchAll(LABELLED)].slice(0, MOST);
  return found.flatMap(([, label = '', number = '']) => {
    const value = phoneOf(number, country);
    if (value === null) return [];
    return [{ channel: /^f|fax|copie/i.test(label) ? ('fax' as const) : ('phone' as const), value }];
  });
}

/** Numbers in a sentence that needs no such word: `Contact our Privacy Officer at (631) 555-0140.` */
export function bareNumbersIn(text: string, country: string | null): NumberRead[] {
  const labelled = numbersIn(text, country);
  const bare = [...text.matchAll(BARE)].slice(0, MOST).flatMap(([number]) => phoneOf(number, country) ?? []);
  const others = bare.filter(value => !labelled.some(one => one.value === value));
  return [...labelled, ...others.map(value => ({ channel: 'phone' as const, value }))];
}

/** Whether a line is nothing but such a word; the number then stands on the next. */
export const isLabel = (text: string): boolean => text.length < 30 && LABEL_ALONE.test(text);
