import { isVersion } from '../mask/version';
import { createAnswerReader, type Index, type SearchAnswer } from '../search-engine/answer';
import { createCatReader } from '../search-engine/cat';
import { catTotal, type Endpoint, endpointOf } from '../search-engine/endpoints';
import { identifyingFields } from '../search-engine/fields';
import { documentsOf, namesOf, ownerOf, present } from '../store/facts';
import { findNewest } from '../store/newest';
import type { Exposure, ExposureKind } from '../types';

/** Names that every new cluster has: they say nothing of whose it is. */
const DEFAULT_CLUSTER = /^(?:elasticsearch|opensearch|docker-cluster|opensearch-cluster|my-application|odfe-cluster)$/;

/**
 * Elasticsearch or OpenSearch that answers anyone: told by the shape of its answers, never by one key alone.
 * https://www.elastic.co/docs/api/doc/elasticsearch
 */
export default {
  title: 'Elasticsearch or OpenSearch',
  products: ['Elasticsearch', 'OpenSearch'],
  begin(head) {
    if (head.form !== 'raw') return null;
    const answers = createAnswerReader();
    const cat = createCatReader();
    const times = findNewest();
    let cluster = '';
    return {
      line: line => cat.line(line),
      open: path => answers.open(path),
      value(path, value) {
        const isHeard = path.includes('_source') && times.value(path, value) !== false;
        return answers.value(path, value) === false && !isHeard ? false : undefined;
      },
      end({ isWhole }) {
        const answer = answers.end();
        if (answer.has('error') || answer.has('error.type')) return null;
        const text = cat.answer();
        const found: Endpoint | null =
          text.endpoint === undefined
            ? endpointOf(answer)
            : { endpoint: text.endpoint, total: catTotal(text.endpoint, text.indices, text.count) };
        if (!found) return null;
        const indices = text.endpoint === undefined ? answer.indices : text.indices;
        cluster = text.cluster || answer.text('cluster_name') || answer.text('[].cluster');
        return {
          kind: 'elasticsearch',
          ...productOf(answer, indices, head.headers?.['x-elastic-product']),
          confidence: text.endpoint === undefined || text.isCertain ? 'certain' : 'likely',
          facts: { ...factsOf(found, indices, answer, isWhole), ...present({ newest: times.newest() }) },
        };
      },
      owners: () => (DEFAULT_CLUSTER.test(cluster) ? [] : ownerOf('cluster-name', cluster)),
    };
  },
} satisfies ExposureKind;

/** Where answers state how much the indices hold; what they share is none of it. */
const BYTES = '_all.total.store.size_in_bytes indices.store.size_in_bytes total_store_size_bytes'.split(' ');

function factsOf(
  { endpoint, total }: Endpoint,
  indices: readonly Index[],
  answer: SearchAnswer,
  isWhole: boolean,
): Exposure['facts'] {
  const sum = indices.reduce((bytes, index) => bytes + (index.bytes ?? 0), 0);
  const stated = BYTES.map(answer.number).find(bytes => bytes !== null);
  const fields = identifyingFields(answer.fields);
  // What the rows add up to, where not all of them were read.
  const isCut = !isWhole && /^docs/.test(total?.basis ?? '');
  return present({
    endpoint,
    ...total,
    ...(isCut && { bound: 'at-least' }),
    indices: indices.length || null,
    bytes: stated ?? (sum || null),
    ...namesOf(indices.map(({ name }) => name)),
    ...documentsOf(indices),
    fields: fields.length > 0 ? fields : null,
  });
}

const OPENSEARCH = /^\.(?:opensearch|opendistro)/;
const ELASTIC = /^\.(?:security-|monitoring-es|watches|triggered_watches|geoip_databases|async-search|ml-)/;

function productOf(
  answer: SearchAnswer,
  indices: readonly Index[],
  header: string | undefined,
): Pick<Exposure, 'product' | 'version'> {
  const number = [
    'version.number',
    'nodes.versions[]',
    ...answer.names('nodes.*.version').map(id => `nodes.${id}.version`),
  ]
    .map(answer.text)
    .find(isVersion);
  const version = number ?? null;
  const tagline = answer.text('tagline');
  const isNamed = (names: RegExp) => indices.some(({ name }) => names.test(name));
  const isOpenSearch =
    answer.text('version.distribution') === 'opensearch' ||
    tagline.includes('OpenSearch') ||
    answer.has('discovered_cluster_manager') ||
    isNamed(OPENSEARCH);
  if (isOpenSearch) return { product: 'OpenSearch', version };
  const isElastic =
    header === 'Elasticsearch' ||
    tagline.startsWith('You Know, for') ||
    answer.has('license.uid') ||
    isNamed(ELASTIC) ||
    isElasticVersion(version) ||
    // Before version 7, and so before OpenSearch began, the total was a number.
    (answer.has('hits.total hits.hits[]._type') && !answer.has('hits.total.value'));
  return { product: isElastic ? 'Elasticsearch' : null, version };
}

/** OpenSearch counts from 1 again, and calls itself 7.10.2 for old programs. */
const isElasticVersion = (version: string | null): boolean =>
  version !== null && Number.parseInt(version, 10) > 4 && version !== '7.10.2';
