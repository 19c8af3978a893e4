import { isVersion } from '../mask/version';
import { identifyingFields } from '../search-engine/fields';
import { type Answer, createAnswer, numberOf } from '../store/answer';
import { namesOf, present, type Total, totalAt } from '../store/facts';
import type { Exposure, ExposureKind, Recogniser } from '../types';

/** Endpoint, what must all be there, and the field that counts documents. */
const KNOWN: readonly (readonly [endpoint: string, needs: string, count?: string])[] = [
  ['select', 'response.numFound response.start', 'response.numFound'],
  ['select', 'responseHeader.QTime grouped grouped.*.matches'],
  ['collections', 'responseHeader.QTime initFailures status'],
  ['system', 'responseHeader.QTime lucene.solr-spec-version'],
  ['schema', 'responseHeader.QTime index.numDocs fields', 'index.numDocs'],
  ['schema', 'responseHeader.QTime schema.fields'],
  ['schema', 'responseHeader.QTime fields[].name'],
  ['collections', 'responseHeader.QTime cluster.collections'],
  ['collections', 'responseHeader.QTime collections'],
  ['/', 'responseHeader.QTime responseHeader.status'],
];
const FIELDS = new Set(['schema.fields[].name', 'fields[].name']);
const COLLECTION = 'collections[]';
const RESULT = 'response.result.@';
const MOST = 5_000;

/** Apache Solr that answers anyone. https://solr.apache.org/guide/solr/latest/query-guide/response-writers.html */
export default {
  title: 'Solr',
  products: ['Solr'],
  begin: readAnswer,
} satisfies ExposureKind;

function readAnswer(): Recogniser {
  const answer = createAnswer();
  const collections: string[] = [];
  const fields: string[] = [];
  /** XML has the head of a result in attributes. */
  const plain = (path: string) => (path.startsWith(RESULT) ? `response.${path.slice(RESULT.length)}` : path);
  return {
    open: path => answer.open(plain(path)),
    value(path, value) {
      if (path === COLLECTION && collections.length < MOST) collections.push(value);
      if (FIELDS.has(path) && fields.length < MOST) fields.push(value);
      const isKnown = answer.value(plain(path), value);
      return path === COLLECTION || FIELDS.has(path) ? undefined : isKnown;
    },
    end({ isWhole }) {
      if (answer.has('error') || answer.has('error.code')) return null;
      const [endpoint, , count] = KNOWN.find(([, needs]) => answer.has(needs)) ?? [];
      if (endpoint === undefined) return null;
      const cores = [
        ...answer.names('status.*.instanceDir'),
        ...answer.names('cluster.collections.*.shards'),
        ...collections,
      ];
      const identifying = identifyingFields([...fields, ...answer.names('fields.*.schema')]);
      return solr(answer.text('lucene.solr-spec-version'), {
        endpoint,
        ...(answer.has('initFailures')
          ? totalOfCores(answer, isWhole)
          : totalAt(numberAt(answer, count), count ?? '', boundOf(answer))),
        collections: cores.length || null,
        ...namesOf(cores),
        fields: identifying.length > 0 ? identifying : null,
      });
    },
  };
}

const numberAt = (answer: Answer, path: string | undefined) => (path === undefined ? null : answer.number(path));
const boundOf = (answer: Answer) => (answer.text('response.numFoundExact') === 'false' ? 'at-least' : 'exact');

function totalOfCores(answer: Answer, isWhole: boolean): Total | null {
  const counts = answer.names('status.*.index.numDocs').map(core => answer.text(`status.${core}.index.numDocs`));
  const documents = counts.reduce((sum, count) => sum + (numberOf(count) ?? 0), 0);
  return counts.length > 0 ? totalAt(documents, 'numDocs', isWhole ? 'exact' : 'at-least') : null;
}

function solr(version: string, facts: Parameters<typeof present>[0]): Exposure {
  return {
    kind: 'solr',
    product: 'Solr',
    version: isVersion(version) ? version : null,
    confidence: 'certain',
    facts: present(facts),
  };
}
