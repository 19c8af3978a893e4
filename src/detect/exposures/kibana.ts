import { dashboards } from '../search-engine/dashboards';
import { identifyingFields } from '../search-engine/fields';
import { createAnswer } from '../store/answer';
import { namesOf } from '../store/facts';
import type { ExposureKind, Recogniser } from '../types';

/** Endpoint and what must all be there. */
const KNOWN: readonly (readonly [endpoint: string, needs: string])[] = [
  ['status', 'name uuid version.number version.build_number status.overall'],
  ['saved_objects', 'total saved_objects[].type saved_objects[].attributes'],
  ['data_views', 'data_view[].id data_view[].title'],
  ['fields', 'fields[].esTypes fields[].searchable fields[].aggregatable'],
];
const NAMES = new Set(['saved_objects[].attributes.title', 'data_view[].title']);
const MOST = 5_000;

/**
 * The console of Elasticsearch (Kibana) or OpenSearch (Dashboards) that opens without a log-in: who reaches it, reads the
 * indices behind it. https://www.elastic.co/docs/api/doc/kibana
 */
export default {
  title: 'Kibana or OpenSearch Dashboards',
  products: ['Kibana', 'OpenSearch Dashboards'],
  begin: head => (head.form === 'raw' ? readAnswer() : null),
} satisfies ExposureKind;

function readAnswer(): Recogniser {
  const answer = createAnswer();
  const names: string[] = [];
  const fields: string[] = [];
  return {
    open: answer.open,
    value(path, value) {
      if (NAMES.has(path) && names.length < MOST) names.push(value);
      if (path === 'fields[].name' && fields.length < MOST) fields.push(value);
      const isKnown = answer.value(path, value);
      return NAMES.has(path) || path === 'fields[].name' ? undefined : isKnown;
    },
    end() {
      if (answer.has('error')) return null;
      const [endpoint] = KNOWN.find(([, needs]) => answer.has(needs)) ?? [];
      if (endpoint === undefined) return null;
      const isOpenSearch =
        answer.has('status.core.opensearch') || /opensearch/.test(answer.text('status.statuses[].id'));
      const identifying = identifyingFields(fields);
      return dashboards(isOpenSearch ? 'OpenSearch Dashboards' : 'Kibana', answer.text('version.number'), 'certain', {
        endpoint,
        ...namesOf(names),
        fields: identifying.length > 0 ? identifying : null,
      });
    },
  };
}
