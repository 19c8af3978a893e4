import { emptyLead, joined } from '../judge/lead';
import {
  CARED_FOR,
  countsIn,
  HEALTH,
  hasPatientField,
  IN_CARE,
  isCard,
  isClinicalRole,
  isNumberOfCare,
  isOfOthers,
  isPrivate,
  judgeRecord,
  mayBeSomebody,
  maySuffer,
  OFFICE,
  PAYMENT,
  type RecordFacts,
  type RecordForm,
  SPECIAL,
  SPECIMEN,
  SSN,
} from '../judge/record';
import type { Records } from '../types';
import { addTo, type Distinct, emptyDistinct, sizeOf } from './distinct';
import type { Effect } from './effects';
import type { WholePattern } from './engine';
import { hashesOf } from './hash';
import { addLife, emptyLives } from './lives';
import { type Outcome, outcomeOf } from './outcome';
import { count, emptyTally, type Hit, note, type Tally } from './tally';

export interface OpenRecord {
  facts: RecordFacts;
  /** Those under labels of many things, as many as `waits` says. */
  waiting: Hit[];
  waits: number;
  held: OpenRecord[];
  parent: OpenRecord | null;
}

export const MOST_WAITING = 500;
const MOST_NAME_WORDS = 100_000;

/**
 * Counts findings by type, and records by what they hold. Its methods are the module's and not the scan's, so that V8 keeps
 * their code from page to page.
 */
export class Collector {
  readonly tallies = new Map<string, Tally>();
  /** The same by the pattern's own number of its type. */
  private readonly byKind: (Tally | undefined)[] = [];
  readonly records: Records = { total: 0, person: 0, health: 0, phi: 0, ssn: 0, payment: 0, special: 0 };
  /** Hashes of the words that are, or may be, of people's names: what names an organisation may hold none of them. */
  readonly nameWords: Distinct = emptyDistinct(MOST_NAME_WORDS);
  /** Records of a person that hold a specimen or other made-up value. */
  synthetic = 0;
  /** Records of a person with health data inside code on a page of prose. */
  inCode = 0;
  private isCode = false;
  /** What is read stands in a script of a page. */
  isData = false;
  /** Whether any text stood in code. */
  hasCode = false;
  /** Whether every record of a person was a row, object or entry. */
  hasOnlyRows = true;
  /** Of the records of a patient, those in running text. */
  readonly lives = emptyLives();
  /** Rows of animals and of other trades that are nobody's care. */
  others = 0;
  /** The one that is open. */
  record: OpenRecord = openRecord('text', null, undefined);
  /** Records that have ended, to be used again. */
  readonly spare: OpenRecord[] = [];
  private readonly lead = emptyLead();
  /** What was counted of the value that is watched (`effects.ts`); null where none is. */
  counted: Effect['counted'] | null = null;

  /** An empty one; `told`, where given, hears of every finding that counts, one by one. */
  constructor(readonly told: ((hit: Hit) => void) | null) {}

  /** Text from here on stands in code, or no longer. */
  code(next: boolean): void {
    this.isCode = next;
    this.hasCode ||= next;
  }

  open(form: RecordForm): void {
    this.record = openRecord(form, this.record, this.spare.pop());
  }

  /**
   * Ends the innermost record. A part (`isPart`: the telephone numbers of a patient) that is no record of a person with
   * health data by itself goes to the record around it; one row of many stands for itself.
   */
  close(isPart: boolean): void {
    const ended = this.record;
    const { facts, parent } = ended;
    if (!parent) return;
    this.record = parent;
    if (ended.waits > 0) this.takeWaiting(ended);
    if (!isPart || parent.parent === null || judgeRecord(facts) === 'phi') this.judge(facts);
    else mergeInto(parent, ended);
    this.spare.push(ended);
  }

  /**
   * A finding. Under a label that many other things carry too (`isWeak`) it waits for another patient field. Gives what others
   * come to that differ in their values alone, in place of `last`; null where that is not known.
   */
  hit(hit: Hit, isWeak: boolean, last: Outcome | null): Outcome | null {
    if (!isWeak) return this.take(hit, this.record.facts, false, last);
    if (this.record.waits < MOST_WAITING) wait(this.record, copyOf(hit));
    return null;
  }

  /** The record speaks of patients. */
  health(): void {
    this.record.facts.signs |= HEALTH;
  }

  /** A word of care stands in the record; among the values of a row it says no more than in an article. */
  care(): void {
    const { facts } = this.record;
    if (facts.form === 'text') facts.signs |= IN_CARE;
  }

  /** Signs of the record that a place gives it; see `judge/record.ts`. */
  shows(signs: number): void {
    this.record.facts.signs |= signs;
  }

  private take(hit: Hit, facts: RecordFacts, isWeak: boolean, last: Outcome | null): Outcome | null {
    const { pattern, place, rung, shape, isSpecial } = hit;
    const tally = this.tallyOf(pattern);
    const shown = note(tally, rung, shape, place);
    count(tally, shown, hit.low, hit.high, isSpecial);
    if (this.counted !== null) this.counted.push({ tally, shown, special: isSpecial ? 1 : 0 });
    if (this.told !== null) this.told(hit);
    if (hit.nameWords !== null) rememberWords(this, hit.nameWords, hit.nameLength);
    if (place.isOther || !countsIn(facts.form, hit, tally.distinct)) return null;
    const outcome = outcomeOf(hit, facts, isWeak, tally, shown, last);
    say(facts, outcome, hit.isSpecimen, isSpecial);
    return outcome;
  }

