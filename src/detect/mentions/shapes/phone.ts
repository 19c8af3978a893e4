import { isFiller } from '../../lib/digits';
import { wordsOf } from '../../lib/words';
import local from '../../patterns/id-phone';
import abroad from '../../patterns/id-phone-abroad';
import type { Mention } from '../mention';

/** Words that somebody is called with, before a number and right behind it. */
const CALLING = wordsOf(
  `phone phones telephone telephones tel mobile cell cellular landline fax pager desk office call calls called calling
    dial dialed dialled ring reach reached reachable answer answers answered answering text texts texted texting sms
    whatsapp message messages contact hotline`,
);
const CALLED = new RegExp(`\\b(?:${CALLING.join('|')}|(?:my|your|his|her|our|their) (?:new )?number)\\b\\D*$`, 'i');
const CALLED_BEHIND = /^[ \t]?[-(]?[ \t]?(?:office|fax|mobile|cell|home|work|desk|tel|phone|direct|landline)\b/i;
/** Other numbers are written in groups too. */
const NUMBERED = /\b(?:card|account|acct|order|invoice|ref(?:erence)?|id|ssn|iban|serial|tracking|policy|claim)\b\D*$/i;
/** Something is counted, measured or lies in a street. */
const COUNTED =
  /^ ?(?:%|\$|€|£|[A-Z]\p{L}|(?:years?|days?|people|patients?|dollars|euros?|units?|miles|km|kg|mg|ml|bytes|[kmg]b)\b)/u;

/** Groups as any country may write them; what they prove is told below. */
const GROUPS = [
  '0d{1,4} d{2,4} d{2,4}',
  '0d{1,4} d{2,4} d{2,4} d{2,4}',
  '0d{1,4}-d{2,4}-d{2,4}',
  '0d{1,4}-d{2,4}-d{2,4}-d{2,4}',
  '+d{4,6} d{3,4} d{3,4}',
  'dd ddd ddd dddd',
];

/**
 * A telephone number as it is written anywhere: (614) 384-2271, +46 8 928 571 38, 0490 75 40 81. A plus sign, brackets
 * around a code, hyphens or dots at North America's places, or the zero that calls begin with in most countries show
 * one; other groups of digits need a word of calling beside them.
 */
export default {
  type: 'phone',
  shapes: [...new Set([...local.shapes, ...local.distinctive, ...abroad.shapes, ...GROUPS])],
  check: text => {
    const digits = text.replace(/x\d+$/, '').replace(/\D/g, '');
    return digits.length > 6 && digits.length < 16 && !isFiller(digits);
  },
  fits: (before, text, behind) => {
    // A sign between two values is no sign of a country, and a minus none of a number.
    if (text.startsWith('+') ? /[\p{L}\d]$/u.test(before) : /[+-]$/.test(before)) return false;
    if (NUMBERED.test(before) || /[\d$€£#][ .,-]?$/.test(before) || /^[ ,.-]?\d/.test(behind)) return false;
    if (isShown(text)) return true;
    return CALLED_BEHIND.test(behind) || (CALLED.test(before) && !COUNTED.test(behind));
  },
} satisfies Mention;

const NORTH_AMERICAN = /^(?:1-)?[2-9]\d\d([-.])[2-9]\d\d\1\d{4}(?:x\d+)?$/;
/** The zero of long-distance calls, and at least two groups; codes of drugs end with two digits behind a hyphen. */
const TRUNK = /^0\d{1,4}(?: \d+)+$|^0\d{1,4}(?:-\d+)*-\d{3,}$/;
const LEAST_WITH_TRUNK = 9;

const isShown = (text: string): boolean =>
  text.startsWith('+') ||
  text.startsWith('(') ||
  text.startsWith('001-') ||
  NORTH_AMERICAN.test(text) ||
  (TRUNK.test(text) && text.replace(/\D/g, '').length >= LEAST_WITH_TRUNK);
