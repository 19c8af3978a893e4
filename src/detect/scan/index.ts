import { kinds, patterns } from '../all';
import { forgetWords } from '../lib/sorted-words';
import { maskUrl, maskWords } from '../mask';
import { ownersOf } from '../owner';
import { makePageClues } from '../owner/page-clues';
import { chooseReader } from '../read';
import { ownAddress, ownLink, relayOf } from '../relay';
import { makeRoster } from '../roster';
import type { Chunk, Coverage, Exposure, Findings, Head, Pattern, Recogniser } from '../types';
import { dropCodeLists } from './code-list';
import { forgetSlots } from './distinct';
import { readEntries } from './entries';
import { estimateIndividuals } from './individuals';
import { forgetKey, speaksOfPatients } from './key-words';
import { marksOf } from './marks';
import { engineFor } from './ready';
import { Sink, type Span } from './sink';
import { clinicalOf, identifiersOf } from './tell';
import { forget } from './value';

/** A page being read. */
export interface Scan {
  /** The next piece of the page. A few milliseconds for 64 K characters. */
  feed(chunk: Chunk): void;
  /** What was found; may be called once, when the page has ended or as much was read as will be. */
  end(coverage: Coverage): Findings;
  /** Characters read so far. */
  scanned(): number;
}

/** No server writes longer ones into a page. */
const LONGEST_ADDRESS = 4_096;
/** Answers that open nothing, whatever stands in them. */
const REFUSED = new Set([401, 403, 407]);
const NONE: readonly Pattern[] = [];
/** Characters that are read at once. */
const PIECE = 65_536;

/** Reads the text of a page beside the engine for what is only mentioned in it: see `mentions/`. */
export interface Mentions {
  feed(text: string): void;
  /** The mentions that overlap none of the findings. */
  end(found: readonly Span[]): Span[];
}

export interface ScanOptions {
  /** Takes type and offsets of every finding: for measuring, not for reports. */
  spans?: Span[] | null | undefined;
  /** Lists mentions among the spans, behind the findings. */
  mentions?: Mentions | null | undefined;
  /** A person's own patterns; the engine for a list is kept while the list is the same. */
  own?: readonly Pattern[] | undefined;
}

/** Makes what all scans with these patterns share, where nobody has yet: some milliseconds of work for whoever rests between two slices. */
export function prepare(own: readonly Pattern[] = NONE): void {
  engineFor(own);
}

/** Begins to read a page. */
export function begin(head: Head, { spans = null, mentions = null, own: added = NONE }: ScanOptions = {}): Scan {
  const own = { ...head, url: ownAddress(head.url) };
  const isArchived = own.url !== head.url;
  const listening = REFUSED.has(head.status ?? 200) ? [] : listenersFor(own);
  const relay = relayOf(head.url);
  // A page about somebody else names its own maker; a page in an archive speaks for itself.
  const clues = head.form === 'page' && (relay === null || isArchived) ? makePageClues(head) : null;
  const sink = new Sink(
    engineFor(added),
    listening.map(({ recogniser }) => recogniser),
    spans,
    clues?.hear,
  );
  const { root } = sink.places;
  root.isHealth = speaksOfPatients(head.title) || speaksOfPatients(pathOf(own.url));
  const reader = chooseReader(head, sink);
  const roster = makeRoster();
  let scanned = 0;

  const expose = (isWhole: boolean): { exposures: Exposure[]; open: Recogniser[] } => {
    const { records } = sink.collector;
    const facts = { head: own, records, rows: sink.rows, identifiers: identifiersOf(sink.collector), isWhole };
    const ended = (some: readonly Listener[]) =>
      some.flatMap(({ recogniser }) => {
        const exposure = recogniser.end(facts);
        return exposure ? [{ exposure, recogniser }] : [];
      });
    const spoken = ended(listening.filter(({ standsBack }) => !standsBack));
    const found = spoken.length > 0 ? spoken : ended(listening.filter(({ standsBack }) => standsBack));
    return { exposures: found.map(({ exposure }) => exposure), open: found.map(({ recogniser }) => recogniser) };
  };

  return {
    scanned: () => scanned,
    feed({ text, links = [] }) {
      scanned += text.length;
      mentions?.feed(text);
      for (const link of links) {
        if (link.href.length > LONGEST_ADDRESS) continue;
        sink.link(isArchived ? { ...link, href: ownLink(link.href, head.url) } : link);
      }
      for (let at = 0; at < text.length; at += PIECE) {
        reader.feed(text.length > PIECE ? text.slice(at, at + PIECE) : text);
      }
      roster.feed(text, sink);
    },
    end(coverage) {
      reader.end();
      roster.end(sink);
      sink.end();
      dropCodeLists(sink.collector, own, root);
      if (mentions && spans) for (const span of mentions.end(spans)) spans.push(span);
      const isWhole = coverage.state === 'full';
      const { exposures, open } = expose(isWhole);
      const entries = sink.places.child(root, 'entries');
      for (const recogniser of open) readEntries(recogniser.names?.() ?? [], patterns, sink.collector, entries);
      const { collector } = sink;
      const isFound = exposures.length + collector.tallies.size > 0;
      const told = open.flatMap(recogniser => recogniser.owners?.() ?? []);
      const found: Findings = {
        schema: 1,
        url: maskUrl(head.url),
        title: maskWords(head.title.slice(0, 300)),
        scannedAt: new Date().toISOString(),
        coverage,
        exposures,
        identifiers: identifiersOf(collector),
        clinical: clinicalOf(collector),
        individuals: estimateIndividuals(
          collector.records,
          collector.tallies,
          exposures,
          collector.hasOnlyRows,
          isWhole,
        ),
        owner: ownersOf([...told, ...(isFound ? (clues?.candidates() ?? []) : [])], collector),
        relay,
        records: collector.records,
        marks: marksOf(
          own,
          collector,
          exposures,
          open.flatMap(recogniser => recogniser.marks?.() ?? []),
        ),
      };
      forget();
      forgetWords();
      forgetKey();
      forgetSlots();
      return found;
    },
  };
}

interface Listener {
  recogniser: Recogniser;
  standsBack: boolean;
}
const listenersFor = (head: Head): Listener[] =>
  kinds.flatMap(({ begin: listen, standsBack = false }) => {
    const recogniser = listen(head);
    return recogniser ? [{ recogniser, standsBack }] : [];
  });

const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : '');
