import type { Language } from '../../src/disclosure';
import { german } from './forbidden-de';
import { spanish } from './forbidden-es';
import { french } from './forbidden-fr';

/** What no letter may hold, and what it would be. */
export type Forbidden = Readonly<Record<string, RegExp>>;

const english: Forbidden = {
  'a link': /https?:|:\/\/|\bwww\.|\]\(|<a\b|mailto:/i,
  haste:
    /\burgen|\bimmediate|\bas soon as|\basap\b|\bat once\b|\bright away\b|\bpromptly\b|\bcritical\b|\bemergency\b|\bwithout delay|!/i,
  'a deadline':
    /\bdeadline|\bwithin \d|\b\d+ (hours|days|weeks)\b|\bby (monday|tomorrow|the end of)\b|\bno later than\b|\bbefore i\b|\buntil (monday|tomorrow|the end)/i,
  'a threat':
    /\botherwise\b|\bor else\b|\bconsequence|\bforced? to\b|\bwarn|\bhacker|\bcriminal|\bdanger|\battack|\bI will (report|inform|tell|contact|have to)|\bfailure to/i,
  money: /\breward|\bbount|\bfees?\b|\binvoice|\bcompensat|[$€£]|\bdonat|\bfines?\b|\bpay (me|us)\b/i,
  'an attachment': /\battached\b|\bsee attach|\benclos/i,
};

/** What no first letter may hold beside that: nobody who could punish, and no rule unless the reporter chose one. */
const englishLaw: Forbidden = {
  law: /\blaws?\b|\blegal|\blawyer|\battorney|\bHIPAA\b|\bGDPR\b|\bHHS\b|\bOCR\b|\bFTC\b|\bregulat|\bbreach|\bviolat|\bcomplian|\bliab|\bcourt\b|\bpenalt|\bpolice\b|\bauthorit(y|ies)\b|\bnegligen|\boffen[cs]e/i,
};

/** Who could punish, by any name. Holds whatever rule was chosen. */
const englishRegulators: Forbidden = {
  'a regulator':
    /\bHHS\b|\bOCR\b|\bFTC\b|(?<!\.)\bICO\b|\bCNIL\b|\bregulator|\bcommission|\battorney|\bauthorit(y|ies)\b|\bcommissioner|\bpolice\b|\bcourt\b|\bOffice for Civil Rights/i,
};

/** The lists of a language; a language added later brings its own. */
export interface ForbiddenLists {
  /** In no letter. */
  always: Forbidden;
  /** In no first letter without a rule chosen. */
  law: Forbidden;
  /** In no first letter at all. */
  regulators: Forbidden;
}

export const forbidden: Partial<Record<Language, ForbiddenLists>> = {
  en: { always: english, law: englishLaw, regulators: englishRegulators },
  es: spanish,
  de: german,
  fr: french,
};

/** What of a list a text holds, each with the words that are it. "I ask for no payment" may stand everywhere. */
export function forbiddenIn(text: string, ...lists: Forbidden[]): string[] {
  return lists
    .flatMap(list => Object.entries(list))
    .flatMap(([what, pattern]) => {
      const words = pattern.exec(text)?.[0];
      return words === undefined ? [] : [`${what}: "${words}"`];
    });
}
