import { type Total, totalAt } from '../store/facts';
import type { SearchAnswer } from './answer';
import { catEndpointOf } from './cat';

/** What an answer is the answer to, and how many documents it says there are. */
export interface Endpoint {
  endpoint: string;
  total: Total | null;
}

/**
 * Endpoint, what must all be there, and the field that counts documents. The first whose needs are met; the last is what
 * every answer of a request to shards has.
 */
const KNOWN: readonly (readonly [endpoint: string, needs: string, count?: string])[] = [
  ['/', 'version.lucene_version version.number'],
  ['/', 'tagline version.number'],
  ['_search', 'hits.hits _shards.total'],
  ['_search', 'hits.hits took'],
  ['_search', 'hits.hits[]._index'],
  ['_search', 'hits.hits[]._source'],
  ['_search', 'hits.total _shards.total'],
  ['_search', 'hits.extent hits.features[].properties._index'],
  ['_search', 'is_partial is_running _shards.total'],
  ['_bulk', 'items took errors items[].*._index'],
  ['_doc', '_index _id found'],
  ['_doc', '_index _id _version result'],
  ['_doc', '_index _id matched'],
  ['_doc', 'docs[]._index docs[]._id'],
  ['_cluster/stats', 'cluster_name indices.docs.count nodes.count.total', 'indices.docs.count'],
  ['_cluster/health', 'cluster_name number_of_nodes active_primary_shards'],
  ['_cluster/state', 'cluster_name metadata.indices'],
  ['_cluster/state', 'cluster_name cluster_uuid state_uuid'],
  ['_cluster/state', 'cluster_name version master_node nodes'],
  ['_cluster/settings', 'persistent transient'],
  ['_nodes', '_nodes.total cluster_name'],
  ['_nodes', 'cluster_name nodes.*.transport_address'],
  ['_tasks', 'nodes nodes.*.tasks nodes.*.transport_address'],
  ['_stats', '_shards.total _all.primaries.docs.count', '_all.primaries.docs.count'],
  ['_stats', '_shards.total indices.*.primaries'],
  ['_segments', '_shards indices indices.*.shards'],
  ['_count', 'count _shards.total', 'count'],
  ['_index_template', 'index_templates[].index_template'],
  ['_component_template', 'component_templates[].component_template'],
  ['_data_stream', 'data_streams[].name data_streams[].effective_mappings'],
  ['_data_stream', 'data_streams[].name data_streams[].effective_settings'],
  ['_data_stream', 'data_streams[].name data_streams[].indices[].index_uuid'],
  ['_data_stream', 'data_stream_count backing_indices'],
  ['_index', 'indices[].name aliases data_streams'],
  ['_search_shards', 'nodes shards[][].index shards[][].primary'],
  ['_snapshot', 'snapshots[].snapshot snapshots[].uuid snapshots[].state'],
  ['_license', 'build.hash license.uid features.security'],
  ['_license', 'license.uid license.issue_date_in_millis'],
  ['_mapping', 'fields fields.*.searchable fields.*.aggregatable'],
  ['_recovery', '*.shards[].stage'],
  ['_template', '*.index_patterns'],
  ['_index', '*.mappings *.settings'],
  ['_mapping', '*.mappings'],
  ['_settings', '*.settings'],
  ['_aliases', '*.aliases'],
  ['_shards', '_shards.total _shards.successful _shards.failed'],
];

/** `_cat/count` is no other series of counts: its time is one of day. */
const CLOCK = /^\d\d:\d\d:\d\d$/;

/** Which endpoint an answer comes from; null for anything else. */
export function endpointOf(answer: SearchAnswer): Endpoint | null {
  const cat = catEndpointOf(heading => answer.has(`[].${heading}`));
  if (cat === '_cat/count' && !CLOCK.test(answer.text('[].timestamp'))) return null;
  if (cat !== undefined) return { endpoint: cat, total: catTotal(cat, answer.indices, answer.number('[].count')) };
  const [endpoint, , count] = KNOWN.find(([name, needs]) => answer.has(needs) && isPlausible(name, answer)) ?? [];
  if (endpoint === undefined) return null;
  if (endpoint === '_search') return { endpoint, total: totalOf(answer) };
  if (endpoint === '_doc')
    return { endpoint, total: totalAt(answer.text('found') === 'true' ? 1 : null, 'found', 'at-least') };
  return { endpoint, total: count === undefined ? null : totalAt(answer.number(count), count) };
}

/** An index is known by more than a key called `settings`: its fields have types, its settings a number of shards. */
function isPlausible(endpoint: string, { fields, names, has }: SearchAnswer): boolean {
  const isConfigured = has('*.settings.index.number_of_shards') || has('*.settings.index.uuid');
  if (endpoint === '_mapping') return fields.length > 0 || has('*.mappings.dynamic');
  if (endpoint === '_settings') return isConfigured;
  if (endpoint === '_index') return fields.length > 0 || isConfigured || has('indices[].name');
  if (endpoint === '_template') return has('*.order') || fields.length > 0 || isConfigured;
  if (endpoint === '_recovery') return has('*.shards[].index.files');
  // Indices, their aliases, and an object for each; nothing else stands beside them.
  if (endpoint === '_aliases')
    return names('*').every(path => /\.aliases(?:\.|$)/.test(path) || has(`${path}.aliases`));
  return true;
}

function totalOf({ total, hits, has }: SearchAnswer): Total | null {
  return total ?? (has('hits.hits') ? totalAt(hits, 'hits.hits', 'at-least') : null);
}

/** What the rows of a `_cat` answer add up to. */
export function catTotal(endpoint: string, indices: SearchAnswer['indices'], count: number | null): Total | null {
  if (endpoint === '_cat/count') return totalAt(count, 'count');
  if (!/indices|shards/.test(endpoint)) return null;
  const isWhole = endpoint === '_cat/shards' || indices.every(({ documents }) => documents !== null);
  const documents = indices.reduce((sum, index) => sum + (index.documents ?? 0), 0);
  return totalAt(documents, endpoint === '_cat/shards' ? 'docs' : 'docs.count', isWhole ? 'exact' : 'at-least');
}
