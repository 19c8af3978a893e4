import { numberOf } from '../store/answer';
import { createIndices, indexOf, type Row } from './answer';

/** Columns by which `_cat` answers are told, as text and as JSON; the first that are all there. */
const HEADINGS: Readonly<Record<string, string>> = {
  '_cat/segments': 'index shard prirep segment',
  '_cat/shards': 'index shard prirep state',
  '_cat/recovery': 'index shard stage source_node target_node',
  '_cat/indices': 'index docs.count',
  '_cat/nodes': 'ip heap.percent ram.percent',
  '_cat/health': 'cluster status node.total',
  '_cat/aliases': 'alias index routing.index',
  '_cat/count': 'epoch timestamp count',
  '_cat/allocation': 'shards disk.indices disk.avail',
  '_cat/templates': 'name index_patterns order version',
  '_cat/snapshots': 'id successful_shards failed_shards',
  '_cat/tasks': 'action task_id parent_task_id running_time',
  '_cat/pending_tasks': 'insertOrder timeInQueue priority source',
  '_cat/thread_pool': 'node_name name active queue rejected',
};
/** Rows without `?v`. Before version 5 an index has no identifier. */
const ROWS: readonly [endpoint: string, row: RegExp][] = [
  [
    '_cat/indices',
    /^(?:green|yellow|red) +(?:(?:open|close) +)?(?<index>\S+) +(?:[\w-]{22} +)?\d+ +\d+(?: +(?<docs>\d+) +\d+ +(?<store>[\d.]+[kmgtp]?b) +[\d.]+[kmgtp]?b)?(?: +[\d.]+[kmgtp]?b)?$/,
  ],
  ['_cat/indices', /^ *close +(?<index>\S+) +[\w-]{22}/],
  [
    '_cat/shards',
    /^(?<index>\S+) +\d+ +(?<prirep>[pr]) +(?:STARTED|UNASSIGNED|INITIALIZING|RELOCATING)(?: +(?<docs>\d+) +(?<store>[\d.]+[kmgtp]?b))?/,
  ],
  ['_cat/health', /^\d{10} +\d\d:\d\d:\d\d +(?<cluster>\S+) +(?:green|yellow|red) +\d+ +\d+ +\d+/],
  ['_cat/nodes', /^[\d.:a-f]{7,} +\d+ +\d+ +\d+ +[\d.]+ +[\d.]+ +[\d.]+ +[a-z-]+ +[*-] +\S/],
  ['_cat', /^\/_cat\/\S+$/],
];
const CAT = '=^.^=';

/** The endpoint that has these columns. */
export const catEndpointOf = (has: (heading: string) => boolean): string | undefined =>
  Object.entries(HEADINGS).find(([, headings]) => headings.split(' ').every(has))?.[0];

/** Reads the text of `_cat` answers line by line; `endpoint` is undefined as long as nothing is recognised. */
export function createCatReader() {
  let endpoint: string | undefined;
  let headings: string[] | null = null;
  let count: number | null = null;
  let cluster = '';
  let lines = 0;
  let rows = 0;
  const indices = createIndices();

  const read = (row: Row) => {
    rows += 1;
    count = numberOf(row.count ?? '') ?? count;
    cluster ||= row.cluster ?? '';
    if (/indices|shards|aliases/.test(endpoint ?? '')) indices.add(indexOf(row));
    indices.add(indexOf({ index: row.alias }));
  };

  return {
    /** False once it is clear that this is something else. */
    line(line: string): boolean {
      if (line.trim() === '') return lines < 3;
      lines += 1;
      if (lines === 1) {
        const words = line.trim().split(/\s+/).slice(0, 60);
        endpoint = words[0] === CAT ? '_cat' : catEndpointOf(heading => words.includes(heading));
        if (endpoint !== undefined) {
          headings = words;
          return true;
        }
      }
      if (headings) {
        read(rowOf(headings, line));
        return true;
      }
      const [found, row] = rowWithout(line) ?? [];
      if (found === undefined) return rows > 0;
      endpoint ??= found;
      read(row!);
      return true;
    },
    answer: () => ({ endpoint, count, cluster, indices: indices.all(), isCertain: headings !== null || rows > 1 }),
  };
}

/** Cells below their headings. A row of a closed index has fewer: only what stands left of the gap is sure. */
function rowOf(headings: readonly string[], line: string): Row {
  const words = line.trim().split(/\s+/).slice(0, headings.length);
  const isWhole = words.length === headings.length;
  return Object.fromEntries(
    headings.flatMap((heading, place) => (isWhole || heading === 'index' ? [[heading, words[place]]] : [])),
  );
}

function rowWithout(line: string): [endpoint: string, row: Row] | null {
  if (line.length > 1_000) return null;
  for (const [endpoint, shape] of ROWS) {
    const match = shape.exec(line.trimEnd());
    if (match) return [endpoint, match.groups ?? {}];
  }
  return null;
}
