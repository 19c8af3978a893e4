import { wordSet } from '../lib/word-set';
import { ORGANISATION_WORDS } from '../patterns/vocabulary/not-names';

/** Beginnings and endings of words that only organisations carry, beside those that no person's name holds. */
const STEMS =
  'hospital hopital clinic clini klinik medic health radiolog imaging laborator diagnostic surg pharma hospic orthop cardiolog oncolog pediatr dermatolog universit'.split(
    ' ',
  );
const ENDINGS = ['klinik', 'klinikum', 'praxis', 'krankenhaus', 'zentrum', 'apotheke'];

/** Nouns that say what an organisation is: a title that ends with one names it. */
const NOUNS = wordSet(
  `hospital hospitals clinic clinics center centers centre centres associates group university college institute
    foundation association partners practice pharmacy pharmacies laboratory laboratories imaging healthcare hospice
    inc llc llp ltd corp corporation company gmbh plc klinik klinikum praxis krankenhaus hopital county trust network
    specialists physicians surgeons systems solutions technologies software services dentistry orthopedics radiology
    diagnostics health service lab labs facility agency ambulance`,
);
/** These stand behind a comma, as a part of their own. */
const LEGAL_FORMS = wordSet('inc llc llp ltd pllc pc plc corp co gmbh lp sa ag kg bv srl pty');

/** Whether a word, in lower case, is one of organisations. */
export const isOrganisationWord = (word: string): boolean =>
  ORGANISATION_WORDS.has(word) ||
  NOUNS.has(word) ||
  STEMS.some(stem => word.startsWith(stem)) ||
  ENDINGS.some(ending => word.endsWith(ending));

/** Whether words end with what an organisation is, or begin so: `University of …`. */
export function isNamedOrganisation(words: readonly string[]): boolean {
  const last = words.findLast(word => !LEGAL_FORMS.has(word)) ?? '';
  return NOUNS.has(last) || words.some(isCorporate) || (NOUNS.has(words[0] ?? '') && words[1] === 'of');
}

/** Whether words are a legal form and nothing else: `LLC`. */
export const isLegalForm = (words: readonly string[]): boolean =>
  words.length > 0 && words.every(word => LEGAL_FORMS.has(word));

const CORPORATE = wordSet('inc llc llp ltd corp gmbh plc pllc');
const isCorporate = (word: string): boolean => CORPORATE.has(word);
