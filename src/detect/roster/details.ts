/** What an entry tells of who somebody is, beside a name. */
export interface Details {
  /** Years of dates, in order. */
  years: number[];
  /** A word or sign says that a date is of birth. */
  isBirthTold: boolean;
  /** Whether there is one: an age or sex, a telephone number, an address of mail, a number, a bed, a time, an address. */
  hasAge: boolean;
  hasPhone: boolean;
  hasMail: boolean;
  hasNumber: boolean;
  hasBed: boolean;
  hasTime: boolean;
  hasAddress: boolean;
}

const oneOf = (ways: readonly RegExp[]): string => ways.map(({ source }) => source).join('|');

/** Days as they are written, each with its year. */
const DAYS = [
  /(?<y1>(?:19|20)\d\d)[-/.](?<a>\d{1,2})[-/.](?<b>\d{1,2})/,
  /(?<c>\d{1,2})[-/.](?<d>\d{1,2})[-/.](?<y2>(?:19|20)\d\d|\d\d)/,
  /(?<y3>(?:19|20)\d\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:-\d{4})?/,
  /(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?<y5>(?:19|20)\d\d)/,
  /(?<=[A-Za-z][ ,;|\t]{1,20})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?<y6>\d\d)(?=[\s,;|])/,
  /(?:\d{1,2}(?:st|nd|rd|th|º)?[ -](?:de )?[A-Za-zÀ-ÿ]{3,10}\.?,?[ -](?:del? )?|[A-Za-zÀ-ÿ]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? )(?<y4>(?:19|20)\d\d)/,
];
const DATE = new RegExp(`(?<![\\d./-])(?:${oneOf(DAYS)})(?![\\d/-]|\\.\\d)`, 'g');
const BIRTH =
  /\b(?:dob|d\.o\.b|birth(?:day is)?|born|n[ée]+e?(?:\(e\))? le|geb|nacid[oa]|nac|nat[oa] il|\*)(?![a-zà-ÿ])|\(\*|[a-z]_?(?<!child|re|stub)(?:born|birth|dob)\b/i;
/** The same in one small letter behind a sign: `hepatitis B.` is none. */
const BORN = /[,;(|·•\t\n–-] ?b\. ?\d{1,2}[./-]\d{1,2}[./-]\d/;
/** An age with a sex, with what says that it is one behind or before it; a class of a school. */
const AGES = [
  /\b\d{1,3} ?(?:yo|y\.?\/?o\.?|yrs?|years?(?: |-)old|y)?(?:[ /,-]{0,2}| · )\(?(?:[MF]|male|female)\b/,
  /\b[MF][ /-]{0,2}\d{1,3} ?Y?\b/,
  /\b\d{1,3} ?(?:yo|y\/o|y\.o\.|yrs? old|years?[ -]old|-year-old|ans|anos|años|anni|jahre|jaar)\b/,
  /\b(?:age|aged|alter|edad|eta|wiek)\b\W{0,4}\d{1,3}\b/,
  /\bgr(?:ade)?\.? ?(?:1?\d|K)\b/,
];
const AGE = new RegExp(oneOf(AGES), 'i');
const PHONES = [
  /(?<![\w.])(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,4}\)[ .-]?|\d{2,4}[ .-])\d{3,4}[ .-]?\d{3,4}(?![\w.-])/,
  /(?<![\w.-])(?:0\d(?:[ .]?\d\d){4}|\+\d{10,13}|0\d{9,10})(?![\d.-])/,
];
const PHONE = new RegExp(oneOf(PHONES));
const MAIL = /[\w.+-]@[\w-]+\.\w/;
const NUMBER = /(?<![\w./-])(?:[A-Z]{1,3}-?)?\d{5,12}(?![\w/]|[.-]\d)/;
const BEDS = [
  /\b(?:rm|room|bed|ward|bay|unit|zimmer|lit|cama|kamer|stanza|letto)\b\.?:?"? ?"?#?\w{0,2}\d/,
  /(?<![\w-])\d{2,4}-?[ABCD](?![\w-])/,
  /(?:^|[\n\t|;])\s*\d{3,4}-\d\s*(?=[\n\t|;])/,
];
const BED = new RegExp(oneOf(BEDS), 'i');
const TIME = /\b\d{1,2}[:h]\d\d\b|\dT\d{4}/;
const ADDRESS =
  /\b[A-Z]{2} \d{5}(?:-\d{4})?\b|\b\d{1,5} (?:[NSEW] )?[A-ZÀ-Þ][A-Za-zÀ-ÿ']+ (?:[A-ZÀ-Þ][A-Za-zÀ-ÿ']+ )?(?:St|Ave|Rd|Dr|Ln|Ct|Blvd|Way|Pl|Street|Avenue|Road|Drive|Lane|Court|ST|AVE|RD|DR|LN|CT|BLVD)\b/;

/** The details in the text of an entry. */
export function detailsIn(text: string): Details {
  const years = [...text.matchAll(DATE)].map(({ groups = {} }) => yearOf(groups)).filter(year => year > 0);
  const rest = text.replace(DATE, ' ');
  return {
    years,
    isBirthTold: years.length > 0 && (BIRTH.test(text) || BORN.test(text)),
    hasAge: AGE.test(rest),
    hasPhone: PHONE.test(rest),
    hasMail: MAIL.test(rest),
    hasNumber: NUMBER.test(rest),
    hasBed: BED.test(rest),
    hasTime: TIME.test(text),
    hasAddress: ADDRESS.test(rest),
  };
}

const AGE_MOST = 115;

function yearOf(groups: Record<string, string | undefined>): number {
  const { a, b, c, d, y1, y2, y3, y4, y5, y6 } = groups;
  const [one, other] = [Number(a ?? c ?? 1), Number(b ?? d ?? 1)];
  if (one < 1 || other < 1 || Math.max(one, other) > 31 || Math.min(one, other) > 12) return 0;
  const year = y1 ?? y2 ?? y3 ?? y4 ?? y5 ?? y6 ?? '';
  return year.length === 2 ? (Number(year) > NOW % 100 ? 1900 : 2000) + Number(year) : Number(year);
}
/** The year that is: a birth date lies before it. */
export const NOW = new Date().getFullYear();
export const isBirthYear = (year: number): boolean => year >= NOW - AGE_MOST && year <= NOW;
