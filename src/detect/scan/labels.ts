import { wordSet } from '../lib/word-set';
import type { Pattern } from '../types';
import { TEXT_WORDS } from './care-words';
import type { LabelShapes } from './engine';
import { isHealthName, keyWordsOf } from './key-words';
import type { Named } from './names';
import { nameOfOthers, ownedNames, partsOf } from './owned-labels';
import { plainerLabels } from './plainer-labels';

/** What keys, column names and form labels say of the values under them; one object for all that say the same. */
export interface Label {
  /** Its place among those of the index. */
  number: number;
  /** Indices of the patterns it names. */
  patterns: readonly number[];
  /** The types of these. */
  types: ReadonlySet<string>;
  /** One of these is a person's name. */
  isOfNames: boolean;
  /** Of these, those it names only weakly: `name` alone. */
  weak: ReadonlySet<number>;
  /** It speaks of patients or members: care or payment for care. */
  isHealth: boolean;
  /** It speaks of somebody else: a provider, a pharmacy, the staff. */
  isOther: boolean;
  /** It numbers things: the number behind it is nobody's. */
  isThing: boolean;
  /** In running text it is a word of care. */
  isCare: boolean;
  /** The shapes of its patterns; made when they are first looked for. */
  shapes: LabelShapes | null;
}

/** Words in front of a label that make no difference to what it names (facts: identifiers 0.3). */
export const HEALTH_PREFIXES = wordSet('patient pat pt guarantor guar enrollee inpatient outpatient decedent');
const PLAIN_PREFIXES = wordSet(
  'member mbr subscriber sub insured beneficiary bene recipient resident dependent dep client customer consumer person contact home primary str txt fld vch ' +
    'gt1 in1 spouse child parent mother father nok emergency applicant claimant policyholder cardholder holder mailing current permanent',
);
/** Somebody else than the patient. */
const OTHERS = wordSet(
  'provider physician doctor prescriber practitioner pharmacy pharmacist facility practice clinic ' +
    'hospital organization organisation author authors editors contributors maintainers contacts ' +
    'officials investigators staff employee employer attending referring ordering rendering performer ' +
    'participant custodian sender receiver payer payor vendor office surgeon nurse technician operator ' +
    'instructor user host file index cluster node product company location department insurer supplier',
);
/** What is always somebody else's: it counts under a label that says so. */
const OF_OTHERS = new Set(['npi', 'dea']);
/** Whether a label stays what it is below a provider. */
export const isOfOthers = ({ types }: Label): boolean => [...types].some(type => OF_OTHERS.has(type));
/** Words before what is a thing's or an office's, in running text. */
export const THINGS: readonly string[] = (
  'order,part no,part number,tracking,invoice,sku,model,serial no,serial number,lot no,ticket,version,call us,fax us,' +
  'contact us,customer service,toll free,isbn,issn,doi,patent,fault diagnosis'
).split(',');
/** What Solr's names of fields end with: the type of their values. */
const TYPE = /_(?:ss?|ts?|txt|text|t?dts?|is?|ls?|p|str|en)$/;
/** `Patient-DOB` → `patientdob`. */
export const normalise = (key: string): string => {
  // Labels are mostly written so already.
  if (/^[a-z0-9 ]*$/.test(key)) return key.includes(' ') ? key.replaceAll(' ', '') : key;
  let normal = '';
  for (const character of key.normalize('NFD')) {
    const lower = character.toLowerCase();
    if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) normal += lower;
  }
  return normal;
};

export interface LabelIndex {
  /** Those that were read. */
  all: readonly Label[];
  /** The one that says nothing. */
  nothing: Label;
  /** What a key or column name says; never throws, whatever the key. */
  read(key: string): Label;
  /** Whether a text is a label. It may be a value as well: nothing of it is remembered. */
  isLabel(text: string): boolean;
}