  takeWaiting(ended: OpenRecord): void {
    const { facts, waiting, waits } = ended;
    if (waits === 0) return;
    const isOfPlan = isCard(facts, waiting, waits);
    if (isOfPlan) facts.roles |= CARED_FOR;
    else if (!hasPatientField(facts)) return;
    ended.waits = 0;
    let clinical = 0;
    let ofCare: Hit | null = null;
    for (let at = 0; at < waits; at += 1) {
      const hit = waiting[at]!;
      if (hit.pattern.isHealthContext) {
        if (isNumberOfCare(facts, hit, ofCare)) facts.roles |= CARED_FOR;
        ofCare = hit;
      }
      if (isClinicalRole(hit.pattern.roles)) clinical += 1;
      else if (mayBeSomebody(facts, hit)) this.take(hit, facts, true, null);
    }
    if (clinical === 0 || !maySuffer(facts)) return;
    for (let at = 0; at < waits; at += 1)
      if (isClinicalRole(waiting[at]!.pattern.roles)) this.take(waiting[at]!, facts, true, null);
  }

  judge(own: RecordFacts): void {
    const { records } = this;
    const alone = judgeRecord(own);
    if (alone !== 'phi' && isOfOthers(own)) this.others += 1;
    const both = joined(this.lead, own, alone);
    const facts = both ?? own;
    const kind = both === null ? alone : 'phi';
    if (kind === 'nothing' || (this.isData && !isPrivate(facts))) return;
    records.total += 1;
    records[kind === 'health' ? 'health' : 'person'] += 1;
    if (kind !== 'health' && facts.signs & SPECIMEN) this.synthetic += 1;
    if (kind !== 'health' && facts.form !== 'row' && facts.form !== 'table') this.hasOnlyRows = false;
    if (kind !== 'phi') return;
    records.phi += 1;
    if (this.isCode) this.inCode += 1;
    if (facts.roles & SSN) records.ssn += 1;
    if (facts.roles & PAYMENT) records.payment += 1;
    if (facts.signs & SPECIAL) records.special += 1;
    addLife(this.lives, facts);
  }

  private tallyOf(pattern: WholePattern): Tally {
    const { byKind, tallies } = this;
    const known = byKind[pattern.kind];
    if (known) return known;
    const tally = emptyTally(pattern);
    while (byKind.length < pattern.kind) byKind.push(undefined);
    byKind[pattern.kind] = tally;
    tallies.set(pattern.type, tally);
    return tally;
  }
}

/** Whether some value or name is no longer remembered, so that nothing can be compared with all of them. */
export const isFull = ({ nameWords, tallies }: Collector): boolean =>
  sizeOf(nameWords) >= nameWords.most ||
  [...tallies.values()].some(({ distinct }) => sizeOf(distinct) >= distinct.most);

/** Ends the innermost record for now: whether it is a part is not known before `settle`. */
export function hold(collector: Collector): void {
  const ended = collector.record;
  if (!ended.parent) return;
  collector.record = ended.parent;
  ended.parent.held.push(ended);
}

/** Those held in the record that is open now are its parts; if not, the people among them are records of their own. */
export function settle(collector: Collector, areParts: boolean): void {
  const { record, spare } = collector;
  if (record.held.length === 0) return;
  for (const ended of record.held.splice(0)) {
    if (!areParts) collector.takeWaiting(ended);
    const kind = areParts ? 'nothing' : judgeRecord(ended.facts);
    if (kind === 'person' || kind === 'phi') collector.judge(ended.facts);
    else mergeInto(record, ended);
    spare.push(ended);
  }
}

/** What a finding that counts says of its record. */
function say(facts: RecordFacts, outcome: Outcome, isSpecimen: boolean, isSpecial: boolean): void {
  facts.roles |= outcome.roles;
  facts.mentioned |= outcome.mentioned;
  facts.signs |= outcome.signs | (isSpecimen ? SPECIMEN : 0) | (isSpecial ? SPECIAL : 0);
  facts.births += outcome.births;
}

/** Another finding that comes to the same as one before but for its value. */
export function again(
  { record: { facts } }: Collector,
  outcome: Outcome,
  low: number,
  high: number,
  isSpecimen: boolean,
  isSpecial: boolean,
): void {
  count(outcome.tally, outcome.shown, low, high, isSpecial);
  say(facts, outcome, isSpecimen, isSpecial);
}

/** Words that may be a person's name, though nobody knows them: what names an organisation holds none of them. */
export function mayName(collector: Collector, words: readonly string[]): void {
  const hashes = hashesOf(words);
  rememberWords(collector, hashes, hashes.length);
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
  if (record.waits >= MOST_WAITING) return;
  record.waiting[record.waits] = hit;
  record.waits += 1;
}

export function rememberWords({ nameWords }: Collector, words: Int32Array, length: number): void {
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
