import type { Document } from './generate';
import type { Kind } from './kind';
import type { Placed } from './marked';
import type { Reading } from './read';

/** What was wrong with one document, so that classes of faults can be counted. */
export interface Fault {
  /** The type that was missed, or that was said to be there. */
  type: string;
  document: Document;
  /** The value with some of the text around it. */
  excerpt: string;
  /** For a wrong span: whether it lies on the document's own value or on something around it. */
  where: 'focus' | 'context';
}
export interface Score {
  type: string;
  /** Documents about the type whose value was found. */
  hits: number;
  positives: number;
  /** Values of the type in all documents that were found, and spans of it that lie on anything else. */
  found: number;
  wrong: number;
  /** Look-alikes made for this type that were taken for it. */
  fooled: number;
  lookAlikes: number;
  /** Values under labels that only sound like the type's: an adversarial set of its own, in none of the rates above. */
  misled: number;
  misleading: number;
  /** By form of the positives. */
  forms: Map<string, Tally>;
  /** By field, element or path of the forms that have such: `x12 REF*SY*{}`. */
  places: Map<string, Tally>;
  missed: Fault[];
  mistaken: Fault[];
  misledBy: Fault[];
  /** Documents under labels that were kept back: counted, never listed. */
  heldOut: Tally;
}
export interface Tally {
  hits: number;
  n: number;
}
/** The scores of all types, filled document by document. */
export interface Scores {
  add(document: Document, reading: Reading): void;
  /** A document under a label that was kept back. */
  addHeldOut(document: Document, reading: Reading): void;
  /** A document of the adversarial set: only whether its own value was taken for its type. */
  addMisleading(document: Document, reading: Reading): void;
  of(type: string): Score;
}

/** Labels of a patient's record (`Discharge diagnosis`) are headings of notes as well. */
const MAY_STAND_AROUND: ReadonlySet<string> = new Set(['note-section']);

/** Faults kept of a type, of each sort: the counts go on. */
const KEPT = 4_000;

export function makeScores(kinds: readonly Kind[]): Scores {
  const scores = new Map(kinds.map(({ type }) => [type, emptyScore(type)]));
  const of = (type: string): Score => {
    const score = scores.get(type) ?? emptyScore(type);
    scores.set(type, score);
    return score;
  };
  return {
    of,
    addHeldOut(document, { spans, placed }) {
      const { type, heldOut } = of(document.about);
      heldOut.n += 1;
      const own = placed.filter(({ role }) => role === 'focus');
      if (
        isHalfFound(own, place =>
          spans.some(span => span.type === type && place.start < span.end && place.end > span.start),
        )
      )
        heldOut.hits += 1;
    },
    addMisleading(document, { text, spans, placed }) {
      const score = of(document.about);
      const own = placed.filter(({ role }) => role === 'focus');
      const taken = spans.find(
        span => span.type === score.type && own.some(one => one.start < span.end && one.end > span.start),
      );
      score.misleading += 1;
      if (!taken) return;
      score.misled += 1;
      score.misledBy.push({
        type: score.type,
        document,
        where: 'focus',
        excerpt: excerptOf(text, taken.start, taken.end),
      });
    },
    add(document, { text, spans, placed }) {
      const hit = new Set<Placed>();
      const wrong = new Map<string, { place: Placed | null; start: number; end: number }>();
      for (const { type, start, end } of spans) {
        const here = placed.filter(place => place.start < end && place.end > start);
        const right = here.filter(place => place.type === type);
        for (const place of right) hit.add(place);
        if (right.length > 0 || here.some(place => place.may.includes(type))) continue;
        const place = here[0] ?? null;
        if (place === null && document.isOfPatient && MAY_STAND_AROUND.has(type)) continue;
        wrong.set(`${type} ${place?.start ?? `at ${start}`}`, { place, start, end });
      }
      for (const place of hit) of(place.type!).found += 1;
      for (const [key, { place, start, end }] of wrong) {
        const type = key.slice(0, key.indexOf(' '));
        const score = of(type);
        score.wrong += 1;
        const where = place?.role ?? 'context';
        if (score.mistaken.length < KEPT)
          score.mistaken.push({ type, document, where, excerpt: excerptOf(text, start, end) });
      }
      judge(of(document.about), document, text, placed, hit, wrong);
    },
  };
}

function judge(
  score: Score,
  document: Document,
  text: string,
  placed: readonly Placed[],
  hit: ReadonlySet<Placed>,
  wrong: ReadonlyMap<string, { place: Placed | null }>,
): void {
  const own = placed.filter(({ role }) => role === 'focus');
  if (!document.isPositive) {
    score.lookAlikes += 1;
    const isFooled = [...wrong].some(([key, { place }]) => key.startsWith(`${score.type} `) && place?.role === 'focus');
    if (isFooled) score.fooled += 1;
    return;
  }
  if (own.length === 0)
    throw new Error(`No value in a document of ${document.about} (${document.form}): ${document.body.slice(0, 400)}`);
  const isHit = isHalfFound(own, place => hit.has(place));
  score.positives += 1;
  if (isHit) score.hits += 1;
  count(score.forms, document.form, isHit);
  if (PLACED.has(document.form)) count(score.places, `${document.form} ${document.spelled}`, isHit);
  if (isHit) return;
  const place = own.find(one => !hit.has(one))!;
  score.missed.push({ type: score.type, document, where: 'focus', excerpt: excerptOf(text, place.start, place.end) });
}

/** Several rows are one label in one form: half of them decide, so that one odd value does not. */
const isHalfFound = (own: readonly Placed[], isFound: (place: Placed) => boolean): boolean =>
  own.filter(isFound).length * 2 >= own.length;

/** Forms in which a field or element tells what a value is, not a label. */
export const PLACED: ReadonlySet<string> = new Set(['hl7', 'x12', 'fhir', 'clinical-xml']);

function count(tallies: Map<string, Tally>, key: string, isHit: boolean): void {
  const tally = tallies.get(key) ?? { hits: 0, n: 0 };
  tallies.set(key, tally);
  tally.n += 1;
  if (isHit) tally.hits += 1;
}

const emptyScore = (type: string): Score => ({
  type,
  hits: 0,
  positives: 0,
  found: 0,
  wrong: 0,
  fooled: 0,
  lookAlikes: 0,
  misled: 0,
  misleading: 0,
  misledBy: [],
  heldOut: { hits: 0, n: 0 },
  forms: new Map(),
  places: new Map(),
  missed: [],
  mistaken: [],
});

/** The value in `»…«` with what stands before it, on one line. */
function excerptOf(text: string, start: number, end: number): string {
  const seen = `${text.slice(Math.max(0, start - 45), start)}»${text.slice(start, Math.min(end, start + 50))}«${text.slice(end, end + 12)}`;
  return [...seen]
    .map(sign => SIGNS[sign] ?? sign)
    .join('')
    .replace(/\s+/g, ' ');
}
const SIGNS: Readonly<Record<string, string>> = {
  '\n': ' ',
  '\r': ' ',
  '\t': '⇥',
  '\u001f': '│',
  '\u001e': '┆',
  '\u001c': '╪',
  '\u001d': '▦',
  '\u000e': '‹',
  '\u000f': '›',
};
