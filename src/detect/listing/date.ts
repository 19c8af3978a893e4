/** Beginnings of the names of months in the languages that servers speak. */
const MONTHS = [
  'jan|ene|gen|янв',
  'f[eé][bv]|фев',
  'mar|mär|mrz|mrt|мар',
  'a[pb]r|avr|апр',
  'ma[iyg]|mei|ма[йя]',
  'jun|juin|giu|июн',
  'jul|juil|lug|июл',
  'aug|ago|ao[uû]|авг',
  'se[pt]|сен',
  'o[ck]t|ott|out|окт',
  'nov|ноя',
  'de[cz]|déc|dic|дек',
].map(names => new RegExp(`^(?:${names})`, 'i'));
const TIME =
  /(?:(?:上午|下午|오전|오후)\s?)?\b\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?(?:[ap]\.?m\.?|ق\.ظ|ب\.ظ))?(?:\s?(?:z|utc|gmt|[+-]\d{2}:?\d{2}))?/gi;

/** Which of two numbers is the day. */
export type Order = 'day-first' | 'month-first';
export interface FoundDate {
  /** `2026-11-22`; null where it can't be told. */
  date: string | null;
  /** What was around date and time. */
  rest: string;
  /** `03/02/2026`: the date as either reading has it. */
  either?: Readonly<Record<Order, string>>;
  /** `13/02/2026` shows how the others of the page are to be read. */
  order?: Order;
}

interface Format {
  shape: RegExp;
  /** Year, month and day out of the match's groups. */
  read: (groups: string[]) => [year: string, month: string, day: string];
}
/** In this order: what can be mistaken comes last. */
const FORMATS: readonly Format[] = [
  { shape: /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, read: ([y, , m, d]) => [y!, m!, d!] },
  { shape: /(?<!\d)(\d{4})[-/ ](\p{L}{3,12})[-/ ](\d{1,2})(?!\d)/u, read: ([y, m, d]) => [y!, m!, d!] },
  { shape: /(?<!\d)(\d{1,2})[-/. ]{0,3}(\p{L}{3,12})[-/., ]{0,3}(\d{4})(?!\d)/u, read: ([d, m, y]) => [y!, m!, d!] },
  { shape: /(?<!\p{L})(\p{L}{3,12})\.? {1,2}(\d{1,2}),? +(\d{4})(?!\d)/u, read: ([m, d, y]) => [y!, m!, d!] },
  {
    shape: /(?<!\p{L})(\p{L}{3}) {1,2}(\d{1,2}) \d\d:\d\d:\d\d (?:[A-Z]{3,4} )?(\d{4})(?!\d)/u,
    read: ([m, d, y]) => [y!, m!, d!],
  },
  { shape: /(?<!\d)(\d{4})[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日일]/, read: ([y, m, d]) => [y!, m!, d!] },
  { shape: /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, read: ([d, m, y]) => [y!, m!, d!] },
  { shape: /(?<![\d.])(\d\d)\.(\d\d)\.(\d\d)(?![\d.])/, read: ([d, m, y]) => [`20${y}`, m!, d!] },
];
/** Two numbers and a year, in either order. */
const NUMBERS = /(?<!\d)(\d{1,2})([-/])(\d{1,2})\2((?:20|19)?\d\d)(?!\d)/;
/** A date without a year as `ls` writes the last months, of another calendar, or told by its distance. */
const VAGUE =
  /(?<!\p{L})\p{L}{3} {1,2}\d{1,2}(?= {1,2}\d{1,2}:\d{2})|(?<!\d)1[34]\d\d([-/])\d{1,2}\1\d{1,2}(?!\d)|\b\d+ (?:second|minute|hour|day|week|month|year)s? ago\b/iu;

/** The date in a text beside an entry. */
export function dateIn(text: string): FoundDate {
  for (const { shape, read } of FORMATS) {
    const match = shape.exec(text);
    const date = match && isoDate(...read(match.slice(1)));
    if (match && date) return { date, rest: without(text, match) };
  }
  const numbers = NUMBERS.exec(text);
  if (numbers) return ofNumbers(numbers, text);
  const vague = VAGUE.exec(text);
  return { date: null, rest: vague ? without(text, vague) : text.replace(TIME, ' ') };
}

/** `03/02/2026` is a day in March or in February; only Americans write AM and PM beside it. */
function ofNumbers(match: RegExpExecArray, text: string): FoundDate {
  const [first = '', , second = '', short = ''] = match.slice(1);
  const year = short.length === 2 ? `20${short}` : short;
  const rest = without(text, match);
  const dayFirst = isoDate(year, second, first);
  const monthFirst = isoDate(year, first, second);
  if (!dayFirst || !monthFirst) {
    const date = dayFirst ?? monthFirst;
    return { date, rest, ...(date !== null && { order: dayFirst ? 'day-first' : 'month-first' }) };
  }
  if (dayFirst === monthFirst || /\d\s?[ap]m\b/i.test(text)) return { date: monthFirst, rest };
  return { date: null, rest, either: { 'day-first': dayFirst, 'month-first': monthFirst } };
}

function without(text: string, match: RegExpExecArray): string {
  const rest = `${text.slice(0, match.index)}\t${text.slice(match.index + match[0].length)}`;
  return rest.replace(TIME, '\t');
}

function isoDate(year: string, month: string, day: string): string | null {
  const named = MONTHS.findIndex(names => names.test(month)) + 1;
  const [y, m, d] = [Number(year), named || Number(month), Number(day)];
  if (!(y >= 1970 && y < 2100 && m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
