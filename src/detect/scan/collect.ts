import { judgeRecord, type RecordFacts } from '../judge';
import type { Confidence, Pattern, Records } from '../types';
import type { Place } from './places';

/** What was found of one type so far. The values themselves are not among it: only a hash of each, to count. */
export interface Tally {
  type: string;
  pattern: Pattern;
  count: number;
  distinct: Set<number>;
  specimens: number;
  special: number;
  rung: number;
  shapes: Map<string, number>;
  where: Set<Place>;
}

/** A row, object, message, paragraph or entry being read. */
export interface OpenRecord {
  facts: RecordFacts;
  parent: OpenRecord | null;
}

export interface Collector {
  tallies: ReadonlyMap<string, Tally>;
  records: Records;
  /** Records that hold a specimen or other made-up value, of those that count. */
  synthetic(): number;
  /** Records of a person with health data inside code on a page of prose. */
  inCode(): number;
  /** Whether any text stood in code. */
  hasCode(): boolean;
  open(isStructured: boolean): void;
  /**
   * Ends the innermost record. A part (`isPart`: the telephone numbers of a patient) that is no record of a person with
   * health data by itself goes to the record around it; one row of many stands for itself.
   */
  close(isPart: boolean): void;
  hit(
    pattern: Pattern,
    compact: string,
    value: string,
    rung: number,
    shape: string,
    place: Place,
    isWeak: boolean,
  ): void;
  /** The record speaks of patients. */
  health(): void;
  /** Text from here on stands in code, or no longer. */
  code(isCode: boolean): void;
}

export const CONFIDENCE: readonly Confidence[] = ['possible', 'likely', 'certain'];
const MOST_DISTINCT = 200_000;
const MOST_PLACES = 20;

/** 53 bits of a value: enough to count, useless to read. */
function hashOf(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at) | 32;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return (low >>> 0) * 0x200000 + (high >>> 11);
}

const emptyFacts = (isStructured: boolean): RecordFacts => ({
  types: new Set(),
  weak: new Set(),
  isHealth: false,
  isStructured,
  isSpecimen: false,
  isSpecial: false,
});

/** Counts findings by type and by record. */
export function makeCollector(): Collector {
  const tallies = new Map<string, Tally>();
  const records: Records = { total: 0, person: 0, health: 0, phi: 0, ssn: 0, payment: 0, special: 0 };
  let synthetic = 0;
  let inCode = 0;
  let isCode = false;
  let hasCode = false;
  let record: OpenRecord = { facts: emptyFacts(false), parent: null };

  const count = (facts: RecordFacts): boolean => {
    const kind = judgeRecord(facts);
    if (kind === 'nothing') return false;
    records.total += 1;
    if (kind === 'health') records.health += 1;
    else records.person += 1;
    if (kind !== 'health' && facts.isSpecimen) synthetic += 1;
    if (kind !== 'phi') return true;
    records.phi += 1;
    if (isCode) inCode += 1;
    if (facts.types.has('ssn')) records.ssn += 1;
    if (facts.types.has('payment-card') || facts.types.has('bank-routing')) records.payment += 1;
    if (facts.isSpecial) records.special += 1;
    return true;
  };

  return {
    tallies,
    records,
    synthetic: () => synthetic,
    inCode: () => inCode,
    hasCode: () => hasCode,
    code(next) {
      isCode = next;
      hasCode ||= next;
    },
    open(isStructured) {
      record = { facts: emptyFacts(isStructured), parent: record };
    },
    close(isPart) {
      const { facts, parent } = record;
      if (!parent) {
        count(facts);
        record = { facts: emptyFacts(false), parent: null };
        return;
      }
      record = parent;
      const kind = judgeRecord(facts);
      if (kind === 'phi' || !isPart || parent.parent === null) {
        count(facts);
        return;
      }
      for (const type of facts.types) parent.facts.types.add(type);
      for (const type of facts.weak) parent.facts.weak.add(type);
      parent.facts.isHealth ||= facts.isHealth;
      parent.facts.isSpecimen ||= facts.isSpecimen;
      parent.facts.isSpecial ||= facts.isSpecial;
    },
    health() {
      record.facts.isHealth = true;
    },
    hit(pattern, compact, value, rung, shape, place, isWeak) {
      let tally = tallies.get(pattern.type);
      if (!tally) {
        tally = {
          type: pattern.type,
          pattern,
          count: 0,
          distinct: new Set(),
          specimens: 0,
          special: 0,
          rung: 0,
          shapes: new Map(),
          where: new Set(),
        };
        tallies.set(pattern.type, tally);
      }
      tally.count += 1;
      if (tally.distinct.size < MOST_DISTINCT) tally.distinct.add(hashOf(compact));
      tally.rung = Math.max(tally.rung, rung);
      if (tally.shapes.size < 8 || tally.shapes.has(shape)) tally.shapes.set(shape, (tally.shapes.get(shape) ?? 0) + 1);
      if (tally.where.size < MOST_PLACES) tally.where.add(place);
      const isSpecial = pattern.isSpecial?.(compact, value) ?? false;
      if (isSpecial) tally.special += 1;
      const isSpecimen = pattern.isSpecimen?.(compact, value) ?? false;
      if (isSpecimen) tally.specimens += 1;
      if (place.isOther || rung === 0) return;
      const { facts } = record;
      if (isWeak) facts.weak.add(pattern.type);
      else facts.types.add(pattern.type);
      facts.isHealth ||= (pattern.isHealthContext ?? false) || place.isHealth;
      facts.isSpecimen ||= isSpecimen;
      facts.isSpecial ||= isSpecial;
    },
  };
}
