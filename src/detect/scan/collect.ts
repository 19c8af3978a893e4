import {
  BIRTH,
  CARED_FOR,
  countsIn,
  HEALTH,
  hasPatientField,
  isClinicalRole,
  isMentioned,
  isSomebody,
  judgeRecord,
  mayBeSomebody,
  OF_CARE,
  OFFICE,
  PATIENT,
  PAYMENT,
  type RecordFacts,
  type RecordForm,
  SPECIAL,
  SPECIMEN,
  SSN,
  STAFF,
  weakRoles,
} from '../judge/record';
import type { Records } from '../types';
import { addTo, type Distinct, emptyDistinct, sizeOf } from './distinct';
import { hashesOf, type WordHashes } from './hash';
import type { Effect } from './repeats';
import { count, emptyTally, type Hit, MOST_DISTINCT, type Tally } from './tally';

/** Counts findings by type, and records by what they hold. */
export interface Collector {
  tallies: ReadonlyMap<string, Tally>;
  records: Records;
  /** Hashes of the words that are, or may be, of people's names: what names an organisation may hold none of them. */
  nameWords: Distinct;
  /** Whether some value or name is no longer remembered, so that nothing can be compared with all of them. */
  isFull(): boolean;
  /** Records of a person that hold a specimen or other made-up value. */
  synthetic(): number;
  /** Records of a person with health data inside code on a page of prose. */
  inCode(): number;
  /** Whether any text stood in code. */
  hasCode(): boolean;
  /** Whether every record of a person was a row, object or entry. */
  hasOnlyRows(): boolean;
  open(form: RecordForm): void;
  /**
   * Ends the innermost record. A part (`isPart`: the telephone numbers of a patient) that is no record of a person with
   * health data by itself goes to the record around it; one row of many stands for itself.
   */
  close(isPart: boolean): void;
  /** Ends the innermost record for now: whether it is a part is not known before `settle`. */
  hold(): void;
  /** Those held in the record that is open now are its parts; if not, the people among them are records of their own. */
  settle(areParts: boolean): void;
  /** A finding. Under a label that many other things carry too (`isWeak`) it waits for another patient field. */
  hit(hit: Hit, isWeak: boolean): void;
  /** Words that may be a person's name, though nobody knows them: what names an organisation holds none of them. */
  mayName(words: readonly string[]): void;
  /** The record speaks of patients; a clinical one is of a patient even if nothing is found in it. */
  health(isClinical?: boolean): void;
  /** The record has a field that staff and members of a club have, not patients. */
  staff(): void;
  /** The record has a field of somebody else: a pharmacy, a hospital. */
  office(): void;
  /** Signs of the record that a place gives it; see `judge/record.ts`. */
  shows(signs: number): void;
  /** Text from here on stands in code, or no longer. */
  code(isCode: boolean): void;
  /** The form of the record that is open. */
  form(): RecordForm;
  /** Whether what a value comes to can be told beforehand, if the same stood there before. */
  isRepeatable(): boolean;
  /** What is found from here on, to `watched`, is of one value of a row. */
  watch(): void;
  /** What was found since `watch`; gives it, for `again`. */
  watched(): Effect;
  /** The same value at the same place in a record of the same form. */
  again(effect: Effect): void;
  /** Another value that comes to the same but for its hash; the effect is one finding. */
  alike(effect: Effect, low: number, high: number): void;
  /** The words of a person's name that it holds. */
  named(words: WordHashes): void;
}

interface OpenRecord {
  facts: RecordFacts;
  /** Those under labels of many things, as many as `waits` says. */
  waiting: Hit[];
  waits: number;
  held: OpenRecord[];
  parent: OpenRecord | null;
}

const MOST_WAITING = 500;
const MOST_NAME_WORDS = 100_000;

