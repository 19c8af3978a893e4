import { isHealthName, keyWordsOf } from './key-words';

/** What keys, column names and form labels say of the values under them. */
export interface Label {
  /** Indices of the patterns it names. */
  patterns: readonly number[];
  /** Of these, those it names only weakly: `name` alone. */
  weak: ReadonlySet<number>;
  /** It speaks of patients or members: care or payment for care. */
  isHealth: boolean;
  /** It speaks of somebody else: a provider, a pharmacy, the staff. */
  isOther: boolean;
}

/** Words in front of a label that make no difference to what it names (facts: identifiers 0.3). */
const HEALTH_PREFIXES = new Set(
  'patient pat pt insured guarantor guar beneficiary bene enrollee inpatient outpatient decedent'.split(' '),
);
const PLAIN_PREFIXES = new Set(
  'member mbr subscriber recipient resident dependent client customer consumer person contact home primary str txt fld vch'.split(
    ' ',
  ),
);
const OTHERS = [
  'provider',
  'physician',
  'doctor',
  'prescriber',
  'practitioner',
  'pharmacy',
  'pharmacist',
  'facility',
  'practice',
  'clinic',
  'hospital',
  'organization',
  'organisation',
  'author',
  'authors',
  'editors',
  'contributors',
  'maintainers',
  'contacts',
  'officials',
  'investigators',
  'staff',
  'employee',
  'employer',
  'attending',
  'referring',
  'ordering',
  'rendering',
  'performer',
  'participant',
  'custodian',
  'sender',
  'receiver',
  'payer',
  'payor',
  'vendor',
  'office',
  'surgeon',
  'nurse',
  'technician',
  'operator',
  'instructor',
  'user',
  'host',
  'file',
  'index',
  'cluster',
  'node',
  'product',
  'company',
  'location',
  'department',
  'insurer',
  'supplier',
];
/** What Solr's names of fields end with: the type of their values. */
const TYPE = /_(?:ss?|ts?|txt|text|t?dts?|is?|ls?|p|str|en)$/;
const NOTHING: Label = { patterns: [], weak: new Set(), isHealth: false, isOther: false };

/** `Patient-DOB` → `patientdob`. */
export const normalise = (key: string): string => {
  let normal = '';
  for (const character of key.normalize('NFD')) {
    const lower = character.toLowerCase();
    if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) normal += lower;
  }
  return normal;
};

/** Whether a word in front of a label says that it is the patient's. */
export const isHealthPrefix = (word: string): boolean => HEALTH_PREFIXES.has(word);

export interface LabelIndex {
  /** What a key or column name says; never throws, whatever the key. */
  read(key: string): Label;
}

/** The labels of all patterns, ready to be asked. */
export function indexLabels(
  lists: readonly { labels: readonly string[]; weakLabels?: readonly string[] }[],
): LabelIndex {
  const named = new Map<string, { patterns: number[]; weak: Set<number> }>();
  const put = (label: string, pattern: number, isWeak: boolean) => {
    const entry = named.get(normalise(label)) ?? { patterns: [], weak: new Set<number>() };
    entry.patterns.push(pattern);
    if (isWeak) entry.weak.add(pattern);
    named.set(normalise(label), entry);
  };
  lists.forEach(({ labels, weakLabels = [] }, pattern) => {
    for (const label of labels) put(label, pattern, false);
    for (const label of weakLabels) put(label, pattern, true);
  });
  const withoutNumber = (key: string): string => {
    let end = key.length;
    while (end > 2 && key[end - 1]! >= '0' && key[end - 1]! <= '9') end -= 1;
    return key.slice(0, end);
  };
  const find = (key: string) => named.get(key) ?? named.get(withoutNumber(key));
  const read = (key: string): Label => {
    if (key.length > 80) return NOTHING;
    const normal = normalise(key);
    const words = keyWordsOf(key);
    const isHealth = isHealthName(key) || HEALTH_PREFIXES.has(words[0] ?? '');
    const whole = find(normal) ?? find(normalise(key.replace(TYPE, '')));
    if (whole) return { ...whole, isHealth, isOther: false };
    for (const [prefixes, isPatient] of [
      [HEALTH_PREFIXES, true],
      [PLAIN_PREFIXES, false],
    ] as const) {
      for (const prefix of prefixes) {
        const rest = normal.startsWith(prefix) ? find(normal.slice(prefix.length)) : undefined;
        if (rest)
          return {
            patterns: rest.patterns,
            weak: isPatient ? new Set() : rest.weak,
            isHealth: isPatient,
            isOther: false,
          };
      }
    }
    return { ...NOTHING, isHealth, isOther: words.some(word => OTHERS.includes(word)) };
  };
  const memory = new Map<string, Label>();
  return {
    read(key) {
      const known = memory.get(key);
      if (known) return known;
      const label = read(key);
      if (memory.size < 4_000) memory.set(key, label);
      return label;
    },
  };
}
