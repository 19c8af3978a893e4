import { sizeIn } from '../listing/size';
import { createAnswer, numberOf } from '../store/answer';
import type { Total } from '../store/facts';

/** An index of a search server, as an answer names it. */
export interface Index {
  name: string;
  documents: number | null;
  bytes: number | null;
}

/** What a row of `_cat` says, by column. */
export type Row = Readonly<Record<string, string | undefined>>;

const MOST_INDICES = 10_000;
const MOST_FIELDS = 5_000;
/** Kibana, async search and applications pass an answer on inside another. */
const WRAPPED =
  /^(?:(?:responses?|rawResponse|results?|body|data)(?:\[\])?\.){1,2}(?=(?:hits|_shards|took|aggregations)\b)/;
/** What a document holds is nothing about the server; only that there is one. */
const DOCUMENT = /(?:^|\.)_source[.[]|^hits\.hits\[\]\.(?:fields|highlight|inner_hits)[.[]/;
const FIELD = /(?:^|\.)mappings?\.(?:[^.]+\.)?properties\.(.+)\.type$/;
const FULL_NAME = /\.mappings\..+\.full_name$/;
const FIELD_CAPS = /^fields\.(.+)\.[^.]+\.aggregatable$/;
const PARTS = 'mappings|settings|aliases|primaries|shards|store_size_in_bytes';
const INDEX_PART = new RegExp(
  `^(?:(?:metadata\\.|routing_table\\.)?indices\\.)?([^[\\]]+?)\\.(?:${PARTS})(?=\\.|\\[|$)`,
);
const NAMES = new Set(
  (
    'hits.hits[]._index docs[]._index items[].index._index items[].create._index _index indices[].name ' +
    'data_streams[].name data_streams[].data_stream shards[][].index snapshots[].indices[] ' +
    'hits.features[].properties._index [].alias'
  ).split(' '),
);
const COLUMNS = new Set('index docs.count docs store.size store prirep'.split(' '));

/** Indices by name; what is said of one more than once is added up. */
export function createIndices() {
  const indices = new Map<string, Index>();
  return {
    add({ name, documents, bytes }: Index) {
      const known = indices.get(name);
      if (name === '' || (!known && indices.size >= MOST_INDICES)) return;
      if (known && documents === null && bytes === null) return;
      indices.set(name, { name, documents: sum(known?.documents, documents), bytes: sum(known?.bytes, bytes) });
    },
    all: () => [...indices.values()],
  };
}

const sum = (one: number | null | undefined, other: number | null): number | null =>
  one === null || one === undefined ? other : one + (other ?? 0);

/** Keeps of a JSON answer what tells endpoint, product and counts; never a document. */
export function createAnswerReader() {
  const answer = createAnswer();
  const indices = createIndices();
  const fields = new Set<string>();
  /** Paths as the server itself wrote them; `''` inside a document. */
  const plain = new Map<string, string>();
  let hits = 0;
  let total: Total | null = null;
  let totals = 0;
  let row: Record<string, string> = {};
  let hasRow = false;
  /** Of the rows of a list, as it was told. */
  let rowPath: string | null = null;
  /** The name of an index that was said last, and where: each document says it again. */
  let namePath = '';
  let said = '';

  const index = (name: string) => indices.add({ name, documents: null, bytes: null });
  const endRow = () => {
    if (!hasRow) return;
    if (row.index !== undefined) indices.add(indexOf(row));
    row = {};
    hasRow = false;
  };
  const field = (name: string) => {
    if (fields.size < MOST_FIELDS) fields.add(name.replace(/\.(?:properties|fields)\./g, '.'));
  };
  /** Looks at a path when it is met first. */
  const plainOf = (path: string): string => {
    const known = plain.get(path);
    if (known !== undefined) return known;
    const found = DOCUMENT.test(path) ? '' : path.replace(WRAPPED, '');
    plain.set(path, found);
    const name = INDEX_PART.exec(found)?.[1];
    if (name !== undefined && !/^(?:_|nodes\.|metadata\.|indices$)/.test(name)) index(name);
    const named = FIELD.exec(found) ?? FIELD_CAPS.exec(found);
    if (named) field(named[1]!);
    return found;
  };
  const isTotal = (path: string) => path === 'hits.total' || path === 'hits.total.value';

  return {
    open(rawPath: string) {
      if (rawPath === rowPath) return endRow();
      const path = plainOf(rawPath);
      if (path === '') return false;
      answer.open(path);
      if (path === 'hits.hits[]') hits += 1;
      else if (path === '[]') {
        rowPath = rawPath;
        endRow();
      } else return false;
    },
    value(rawPath: string, value: string) {
      if (rawPath === namePath && value === said) return;
      const path = plainOf(rawPath);
      if (path === '') return false;
      const isFirst = answer.value(path, value) === undefined;
      if (NAMES.has(path)) {
        index(value);
        if (isFirst) return;
        namePath = rawPath;
        said = value;
      } else if (path.startsWith('[].') && COLUMNS.has(path.slice(3))) {
        row[path.slice(3)] = value;
        hasRow = true;
      } else if (FULL_NAME.test(path)) field(value);
      else if (isTotal(path)) {
        totals += 1;
        const documents = numberOf(value) ?? 0;
        // Several answers in one may be about the same documents: the largest is what is certain.
        const bound = totals > 1 ? 'at-least' : 'exact';
        total = { documents: Math.max(documents, total?.documents ?? 0), bound, basis: 'hits.total' };
      } else if (path === 'hits.total.relation') {
        if (value === 'gte' && total) total = { ...total, bound: 'at-least' };
      } else if (!isFirst) return false;
    },
    end() {
      endRow();
      return { ...answer, indices: indices.all(), fields: [...fields], hits, total };
    },
  };
}

/** The index of a row of `_cat`. A shard's documents are counted once, in the primary. */
export function indexOf(row: Row): Index {
  const isCopy = row.prirep !== undefined && row.prirep !== 'p';
  const documents = isCopy ? null : numberOf(row['docs.count'] ?? row.docs ?? '');
  const bytes = sizeIn(row['store.size'] ?? row.store ?? '')?.bytes ?? null;
  return { name: row.index ?? '', documents, bytes };
}

export type SearchAnswer = ReturnType<ReturnType<typeof createAnswerReader>['end']>;
