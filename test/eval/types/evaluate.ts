import type { Section } from '../section';
import { percent, rateCells } from '../table';
import { largestFaults } from './faults';
import { documentsOf, EACH } from './generate';
import { heldOutOf } from './held-out';
import type { Kind } from './kind';
import { kinds } from './kinds';
import { misleadingOf } from './misleading';
import { read } from './read';
import { makeScores, type Score } from './score';

/** The seed of the figures in the README; `--seed N` takes another. */
const SEED = 20_261_122;

/** The type-level part of `npm run eval`: made documents of every numbered type, scored by their spans. */
export async function evaluateTypes(): Promise<Section> {
  const seed = seedOf(process.argv);
  return sectionOf(scoreTypes(kinds, seed), seed);
}

/** The seed that an invocation asks for. */
export function seedOf(words: readonly string[]): number {
  const at = words.indexOf('--seed');
  const asked = at < 0 ? SEED : Number(words[at + 1]);
  if (!Number.isSafeInteger(asked)) throw new Error('--seed wants a whole number');
  return asked;
}

/** Scores of the types, each over its own documents and the wrong spans over those of all of them. */
export function scoreTypes(some: readonly Kind[], seed: number): Score[] {
  const scores = makeScores(some);
  for (const kind of some) {
    for (const document of documentsOf(kind, seed)) scores.add(document, read(document));
    for (const document of heldOutOf(kind, seed)) scores.addHeldOut(document, read(document));
    for (const document of misleadingOf(kind, seed)) scores.addMisleading(document, read(document));
  }
  return some.map(({ type }) => scores.of(type));
}

const RECALL = 0.9;
const PRECISION = 0.95;

function sectionOf(scores: readonly Score[], seed: number): Section {
  const reaches = (hits: number, n: number, rate: number) => n > 0 && hits / n >= rate;
  const recalled = scores.filter(({ hits, positives }) => reaches(hits, positives, RECALL));
  const precise = scores.filter(({ found, wrong }) => reaches(found, found + wrong, PRECISION));
  return {
    title: 'Types, over made documents',
    notes: [
      `Seed ${seed}. For each type ${EACH} documents with a value and ${EACH} with what looks like one, in JSON, tables, CSV, forms, lists, HL7 v2, X12, FHIR, XML, notes and prose, written apart from the patterns. Recall: documents whose value is overlapped by a span of its type (of several rows, half). Precision: values of the type that were found, of these and all spans of the type on anything else, over the documents of all types. Taken: look-alikes made for the type that were taken for it. Held out: documents under labels that nobody who writes patterns has read and whose misses are never listed. Misled, in none of the other rates: values under labels that only sound like it (\`ssn updated at\`), or in sentences that name it beside another number.`,
    ],
    rows: [
      { name: `types with a recall of ${percent(RECALL)} or more`, hits: recalled.length, n: scores.length },
      { name: `types with a precision of ${percent(PRECISION)} or more`, hits: precise.length, n: scores.length },
    ],
    tables: [{ title: 'Types', head: HEAD, rows: scores.map(cellsOf) }],
    misses: scores.map(score => ({ title: `${score.type}, missed or wrong`, lines: largestFaults(score, 6) })),
  };
}

const HEAD = [
  'type',
  'recall',
  '95% interval',
  'of',
  'precision',
  '95% interval',
  'of',
  'taken',
  'held out',
  'misled',
  'below target',
];
function cellsOf({
  type,
  hits,
  positives,
  found,
  wrong,
  fooled,
  lookAlikes,
  heldOut,
  misled,
  misleading,
}: Score): string[] {
  const below = [
    ...(hits / positives < RECALL ? ['recall'] : []),
    ...(found / (found + wrong) < PRECISION || found === 0 ? ['precision'] : []),
  ];
  return [
    type,
    ...rateCells(hits, positives),
    ...rateCells(found, found + wrong),
    `${fooled}/${lookAlikes}`,
    `${heldOut.hits}/${heldOut.n}`,
    `${misled}/${misleading}`,
    below.join(', '),
  ];
}
