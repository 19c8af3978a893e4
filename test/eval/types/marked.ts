/** What stands at a place of a made document. */
export interface Truth {
  /** The type that must be found there; null where nothing must be. */
  type: string | null;
  /** What the document is about, or one of the ordinary fields around it. */
  role: 'focus' | 'context';
  /** Types that are no mistake there, and no hit either. */
  may: readonly string[];
}
export interface Placed extends Truth {
  start: number;
  end: number;
}

/**
 * Types that another type may be found as, without being a hit or a mistake: a birth date is a date too, the old
 * Medicare number holds a Social Security number, a national health number is the number of an insured person.
 */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'date-of-birth': ['date'],
  hicn: ['ssn', 'plan-member'],
  mbi: ['plan-member'],
  'ca-health-card': ['plan-member'],
  'au-medicare': ['plan-member'],
  kvnr: ['plan-member'],
  nir: ['plan-member'],
  photo: ['url'],
  url: ['photo', 'mrn', 'date-of-birth', 'encounter'],
  icd10: ['diagnosis'],
  icd9: ['diagnosis'],
  encounter: ['account'],
  account: ['encounter'],
  medication: ['sig', 'rxnorm'],
  sig: ['medication'],
  vital: ['lab-result'],
  'lab-result': ['vital'],
};

/** Characters of the private use area: one for each truth, one that ends it. They never stand in the made values. */
const END = '\ue000';
const FIRST = 0xe100;
const known: Truth[] = [];
const codes = new Map<string, string>();

/** A value with what it is, marked so that its offsets can be read from any form it is written in. */
export function mark(
  value: string,
  type: string | null,
  role: Truth['role'] = 'context',
  may: readonly string[] = [],
): string {
  const truth: Truth = { type, role, may: [...may, ...(type === null ? [] : (ALSO[type] ?? []))] };
  const key = JSON.stringify(truth);
  let code = codes.get(key);
  if (code === undefined) {
    code = String.fromCharCode(FIRST + known.length);
    codes.set(key, code);
    known.push(truth);
  }
  return `${code}${value}${END}`;
}

/**
 * A template with its own values marked: `⟦name:Ana⟧` is a name, `⟦?diagnosis:hip fracture⟧` may be found as a diagnosis
 * and need not.
 */
export const markInside = (template: string): string =>
  template.replace(/⟦(\??)([a-z0-9-]+):([^⟧]*)⟧/g, (_, isOptional: string, type: string, value: string) =>
    isOptional ? mark(value, null, 'context', [type]) : mark(value, type),
  );

/** A marked value that JSON is to hold as a number. */
export const asNumber = (marked: string): string => `${NUMBER}${marked}`;
const NUMBER = '\ue0ff';
/** JSON text with the numbers in it written as numbers. */
export const withNumbers = (json: string): string => json.replace(/"\ue0ff([\ue100-\uf8ff]-?[\d.]+\ue000)"/g, '$1');

const MARKS = /[\ue000-\uf8ff]/;
const ALL_MARKS = /[\ue000-\uf8ff]/g;

/** A text without its marks. */
export const plain = (marked: string): string => marked.replace(ALL_MARKS, '');

/** A text without its marks, and where they stood. */
export function unmark(marked: string): { text: string; placed: Placed[] } {
  const placed: Placed[] = [];
  const pieces: string[] = [];
  let length = 0;
  let open: Placed | null = null;
  for (const piece of marked.split(/([\ue000-\uf8ff])/)) {
    if (!MARKS.test(piece)) {
      pieces.push(piece);
      length += piece.length;
    } else if (piece === END) {
      if (open) placed.push({ ...open, end: length });
      open = null;
    } else {
      open = { ...known[piece.charCodeAt(0) - FIRST]!, start: length, end: length };
    }
  }
  return { text: pieces.join(''), placed };
}
