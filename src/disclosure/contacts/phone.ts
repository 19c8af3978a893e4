const LONGEST = 60;
/** Fewer digits are no number that somebody far away could call, more are of no plan. */
const [FEWEST, MOST] = [7, 15];

/**
 * A telephone number in one spelling, so that two sources that name it name one: `+1-631-555-0123`, with ` ext. 5` where
 * it has an extension. Null where it is none. Ten digits without a country are of North America if `country` says so.
 */
export function phoneOf(text: string, country: string | null = null): string | null {
  if (text.length > LONGEST) return null;
  const [number = '', extension = ''] = text
    .replace(/^(tel|fax|callto):/i, '')
    .split(/;ext=|;|\s*(?:\bext\.?|\bextension|\bx|#)\s*/i);
  if (/[^\d\s+().\-/–]/.test(number)) return null;
  const digits = number.replace(/\(0\)/, '').replace(/\D/g, '');
  const isInternational = /^\s*(\+|00)/.test(number);
  const whole = isInternational ? digits.replace(/^00/, '') : digits;
  if (whole.length < FEWEST || whole.length > MOST || /^(\d)\1*$/.test(whole)) return null;
  const tail = /^\d{1,6}$/.test(extension) ? ` ext. ${extension}` : '';
  return `${spelled(whole, isInternational, country)}${tail}`;
}

const NORTH_AMERICA: ReadonlySet<string> = new Set(['US', 'CA', 'PR']);

function spelled(digits: string, isInternational: boolean, country: string | null): string {
  const american = /^1?([2-9]\d{2})([2-9]\d{2})(\d{4})$/.exec(digits);
  const isAmerican = isInternational
    ? digits.length === 11 && digits.startsWith('1')
    : country !== null && NORTH_AMERICA.has(country);
  if (american && isAmerican) return `+1-${american[1]}-${american[2]}-${american[3]}`;
  return isInternational ? `+${digits}` : digits;
}
