import { makeMentions } from '../../../src/detect/mentions';
import { scanSaved } from '../../../src/parsed';
import { ABSENT, bytesOf, hasCorpora, readManifest } from '../pages/corpora';
import type { Section, Table } from '../section';
import { percent } from '../table';
import { MAPPINGS } from './mappings';
import { type Compared, runPresidio } from './presidio';
import { type Found, type Mapping, measures, score } from './score';

interface Sentence {
  text: string;
  spans: Found[];
}

/** Presidio gives every finding a score. Which are taken is in its favour: from 0, or from what a matching context reaches. */
const THRESHOLDS = [0, 0.4];

/** Every second sentence is only counted: its misses are never shown, so that nobody writes rules for them. */
const isHeldOut = (_: unknown, at: number): boolean => at % 2 === 1;

/** Labelled sentences, span by span: what this engine finds in them, and what Presidio does. */
export async function evaluateSpans(): Promise<Section> {
  if (!hasCorpora()) return { title: 'Spans', notes: [ABSENT], rows: [], misses: [] };
  const sentences = readSentences();
  const truth = sentences.map(({ spans }) => spans);
  const texts = sentences.map(({ text }) => text);
  const ours = texts.map(findOurs);
  const theirs = runPresidio(texts);
  const ranWith = 'failed' in theirs ? theirs.failed : `${theirs.ranWith}, each type at the better of two thresholds.`;
  return {
    title: 'Spans',
    notes: [
      `${sentences.length} sentences of presidio-research with ${truth.flat().length} labelled spans; a span of the same ` +
        'type that overlaps is a hit. They are bare sentences, without a key, a column or a record around a value: most of ' +
        'what is found in them are mentions, which `--spans` lists and which count towards no report. Held out: F1 over ' +
        `every second sentence, whose misses are never listed; they are made of the same templates. ${ranWith}`,
    ],
    rows: [],
    tables: [compare(truth, ours, theirs)],
    misses: MAPPINGS.flatMap(mapping => missesOf(mapping, sentences, ours)),
  };
}

function compare(truth: readonly Found[][], ours: readonly Found[][], theirs: Compared): Table {
  const rows = MAPPINGS.map(mapping => {
    const own = measures(score(mapping, mapping.ours, truth, ours));
    const heldOut = measures(score(mapping, mapping.ours, truth.filter(isHeldOut), ours.filter(isHeldOut)));
    const labelled = score(mapping, [], truth, []).labelled;
    const their =
      'failed' in theirs || mapping.presidio.length === 0
        ? null
        : THRESHOLDS.map(least => measures(score(mapping, mapping.presidio, truth, from(least, theirs.found)))).reduce(
            (best, next) => (next.f1 > best.f1 ? next : best),
          );
    return [
      mapping.name,
      String(labelled),
      ...cells(own),
      percent(heldOut.f1),
      ...(their === null ? ['–', '–', '–', ''] : [...cells(their), standing(own.f1 - their.f1)]),
    ];
  });
  return {
    title: 'Precision, recall and F1: this engine and Presidio over the same sentences',
    head: ['type', 'n', 'precision', 'recall', 'F1', 'held out', 'Presidio: precision', 'recall', 'F1', ''],
    rows,
  };
}

const standing = (lead: number): string => (lead > 0 ? 'ahead' : lead < 0 ? 'behind' : 'level');
const cells = ({ precision, recall, f1 }: ReturnType<typeof measures>) => [precision, recall, f1].map(percent);
const from = (least: number, found: readonly Found[][]): Found[][] =>
  found.map(each => each.filter(one => (one.score ?? 1) >= least));

function findOurs(text: string): Found[] {
  const spans: Found[] = [];
  scanSaved({ url: '', contentType: 'text/plain', body: text }, { spans, mentions: makeMentions() });
  return spans;
}

function missesOf(mapping: Mapping, sentences: readonly Sentence[], ours: readonly Found[][]): Section['misses'] {
  const { missed, wrong } = sentences.reduce<{ missed: string[]; wrong: string[] }>(
    (lines, { text, spans }, at) => {
      if (isHeldOut(text, at)) return lines;
      const labels = spans.filter(({ type }) => mapping.truth.includes(type));
      const hits = (ours[at] ?? []).filter(({ type }) => mapping.ours.includes(type));
      const meets = (one: Found) => (other: Found) => one.start < other.end && other.start < one.end;
      const show = ({ start, end }: Found) =>
        JSON.stringify(`${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]`);
      lines.missed.push(...labels.filter(label => !hits.some(meets(label))).map(show));
      lines.wrong.push(...hits.filter(hit => !labels.some(meets(hit))).map(show));
      return lines;
    },
    { missed: [], wrong: [] },
  );
  return [
    { title: `${mapping.name}: missed, the first of ${missed.length}`, lines: missed.slice(0, SHOWN) },
    { title: `${mapping.name}: no such label, the first of ${wrong.length}`, lines: wrong.slice(0, SHOWN) },
  ];
}
const SHOWN = 12;

function readSentences(): Sentence[] {
  const files = readManifest().filter(({ kind, path }) => kind === 'pii-spans' && path.endsWith('.json'));
  return files.flatMap(({ path }) => {
    const read = JSON.parse(new TextDecoder().decode(bytesOf(path))) as {
      full_text: string;
      spans: { entity_type: string; start_position: number; end_position: number }[];
    }[];
    return read.map(({ full_text: text, spans }) => ({
      text,
      spans: spans.map(({ entity_type: type, start_position: start, end_position: end }) => ({ type, start, end })),
    }));
  });
}
