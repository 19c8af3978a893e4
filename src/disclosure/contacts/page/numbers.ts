import { phoneOf } from '../values';

const LABELLED =
  /(?<![\p{L}])(t(?:el)?\.?|tel(?:e)?(?:phone|fon|fono|éfono|éphone)|teléfono|téléphone|phone|call(?: us)?(?: at)?|mobile|f\.?|fax|telefax|télécopie)(?:\s*(?:number|no\.?|nr\.?|#))?\s*[:.]?\s*((?:\+|\(|\d)[\d\s().\-/\u2010-\u2015]{5,28}\d)/giu;
/** Of one line. */
const MOST = 6;

/** Numbers behind a word that says what they are, as contact blocks have them: `Phone: (631) 555-0123  Fax: …`. */
export function numbersIn(text: string, country: string | null): { channel: 'phone' | 'fax'; value: string }[] {
  const found = [...text.matchAll(LABELLED)].slice(0, MOST);
  return found.flatMap(([, label = '', number = '']) => {
    const value = phoneOf(number, country);
    if (value === null) return [];
    return [{ channel: /^f|fax|copie/i.test(label) ? ('fax' as const) : ('phone' as const), value }];
  });
}
