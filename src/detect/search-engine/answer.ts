import { sizeIn } from '../listing/size';

/** An index of a search server, as an answer names it. */
export interface Index {
  name: string;
  documents: number | null;
  bytes: number | null;
}

const MOST_INDICES = 10_000;
const MOST_FIELDS = 5_000;
const WRAPPED = /^(?:responses\[\]|response|rawResponse)\./;
const FIELD = /^(.+?)\.mappings?\.(?:[^.]+\.)?properties\.(.+)\.type$/;
const INDEX_PART = /^([^.[\]]+(?:\.[^.[\]]+)*?)\.(mappings|settings|aliases|primaries)(?:\.|$)/;

/** Keeps of a JSON answer what tells endpoint, product and counts; never a document. */
export function createAnswerReader() {
  const values = new Map<string, string>();
  const opened = new Set<string>();
  const indices = new Map<string, Index>();
  const fields = new Set<string>();
  let hits = 0;
  let rows: Partial<Record<'index' | 'docs' | 'size', string>> = {};

  const index = (name: string): Index => {
    const known = indices.get(name);
    if (known) return known;
    const added = { name, documents: null, bytes: null };
    if (indices.size < MOST_INDICES) indices.set(name, added);
    return added;
  };
  const endRow = () => {
    if (rows.index !== undefined) {
      const added = index(rows.index);
      if (rows.docs) added.documents = (added.documents ?? 0) + Number(rows.docs);
      const size = sizeIn(rows.size ?? '');
      if (size) added.bytes = (added.bytes ?? 0) + size.bytes;
    }
    rows = {};
  };

  return {
    open(rawPath: string) {
      const path = rawPath.replace(WRAPPED, '');
      if (path === 'hits.hits[]') hits += 1;
      if (path === '[]') endRow();
      const part = INDEX_PART.exec(path);
      if (part && !path.includes('_source')) {
        opened.add(`*.${part[2]}`);
        if (part[2] !== 'primaries' || path.startsWith('indices.')) index(part[1]!.replace(/^indices\./, ''));
      }
      if (opened.size < 1_000) opened.add(path);
    },
    value(rawPath: string, value: string) {
      const path = rawPath.replace(WRAPPED, '');
      if (path.startsWith('hits.hits[]._source') || path.startsWith('_source')) return;
      if (path === 'hits.hits[]._index') index(value);
      else if (path === '[].index') rows.index = value;
      else if (path === '[].docs.count') rows.docs = value;
      else if (path === '[].store.size') rows.size = value;
      const field = path.endsWith('.type') ? FIELD.exec(path) : null;
      if (field && fields.size < MOST_FIELDS) fields.add(field[2]!.replace(/\.(?:properties|fields)\./g, '.'));
      if (values.size < 500 && !values.has(path)) values.set(path, value.slice(0, 200));
    },
    end() {
      endRow();
      return { values, opened, indices: [...indices.values()], fields: [...fields], hits };
    },
  };
}

export type Answer = ReturnType<ReturnType<typeof createAnswerReader>['end']>;
