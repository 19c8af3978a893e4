import type { Section } from '../section';
import { documentsOf } from './generate';
import type { Kind } from './kind';
import { kinds } from './kinds';
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
  }
  return some.map(({ type }) => scores.of(type));
}

function sectionOf(scores: readonly Score[], seed: number): Section {
  return {
    title: 'Types: made documents',
    notes: [
      `Seed ${seed}. Per type 240 documents with a value and 240 with a look-alike, in JSON, tables, CSV, forms, lists, HL7 v2, X12, FHIR, XML and prose, written apart from the patterns. Recall: documents whose value a span of the type overlaps. Precision: values of the type that were found, of these and of all spans of the type that lie on anything else, over the documents of all types.`,
    ],
    rows: scores.flatMap(({ type, hits, positives, found, wrong }) => [
      { name: `${type} recall`, hits, n: positives, target: { is: 'at-least', rate: 0.9 } as const },
      { name: `${type} precision`, hits: found, n: found + wrong, target: { is: 'at-least', rate: 0.95 } as const },
    ]),
    misses: [],
  };
}
