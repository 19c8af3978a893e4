import { digitsOf } from './digits';

const TOLL_FREE = ['800', '833', '844', '855', '866', '877', '888'];

/** The ten digits of a North American number, without the leading 1; null for any other length. */
function nationalDigits(text: string): string | null {
  const digits = digitsOf(text);
  if (digits.length === 10) return digits;
  return digits.length === 11 && digits[0] === '1' ? digits.slice(1) : null;
}

/** An area or exchange code: begins with 2 to 9, and is no service code such as 411 or 911. */
const isCode = (code: string): boolean => code[0]! >= '2' && !(code[1] === '1' && code[2] === '1');

/**
 * Whether a number can belong to a subscriber in the North American Numbering Plan: `NXX-NXX-XXXX`, neither code N11,
 * no area code N9X, and not toll-free, as those belong to organisations.
 * https://www.nanpa.com/numbering/area-codes
 */
export function isNanp(text: string): boolean {
  const digits = nationalDigits(text);
  if (digits === null || digits[1] === '9') return false;
  const area = digits.slice(0, 3);
  return isCode(area) && isCode(digits.slice(3, 6)) && !TOLL_FREE.includes(area);
}

/** Whether a number ends in 555-0100 to 555-0199, which is kept for fiction in every area code. */
export function isFictionalNumber(text: string): boolean {
  return digitsOf(text).slice(-7, -2) === '55501';
}
