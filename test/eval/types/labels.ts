import type { Random } from './random';

/** The ways a label is spelled where programs write it, and where people do. */
export type Style = 'camel' | 'pascal' | 'snake' | 'upper-snake' | 'flat' | 'kebab' | 'title' | 'sentence' | 'upper';
export const KEY_STYLES: readonly Style[] = [
  'camel',
  'camel',
  'snake',
  'snake',
  'pascal',
  'upper-snake',
  'flat',
  'kebab',
];
export const COLUMN_STYLES: readonly Style[] = ['snake', 'upper-snake', 'camel', 'pascal', 'title', 'upper', 'flat'];
export const TITLE_STYLES: readonly Style[] = ['title', 'title', 'sentence', 'upper'];

/** Prefixes that say whose value it is (facts 0.3), and those of old database columns and form fields. */
const OWNERS =
  'patient pt pat member mbr subscriber sub insured guarantor guar bene beneficiary client resident enrollee dependent dep'.split(
    ' ',
  );
const COLUMN_PREFIXES = ['str', 'txt', 'fld', 'vch'];

/** Written in capitals where people write them. */
const ACRONYMS = new Set(
  'ssn dob mrn mbi hicn npi dea vin udi ip url nhs id sms ohip phn ramq nam ihi kvnr nir ins abha nhi csn har fin dl dln icd icd10 icd9 cpt hcpcs ndc loinc snomed rxnorm rxcui cvx bp hr rr spo2 bmi dx itin tin aba rtn cc pan iban imei mac lmp edd dos dod zip po uhid chi hcn hic mr hba1c tsh wbc nok chi'.split(
    ' ',
  ),
);

/** A label in words with one of the owners before it now and then, where it names none itself. */
export function withOwner(label: string, random: Random, share: number): string {
  const first = label.split(' ')[0]!;
  if (OWNERS.includes(first) || !random.chance(share)) return label;
  return `${random.pick(OWNERS)} ${label}`;
}

/** The spelling of a label, and that of a column of an old database now and then. */
export function spell(label: string, style: Style, random: Random): string {
  const words = label.split(' ');
  const keys = words
    .map(word => word.replace('#', 'num').replace(/[^a-zA-Z0-9äöüßéèêà]/g, ''))
    .filter(word => word !== '');
  const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
  const shown = (word: string) => (ACRONYMS.has(word) ? word.toUpperCase() : word);
  const spelled: Readonly<Record<Style, () => string>> = {
    camel: () =>
      keys
        .map((word, at) =>
          at === 0 ? word : random.chance(0.3) && ACRONYMS.has(word) ? word.toUpperCase() : capital(word),
        )
        .join(''),
    pascal: () =>
      keys.map(word => (ACRONYMS.has(word) && random.chance(0.7) ? word.toUpperCase() : capital(word))).join(''),
    snake: () => keys.join('_'),
    'upper-snake': () => keys.join('_').toUpperCase(),
    flat: () => `${random.chance(0.08) ? random.pick(COLUMN_PREFIXES) : ''}${keys.join('')}`,
    kebab: () => keys.join('-'),
    title: () => words.map(word => (ACRONYMS.has(word) ? word.toUpperCase() : capital(word))).join(' '),
    sentence: () => words.map((word, at) => (at === 0 && !ACRONYMS.has(word) ? capital(word) : shown(word))).join(' '),
    upper: () => words.join(' ').toUpperCase(),
  };
  return spelled[style]();
}