/** An empty collector; `tell`, where given, hears of every finding that counts. */
export function makeCollector(tell: ((hit: Hit) => void) | null): Collector {
  const tallies = new Map<string, Tally>();
  /** The same by the pattern's own number of its type. */
  const byKind: (Tally | undefined)[] = [];
  const records: Records = { total: 0, person: 0, health: 0, phi: 0, ssn: 0, payment: 0, special: 0 };
  const nameWords = emptyDistinct(MOST_NAME_WORDS);
  let synthetic = 0;
  let inCode = 0;
  let isCode = false;
  let hasCode = false;
  let inText = 0;
  const spare: OpenRecord[] = [];
  let record = openRecord('text', null, undefined);
  /** Of the value that is watched. */
  let counted: Effect['counted'] | null = null;

  const remember = (words: Int32Array, length: number) => {
    for (let at = 0; at < length; at += 2) addTo(nameWords, words[at]!, words[at + 1]!);
  };
  const tallyOf = ({ pattern }: Hit): Tally => {
    const known = byKind[pattern.kind];
    if (known) return known;
    const tally = emptyTally(pattern);
    while (byKind.length < pattern.kind) byKind.push(undefined);
    byKind[pattern.kind] = tally;
    tallies.set(pattern.type, tally);
    return tally;
  };
  const take = (hit: Hit, facts: RecordFacts, isWeak: boolean) => {
    const { pattern, place } = hit;
    const tally = tallyOf(hit);
    count(tally, hit);
    if (counted !== null) counted.push({ tally, shown: tally.shape, special: hit.isSpecial ? 1 : 0 });
    if (tell !== null) tell(hit);
    if (hit.nameWords !== null) remember(hit.nameWords, hit.nameLength);
    if (place.isOther || !countsIn(facts.form, hit, tally.distinct)) return;
    const meant = isWeak ? weakRoles(tally.roles) : tally.roles;
    const roles = pattern.isHealthContext ? meant | CARED_FOR : meant;
    if (place.isPublished && hit.rung < 2 && isMentioned(roles)) facts.mentioned |= roles;
    else facts.roles |= roles;
    if (roles & BIRTH) facts.births += 1;
    if (place.isHealth) facts.signs |= HEALTH;
    if (place.label.isHealth && pattern.type === 'name') facts.signs |= PATIENT;
    if (hit.isSpecimen) facts.signs |= SPECIMEN;
    if (hit.isSpecial) facts.signs |= SPECIAL;
  };
  const takeWaiting = (ended: OpenRecord) => {
    const { facts, waiting, waits } = ended;
    if (waits === 0 || !hasPatientField(facts)) return;
    ended.waits = 0;
    let clinical = 0;
    for (let at = 0; at < waits; at += 1) {
      const hit = waiting[at]!;
      if (isClinicalRole(hit.pattern.roles)) clinical += 1;
      else if (mayBeSomebody(facts, hit)) take(hit, facts, true);
    }
    if (clinical === 0 || !isSomebody(facts)) return;
    for (let at = 0; at < waits; at += 1)
      if (isClinicalRole(waiting[at]!.pattern.roles)) take(waiting[at]!, facts, true);
  };
  const judge = (facts: RecordFacts) => {
    const kind = judgeRecord(facts);
    if (kind === 'nothing') return;
    records.total += 1;
    records[kind === 'health' ? 'health' : 'person'] += 1;
    if (kind !== 'health' && facts.signs & SPECIMEN) synthetic += 1;
    if (kind !== 'health' && facts.form !== 'row' && facts.form !== 'table') inText += 1;
    if (kind !== 'phi') return;
    records.phi += 1;
    if (isCode) inCode += 1;
    if (facts.roles & SSN) records.ssn += 1;
    if (facts.roles & PAYMENT) records.payment += 1;
    if (facts.signs & SPECIAL) records.special += 1;
  };

  return {
    tallies,
    records,
    nameWords,
    isFull: () =>
      sizeOf(nameWords) >= MOST_NAME_WORDS ||
      [...tallies.values()].some(({ distinct }) => sizeOf(distinct) >= MOST_DISTINCT),
    synthetic: () => synthetic,
    inCode: () => inCode,
    hasCode: () => hasCode,
    hasOnlyRows: () => inText === 0,
    code(next) {
      isCode = next;
      hasCode ||= next;
    },
    open(form) {
      record = openRecord(form, record, spare.pop());
    },
    close(isPart) {
      const ended = record;
      const { facts, parent } = ended;
      if (!parent) return;
      record = parent;
      takeWaiting(ended);
      if (!isPart || parent.parent === null || judgeRecord(facts) === 'phi') judge(facts);
      else mergeInto(parent, ended);
      spare.push(ended);
    },
    hold() {
      const ended = record;
      if (!ended.parent) return;
      record = ended.parent;
      record.held.push(ended);
    },
    settle(areParts) {
      if (record.held.length === 0) return;
      for (const ended of record.held.splice(0)) {
        if (!areParts) takeWaiting(ended);
        const kind = areParts ? 'nothing' : judgeRecord(ended.facts);
        if (kind === 'person' || kind === 'phi') judge(ended.facts);
        else mergeInto(record, ended);
        spare.push(ended);
      }
    },
    mayName(words) {
      const hashes = hashesOf(words);
      remember(hashes, hashes.length);
    },
    health(isClinical = false) {
      record.facts.signs |= isClinical ? HEALTH | OF_CARE : HEALTH;
    },
    staff() {
      record.facts.signs |= STAFF;
    },
    office() {
      record.facts.signs |= OFFICE;
    },
    shows(signs) {
      record.facts.signs |= signs;
    },
    hit(hit, isWeak) {
      if (!isWeak) take(hit, record.facts, false);
      else if (record.waits < MOST_WAITING) wait(record, copyOf(hit));
    },
    form: () => record.facts.form,
    // Spans are told one by one; in an article it matters how many there are.
    isRepeatable: () => tell === null && (record.facts.form === 'row' || record.facts.form === 'table'),
    watch() {
      counted = [];
      record = openRecord(record.facts.form, record, spare.pop());
    },
    watched() {
      const { facts, waiting, waits, parent } = record;
      const effect = { facts: { ...facts }, waiting: waiting.slice(0, waits), counted: counted! };
      spare.push(record);
      record = parent!;
      counted = null;
      addFacts(record, effect);
      return effect;
    },
    again(effect) {
      for (const { tally, shown, special } of effect.counted) {
        tally.count += 1;
        tally.special += special;
        shown.count += 1;
      }
      addFacts(record, effect);
    },
    named: ({ hashes, length }) => remember(hashes, length),
    alike(effect, low, high) {
      const [one] = effect.counted;
      if (one) {
        addTo(one.tally.distinct, low, high);
        one.tally.count += 1;
        one.shown.count += 1;
        addSaid(record.facts, effect.facts);
      } else if (record.waits < MOST_WAITING) {
        const hit = copyOf(effect.waiting[0]!);
        hit.low = low;
        hit.high = high;
        wait(record, hit);
      }
    },
  };
}