/** The labels of all patterns; `named` gives what a key names without its spaces, signs and accents. */
export function indexLabels(
  lists: readonly Pick<Pattern, 'type' | 'letter' | 'isCheckDigit'>[],
  named: (key: string) => Named | undefined,
): LabelIndex {
  const find = (key: string): Named | undefined =>
    named(key) ?? named(withoutNumber(key)) ?? named(withoutNumbered(key));
  const all: Label[] = [];
  const known = new Map<string, Label>();
  const label = (
    patterns: readonly number[],
    weak: Iterable<number>,
    isHealth: boolean,
    isOther: boolean,
    isThing = false,
    isCare = false,
  ): Label => {
    const key = [patterns, [...weak], isHealth, isOther, isThing, isCare].join('|');
    let same = known.get(key);
    if (!same) {
      const types = new Set(patterns.map(pattern => lists[pattern]!.type));
      same = {
        number: all.length,
        patterns,
        types,
        isOfNames: types.has('name'),
        weak: new Set(weak),
        isHealth,
        isOther,
        isThing,
        isCare,
        shapes: null,
      };
      all.push(same);
      known.set(key, same);
    }
    return same;
  };
  const read = (key: string): Label => {
    if (key.length > LONGEST) return label([], [], false, false);
    const normal = normalise(key);
    const words = keyWordsOf(key);
    const isHealth = isHealthName(key) || HEALTH_PREFIXES.has(words[0] ?? '');
    const whole = find(normal) ?? find(normalise(key.replace(TYPE, '')));
    if (whole) return label(whole.patterns, whole.weak, isHealth, false);
    for (const [prefixes, isPatient] of [
      [HEALTH_PREFIXES, true],
      [PLAIN_PREFIXES, false],
    ] as const) {
      for (const prefix of prefixes) {
        const rest = normal.startsWith(prefix) ? find(normal.slice(prefix.length)) : undefined;
        if (rest) return label(rest.patterns, isPatient ? [] : rest.weak, isPatient, false);
      }
    }
    const bare = withoutModifiers(words);
    if (bare.length > 0 && bare.length < words.length) {
      const plain = read(bare.join(' '));
      if (plain.patterns.length > 0)
        return label(plain.patterns, plain.weak, isHealth || plain.isHealth, plain.isOther);
    }
    for (const part of partsOf(key)) {
      const said = read(part);
      if (said.patterns.length > 0) return said;
    }
    for (const { name, isSure } of ownedNames(words, normal, isPrefix)) {
      const rest = find(name);
      if (rest) return label(rest.patterns, isSure ? [] : rest.weak, isHealth, false);
    }
    const theirs = words.length > 1 ? undefined : find(nameOfOthers(normal, OTHERS));
    const sureOf = theirs?.patterns.filter(pattern => OF_OTHERS.has(lists[pattern]!.type)) ?? [];
    if (sureOf.length > 0) return label(sureOf, [], isHealth, true);
    const isOther = words.some(word => OTHERS.has(word));
    for (const { name, isNumber, isCut } of plainerLabels(words, isPrefix)) {
      const rest = find(name);
      const sure = rest?.patterns.filter(
        pattern => isProved(lists[pattern]!, isNumber) && !(isCut && rest.weak.includes(pattern)),
      );
      if (sure && sure.length > 0) return label(sure, rest!.weak, isHealth, isOther);
    }
    const last = words.length > 1 && CALLED_ALIKE.has(words.at(-1)!) ? find(words.at(-1)!) : undefined;
    if (last) return label(last.patterns, last.weak, isHealth, isOther);
    const ofOthers = words
      .flatMap(word => find(word)?.patterns ?? [])
      .filter(pattern => OF_OTHERS.has(lists[pattern]!.type));
    return label(ofOthers, [], isHealth, isOther || ofOthers.length > 0);
  };
  const memory = new Map<string, Label>();
  const readNew = (key: string): Label => {
    const isThing = THINGS.includes(key) && !find(normalise(key));
    const plain = isThing ? label([], [], false, false, true) : read(key);
    const { patterns, weak, isHealth, isOther } = plain;
    return TEXT_WORDS.includes(key) ? label(patterns, weak, isHealth, isOther, isThing, true) : plain;
  };
  return {
    all,
    nothing: label([], [], false, false),
    read(key) {
      const before = memory.get(key);
      if (before) return before;
      const said = readNew(key);
      if (memory.size < 4_000) memory.set(key, said);
      return said;
    },
    isLabel: text => (memory.get(text) ?? readNew(text)).patterns.length > 0,
  };
}

/** Longest key that may be a label. */
const LONGEST = 80;

/** Words of a key that make no difference to what it names: `latestSystolic`, `oldMedicareNumber`, `dobText`. */
const IN_FRONT = wordSet(
  'current last latest recent old legacy former prior previous new full official verified known own my your self reported stated us usa alternate alt second secondary raw clean formatted display valid txt str',
);
const BEHIND = wordSet(
  'no num nr nbr number value text txt str string raw clean formatted display field today local iso utc legal',
);

function withoutModifiers(words: readonly string[]): readonly string[] {
  let start = 0;
  let end = words.length;
  while (start < end && IN_FRONT.has(words[start]!)) start += 1;
  while (end > start && BEHIND.has(words[end - 1]!)) end -= 1;
  return words.slice(start, end);
}

const isPrefix = (word: string): boolean => HEALTH_PREFIXES.has(word) || PLAIN_PREFIXES.has(word);

/** Codes whose own word in a label is enough: nobody calls anything else so. */
const CODED = wordSet('icd10 icd9 cpt hcpcs ndc loinc snomed rxnorm cvx');
/** Short names that mean one thing, whoever's it is: `case_dob`. */
const CALLED_ALIKE = wordSet('dob ssn mrn');
/** Whether a label that is known only in part will do: a check digit, a code system, or what a patient's values are called. */
const isProved = (
  { type, letter, isCheckDigit }: Pick<Pattern, 'type' | 'letter' | 'isCheckDigit'>,
  isNumber: boolean,
) => isCheckDigit === true || CODED.has(type) || (letter === undefined && !isNumber);

/** `mrnno` → `mrn`: what `pack-terms` leaves out, written as one word. */
const withoutNumbered = (key: string): string => key.replace(/(?:no|num|nr|number)$/, '');

/** `phone2` → `phone`. */
function withoutNumber(key: string): string {
  let end = key.length;
  while (end > 2 && key[end - 1]! >= '0' && key[end - 1]! <= '9') end -= 1;
  return key.slice(0, end);
}
