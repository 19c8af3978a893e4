import { keyOf } from '../mentions/names/tokens';
import { COMMON_DIAGNOSES, SPECIAL_DIAGNOSES } from '../patterns/vocabulary/diagnoses';
import { MEDICATIONS } from '../patterns/vocabulary/medications';
import { CARE_WORDS, SICK_ENDINGS, SICK_WORDS } from './vocabulary/care-words';

/** What the words of one entry say of health: different ones, each counted once. */
export interface Care {
  /** Of an illness, a treatment, a measurement. */
  sick: number;
  /** Of care, as offices speak of it. */
  care: number;
  /** Doses, measurements, codes, what only charts write; among the first, too. */
  signs: number;
}

const WORDS = /[A-Za-zÀ-ɏ]+(?:-[A-Za-zÀ-ɏ]+)?\d?\d?c?/g;
/** What only charts and bills write. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  dose: /\b\d[\d.,]* ?(?:mg|mcg|µg|ug|ml|iu|units?|puffs?|tabs?|caps?)\b(?!\/)/i,
  schedule: /\b(?:BID|TID|QID|QHS|qAM|qPM|q\d{1,2}h|PRN|p\.o\.|1-0-1|0-0-1|1-0-0|1x1)(?![\w-])/,
  quantity:
    /\d ?(?:mg|g|µg|ug|ng|pg|mmol|µmol|umol|nmol|pmol|mEq|IU|U|mIU)\/(?:d?L|ml|g)\b|\bmmHg\b|\b\d{2,3} ?bpm\b|\bSpO2\b/i,
  laboratory: /\b(?:K\+?|Na|Hgb|Hb|INR|TSH|WBC|Plt|BUN|A1c|HbA1c|Trop|BNP|eGFR|CRP)[ :=]{1,2}[<>]?\d/,
  pressure: /\b(?:BP|TA|RR|PA) ?:?\d{2,3}\/\d{2,3}\b/,
  diagnosis: /\b[A-TV-Z]\d\d\.\d[\dA-Z]{0,3}\b/,
  // A procedure's code beside that of a diagnosis without its dot.
  bill: /(?<![\w.]|\b[A-Z]{1,2}-)\d{5}[\s,;|]{1,3}[A-TV-Z]\d\d[\dA-Z]{0,4}(?![\w.-])/,
  visit: /\b(?:office|outpatient|inpatient|follow[- ]?up|new pt|est pt) visit\b|\b99(?:2[0-4]|3[89]|28)\d\b/i,
  paper:
    /\b(?:lab\s(?:results?|report)|psych\s(?:eval|consult)|discharge\s(?:summary|papers)|(?:op|operative|progress|clinic)\s(?:note|report)|h\s?(?:&|and)\s?p|medical\s(?:records?|history)|consent\sform|hiv\stest|(?:immuni[sz]ation|vaccination|shot)\srecord)\b/i,
  outcome:
    /(?:(?:[:,;|\t–—]| [- ]) ?|\btest(?:ed)? (?:was |is )?)(?:(?:(?:non-?)?reactive|(?:not )?detected|positive|negative)(?![\w-]| (?:feedback|review|balance|amount|number))|(?:pos|neg)(?=\s*(?:[,;|\n]|$)))/i,
  shorthand:
    /\b(?:s\/p|c\/o|h\/o|r\/o|f\/u|w\/u|y\/o|A&Ox\d|HbA1c|PHQ-?9|GAD-?7|G\d ?P\d|O ?(?:POS|NEG)|A ?(?:POS|NEG)|\d{1,2} ?w(?:ee)?ks? (?:pregnant|gestation|preg))\b/i,
};
const known = new Set<string>([
  ...MEDICATIONS,
  ...COMMON_DIAGNOSES.filter(name => !name.includes(' ')),
  ...[...SPECIAL_DIAGNOSES].filter(name => !name.includes(' ')),
]);

/** Whether a word, without accents, is one of an illness, a drug or a treatment. */
export const isSickWord = (key: string): boolean =>
  known.has(key) || SICK_WORDS.has(key) || (key.length > 6 && SICK_ENDINGS.test(key));

/** What an entry says of health. */
export function careIn(text: string): Care {
  const sick = new Set<string>();
  const care = new Set<string>();
  for (const [word] of text.matchAll(WORDS)) {
    for (const key of keyOf(word).split('-')) {
      if (isSickWord(key)) sick.add(key);
      else if (CARE_WORDS.has(key)) care.add(key);
    }
  }
  const signs = Object.values(SIGNS).filter(sign => sign.test(text)).length;
  return { sick: sick.size + signs, care: care.size, signs };
}
