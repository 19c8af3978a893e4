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
import type { Effect } from './effects';
import { hashesOf } from './hash';
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
  /** The record that is open, for `effects.ts`. */
  state: CollectorState;
}

export interface OpenRecord {
  facts: RecordFacts;
  /** Those under labels of many things, as many as `waits` says. */
  waiting: Hit[];
  waits: number;
  held: OpenRecord[];
  parent: OpenRecord | null;
}

/** What the findings of one value are taken from. */
export interface CollectorState {
  record: OpenRecord;
  /** Records that have ended, to be used again. */
  spare: OpenRecord[];
  /** What was counted of the value that is watched; null where none is. */
  counted: Effect['counted'] | null;
  nameWords: Distinct;
  /** Whether each finding is told, one by one. */
  isTold: boolean;
}

export const MOST_WAITING = 500;
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
  const record = openRecord('text', null, undefined);
  const state: CollectorState = { record, spare, counted: null, nameWords, isTold: tell !== null };

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
    if (state.counted !== null) state.counted.push({ tally, shown: tally.shape, special: hit.isSpecial ? 1 : 0 });
    if (tell !== null) tell(hit);
    if (hit.nameWords !== null) rememberWords(state, hit.nameWords, hit.nameLength);
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
      state.record = openRecord(form, state.record, spare.pop());
    },
    close(isPart) {
      const ended = state.record;
      const { facts, parent } = ended;
      if (!parent) return;
      state.record = parent;
      takeWaiting(ended);
      if (!isPart || parent.parent === null || judgeRecord(facts) === 'phi') judge(facts);
      else mergeInto(parent, ended);
      spare.push(ended);
    },
    hold() {
      const ended = state.record;
      if (!ended.parent) return;
      state.record = ended.parent;
      ended.parent.held.push(ended);
    },
    settle(areParts) {
      if (state.record.held.length === 0) return;
      for (const ended of state.record.held.splice(0)) {
        if (!areParts) takeWaiting(ended);
        const kind = areParts ? 'nothing' : judgeRecord(ended.facts);
        if (kind === 'person' || kind === 'phi') judge(ended.facts);
        else mergeInto(state.record, ended);
        spare.push(ended);
      }
    },
    mayName(words) {
      const hashes = hashesOf(words);
      rememberWords(state, hashes, hashes.length);
    },
    health(isClinical = false) {
      state.record.facts.signs |= isClinical ? HEALTH | OF_CARE : HEALTH;
    },
    staff() {
      state.record.facts.signs |= STAFF;
    },
    office() {
      state.record.facts.signs |= OFFICE;
    },
    shows(signs) {
      state.record.facts.signs |= signs;
    },
    hit(hit, isWeak) {
      if (!isWeak) take(hit, state.record.facts, false);
      else if (state.record.waits < MOST_WAITING) wait(state.record, copyOf(hit));
    },
    state,
  };
}

/** A hit that outlives the next one. */
export const copyOf = (hit: Hit): Hit => ({
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
export function openRecord(form: RecordForm, parent: OpenRecord | null, old: OpenRecord | undefined): OpenRecord {
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

export function wait(record: OpenRecord, hit: Hit): void {
  record.waiting[record.waits] = hit;
  record.waits += 1;
}

export function rememberWords({ nameWords }: CollectorState, words: Int32Array, length: number): void {
  for (let at = 0; at < length; at += 2) addTo(nameWords, words[at]!, words[at + 1]!);
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
