const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const TIME = /\b\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[ap]\.?m\.?)?(?:\s?(?:z|utc|gmt|[+-]\d{2}:?\d{2}))?/gi;

interface Format {
  shape: RegExp;
  /** Year, month and day out of the match's groups. */
  read: (groups: string[]) => [year: string, month: string, day: string];
}
/** In this order: what can be mistaken comes last. */
const FORMATS: readonly Format[] = [
  { shape: /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, read: ([y, , m, d]) => [y!, m!, d!] },
  { shape: /(?<!\d)(\d{4})[-/ ]([a-z]{3})[a-z]*[-/ ](\d{1,2})(?!\d)/i, read: ([y, m, d]) => [y!, m!, d!] },
  { shape: /(?<!\d)(\d{1,2})[-/. ]+([a-z]{3})[a-z]*[-/., ]+(\d{4})(?!\d)/i, read: ([d, m, y]) => [y!, m!, d!] },
  { shape: /\b([a-z]{3})[a-z]*\.? (\d{1,2}),? +(\d{4})(?!\d)/i, read: ([m, d, y]) => [y!, m!, d!] },
  { shape: /(?<!\d)(\d{4})年(\d{1,2})月(\d{1,2})日/, read: ([y, m, d]) => [y!, m!, d!] },
  { shape: /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, read: ([d, m, y]) => [y!, m!, d!] },
  {
    shape: /(?<!\d)(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?!\d)/,
    read: ([a, b, y]) => (+a! > 12 ? [y!, b!, a!] : [y!, a!, b!]),
  },
  { shape: /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{2})(?!\d)/, read: ([m, d, y]) => [`20${y}`, m!, d!] },
];
/** A date without a year, as `ls` writes the last months. */
const YEARLESS = /\b([a-z]{3}) +(\d{1,2})(?= +\d{1,2}:\d{2})/i;

/** The date in a text beside an entry, `2026-11-22`, and the text without date and time. */
export function dateIn(text: string): { date: string | null; rest: string } {
  for (const { shape, read } of FORMATS) {
    const match = shape.exec(text);
    const date = match && isoDate(...read(match.slice(1)));
    if (match && date) return { date: isAmbiguous(match, text) ? null : date, rest: without(text, match) };
  }
  const match = YEARLESS.exec(text);
  if (match && MONTHS.includes(match[1]!.toLowerCase())) return { date: null, rest: without(text, match) };
  return { date: null, rest: text.replace(TIME, ' ') };
}

/** Whether a text beside an entry holds a date or a time of day. */
export function hasDate(text: string): boolean {
  return dateIn(text).rest !== text;
}

/** `03/02/2026` is a day in March or in February; only Americans write AM and PM beside it. */
function isAmbiguous([date]: RegExpExecArray, text: string): boolean {
  const [first, second] = date.split(/[-/]/).map(Number);
  return /^\d{1,2}[-/]\d/.test(date) && first! <= 12 && second! <= 12 && !/\d\s?[ap]m\b/i.test(text);
}

function without(text: string, match: RegExpExecArray): string {
  const rest = `${text.slice(0, match.index)}\t${text.slice(match.index + match[0].length)}`;
  return rest.replace(TIME, '\t');
}

function isoDate(year: string, month: string, day: string): string | null {
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const [y, m, d] = [Number(year), named || Number(month), Number(day)];
  if (!(y >= 1970 && y < 2100 && m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
