import { maskWords } from '../mask';
import { isVersion } from '../mask/version';
import { namedForPatients } from '../scan/key-words';
import { type Answer, createAnswerReader, type Index } from '../search-engine/answer';
import { createCatReader } from '../search-engine/cat';
import { type Endpoint, endpointOf } from '../search-engine/endpoints';
import { identifyingFields } from '../search-engine/fields';
import type { Exposure, ExposureKind, Fact } from '../types';

/**
 * Elasticsearch or OpenSearch that answers anyone: told by the shape of its answers, never by one key alone.
 * https://www.elastic.co/docs/api/doc/elasticsearch
 */
export default {
  title: 'Elasticsearch or OpenSearch',
  begin(head) {
    if (head.form !== 'raw') return null;
    const answers = createAnswerReader();
    const cat = createCatReader();
    return {
      line: line => cat.line(line),
      open: path => answers.open(path),
      value: (path, value) => answers.value(path, value),
      end() {
        const answer = answers.end();
        if ([...answer.values.keys()].some(path => /^error(?:\.|$)/.test(path))) return null;
        const text = cat.answer();
        const found =
          text.endpoint === null ? endpointOf(answer) : catEndpoint(text.endpoint, text.count, text.indices);
        if (!found) return null;
        const indices = text.endpoint === null ? answer.indices : text.indices;
        return {
          kind: 'elasticsearch',
          ...productOf(answer, indices, head.headers?.['x-elastic-product']),
          confidence: text.endpoint === null || text.isCertain ? 'certain' : 'likely',
          facts: factsOf(found, indices, answer.fields),
        };
      },
    };
  },
} satisfies ExposureKind;

function catEndpoint(endpoint: string, count: number | null, indices: readonly Index[]): Endpoint {
  if (count !== null) return { endpoint, documents: count, bound: 'exact', basis: 'count' };
  if (endpoint !== '_cat/indices') return { endpoint };
  const documents = indices.reduce((sum, index) => sum + (index.documents ?? 0), 0);
  return {
    endpoint,
    documents,
    bound: indices.every(index => index.documents !== null) ? 'exact' : 'at-least',
    basis: 'docs.count',
  };
}

function factsOf(
  { endpoint, documents, bound, basis }: Endpoint,
  indices: readonly Index[],
  fields: readonly string[],
) {
  const bytes = indices.reduce((sum, index) => sum + (index.bytes ?? 0), 0);
  const names = [...new Set(indices.map(({ name }) => maskWords(name)))].slice(0, 10);
  const identifying = identifyingFields(fields);
  const facts: Record<string, Fact> = { endpoint };
  if (documents !== undefined) facts.documents = documents;
  if (bound !== undefined) facts.bound = bound;
  if (basis !== undefined) facts.basis = basis;
  if (indices.length > 0) facts.indices = indices.length;
  if (bytes > 0) facts.bytes = bytes;
  if (names.length > 0) Object.assign(facts, { names }, namedForPatients(indices.map(({ name }) => name)));
  if (identifying.length > 0) facts.fields = identifying;
  return facts;
}

function productOf(
  { values }: Answer,
  indices: readonly Index[],
  header: string | undefined,
): Pick<Exposure, 'product' | 'version'> {
  const number = values.get('version.number') ?? '';
  const version = isVersion(number) ? number : null;
  const isOpenSearch =
    values.get('version.distribution') === 'opensearch' ||
    (values.get('tagline') ?? '').includes('OpenSearch') ||
    indices.some(({ name }) => /^\.(?:opensearch|opendistro)/.test(name));
  if (isOpenSearch) return { product: 'OpenSearch', version };
  const isElastic =
    header === 'Elasticsearch' ||
    (values.get('tagline') ?? '').startsWith('You Know, for Search') ||
    // Before version 7, and so before OpenSearch began, the total was a number.
    (values.has('hits.total') && values.has('hits.hits[]._type'));
  return { product: isElastic ? 'Elasticsearch' : null, version };
}
