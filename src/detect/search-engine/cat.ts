import { sizeIn } from '../listing/size';
import type { Index } from './answer';

/** Columns of `_cat` answers, and which endpoint they belong to. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  '_cat/indices': ['health', 'index', 'pri', 'rep', 'docs.count', 'store.size'],
  '_cat/shards': ['index', 'shard', 'prirep', 'state', 'docs', 'store'],
  '_cat/nodes': ['ip', 'heap.percent', 'ram.percent', 'cpu', 'load_1m'],
  '_cat/health': ['epoch', 'timestamp', 'cluster', 'status', 'node.total'],
  '_cat/aliases': ['alias', 'index', 'filter', 'routing.index', 'routing.search'],
  '_cat/count': ['epoch', 'timestamp', 'count'],
  '_cat/allocation': ['shards', 'disk.indices', 'disk.used', 'disk.avail'],
};
/** Columns of `_cat/indices` without `?v`, with and without the identifier (before version 5). */
const ROW =
  /^(?:green|yellow|red) +(?:(?:open|close) +)?(?<index>\S+) +(?:[\w-]{22} +)?\d+ +\d+(?: +(?<docs>\d+) +\d+ +(?<size>[\d.]+[kmgtp]?b) +[\d.]+[kmgtp]?b)?(?: +[\d.]+[kmgtp]?b)?$/;
const CLOSED = /^ *close +(?<index>\S+) +[\w-]{22}/;

/** Reads the text of `_cat` answers line by line; `endpoint` is null as long as nothing is recognised. */
export function createCatReader() {
  let endpoint: string | null = null;
  let headings: string[] | null = null;
  let count: number | null = null;
  let lines = 0;
  const indices: Index[] = [];

  return {
    /** False once it is clear that this is something else. */
    line(line: string): boolean {
      if (line.trim() === '') return lines < 3;
      lines += 1;
      if (lines === 1) {
        const words = line.trim().split(/\s+/);
        endpoint = endpointOf(words);
        headings = endpoint === null ? null : words;
        if (endpoint !== null) return true;
      }
      const row = headings === null ? (ROW.exec(line) ?? CLOSED.exec(line))?.groups : byHeading(headings, line);
      if (!row) return endpoint !== null && headings !== null;
      endpoint ??= '_cat/indices';
      if (row.count !== undefined) count = Number(row.count);
      if (row.index !== undefined && /indices|shards/.test(endpoint)) indices.push(indexOf(row));
      return true;
    },
    answer: () => ({ endpoint, count, indices, isCertain: headings !== null || indices.length > 1 }),
  };
}

function endpointOf(words: readonly string[]): string | null {
  const found = Object.entries(HEADINGS).find(
    ([, names]) => names.filter(name => words.includes(name)).length >= Math.min(4, names.length),
  );
  return found?.[0] ?? null;
}

function byHeading(headings: readonly string[], line: string): Record<string, string> | undefined {
  const words = line.trim().split(/\s+/);
  const row = Object.fromEntries(headings.map((heading, place) => [heading, words[place] ?? '']));
  if (words.length < headings.length) return row.index === undefined ? undefined : { index: row.index };
  return {
    ...row,
    ...(row['docs.count'] !== undefined && { docs: row['docs.count'] }),
    ...(row['store.size'] !== undefined && { size: row['store.size'] }),
  };
}

function indexOf(row: Record<string, string | undefined>): Index {
  const docs = Number(row.docs);
  const size = sizeIn(row.size ?? '');
  return { name: row.index!, documents: Number.isFinite(docs) && row.docs ? docs : null, bytes: size?.bytes ?? null };
}
