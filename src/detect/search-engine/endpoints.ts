import type { Bound } from '../types';
import type { Answer } from './answer';

/** What an answer is the answer to. */
export interface Endpoint {
  endpoint: string;
  documents?: number;
  bound?: Bound;
  /** The field that `documents` was read from. */
  basis?: string;
}

type Total = Required<Omit<Endpoint, 'endpoint'>>;

interface Known {
  endpoint: string;
  /** Values and objects that must all be there. */
  needs: readonly string[];
  documents?: (answer: Answer) => Total | null;
}

/** In this order: the first whose needs are met. */
const KNOWN: readonly Known[] = [
  { endpoint: '/', needs: ['version.lucene_version', 'version.number'] },
  { endpoint: '/', needs: ['tagline', 'version.number'] },
  { endpoint: '_search', needs: ['hits', 'hits.hits', '_shards.total'], documents: totalOf },
  { endpoint: '_search', needs: ['hits', 'hits.hits', 'took'], documents: totalOf },
  { endpoint: '_search', needs: ['hits', 'hits.hits', 'hits.hits[]._index'], documents: totalOf },
  { endpoint: '_search', needs: ['hits.total', '_shards.total'], documents: totalOf },
  { endpoint: '_cat/indices', needs: ['[].index', '[].docs.count'], documents: sumOf },
  { endpoint: '_cat/shards', needs: ['[].index', '[].shard', '[].prirep'] },
  { endpoint: '_cluster/health', needs: ['cluster_name', 'number_of_nodes', 'active_primary_shards'] },
  { endpoint: '_nodes', needs: ['_nodes.total', 'cluster_name'] },
  {
    endpoint: '_stats',
    needs: ['_shards.total', '_all.primaries.docs.count'],
    documents: from('_all.primaries.docs.count'),
  },
  { endpoint: '_count', needs: ['count', '_shards.total'], documents: from('count') },
  {
    endpoint: '_doc',
    needs: ['_index', '_id', 'found'],
    documents: () => ({ documents: 1, bound: 'at-least', basis: 'found' }),
  },
  { endpoint: '_index', needs: ['*.mappings', '*.settings'] },
  { endpoint: '_mapping', needs: ['*.mappings'] },
  { endpoint: '_settings', needs: ['*.settings'] },
  { endpoint: '_aliases', needs: ['*.aliases'] },
];

/** Which endpoint an answer comes from, and how many documents it says there are; null for anything else. */
export function endpointOf(answer: Answer): Endpoint | null {
  const known = KNOWN.find(({ needs }) => needs.every(need => answer.values.has(need) || answer.opened.has(need)));
  if (!known || !isPlausible(known.endpoint, answer)) return null;
  return { endpoint: known.endpoint, ...known.documents?.(answer) };
}

/** An index is known by more than a key called `settings`: its fields have types, its settings a number of shards. */
function isPlausible(endpoint: string, { fields, values, opened }: Answer): boolean {
  const isConfigured = [...values.keys()].some(path => /\.settings\.index\.(?:number_of_shards|uuid)$/.test(path));
  if (endpoint === '_mapping') return fields.length > 0;
  if (endpoint === '_settings') return isConfigured;
  if (endpoint === '_index') return fields.length > 0 || isConfigured;
  if (endpoint !== '_aliases') return true;
  return values.size === 0 && [...opened].every(path => path.startsWith('*.') || ALIASES.test(path));
}

/** All that an answer of `_aliases` opens: indices, their aliases, and an empty object for each. */
const ALIASES = /^(?:[^.]*|.+\.aliases(?:\.[^.]+)?)$/;

/** `hits.total` is a number before version 7, and an object with a relation after. */
function totalOf({ values, hits }: Answer): Total {
  const total = Number(values.get('hits.total.value') ?? values.get('hits.total'));
  if (!Number.isFinite(total)) return { documents: hits, bound: 'at-least', basis: 'hits.hits' };
  return {
    documents: total,
    bound: values.get('hits.total.relation') === 'gte' ? 'at-least' : 'exact',
    basis: 'hits.total',
  };
}

function sumOf({ indices }: Answer): Total {
  const isWhole = indices.every(({ documents }) => documents !== null);
  return {
    documents: indices.reduce((sum, { documents }) => sum + (documents ?? 0), 0),
    bound: isWhole ? 'exact' : 'at-least',
    basis: 'docs.count',
  };
}

function from(path: string) {
  return ({ values }: Answer): Total | null => {
    const documents = Number(values.get(path));
    return Number.isFinite(documents) ? { documents, bound: 'exact', basis: path } : null;
  };
}