/** A hit that outlives the next one. */
const copyOf = (hit: Hit): Hit => ({
  pattern: hit.pattern,
  low: hit.low,
  high: hit.high,
  nameWords: hit.nameWords === null ? null : hit.nameWords.slice(0, hit.nameLength),
  nameLength: hit.nameLength,
  rung: hit.rung,
  shape: hit.shape,
  place: hit.place,
  isNamed: hit.isNamed,
  isGiven: hit.isGiven,
  isSpecimen: hit.isSpecimen,
  isSpecial: hit.isSpecial,
  start: hit.start,
  end: hit.end,
});

/** A record begins; one that has ended before may be used again. */
function openRecord(form: RecordForm, parent: OpenRecord | null, old: OpenRecord | undefined): OpenRecord {
  const record = old ?? {
    facts: { roles: 0, mentioned: 0, form, signs: 0, births: 0 },
    waiting: [],
    waits: 0,
    held: [],
    parent,
  };
  const { facts } = record;
  facts.roles = 0;
  facts.mentioned = 0;
  facts.signs = 0;
  facts.births = 0;
  facts.form = form;
  record.waits = 0;
  // Setting a length is dear, even to what it is.
  if (record.held.length > 0) record.held.length = 0;
  record.parent = parent;
  return record;
}

function addSaid(facts: RecordFacts, { roles, mentioned, signs, births }: RecordFacts): void {
  facts.roles |= roles;
  facts.mentioned |= mentioned;
  facts.signs |= signs;
  facts.births += births;
}

function wait(record: OpenRecord, hit: Hit): void {
  record.waiting[record.waits] = hit;
  record.waits += 1;
}

/** What one value says is said of the record. */
function addFacts(record: OpenRecord, effect: Effect): void {
  addSaid(record.facts, effect.facts);
  for (const hit of effect.waiting) if (record.waits < MOST_WAITING) wait(record, hit);
}

/** An office that a part names is the part's alone. */
function mergeInto(record: OpenRecord, part: OpenRecord): void {
  const { facts } = record;
  facts.roles |= part.facts.roles;
  facts.mentioned |= part.facts.mentioned;
  facts.signs |= part.facts.signs & ~OFFICE;
  facts.births += part.facts.births;
  for (let at = 0; at < part.waits; at += 1) wait(record, part.waiting[at]!);
}
