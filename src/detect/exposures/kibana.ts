import { isVersion } from '../mask/version';
import { identifyingFields } from '../search-engine/fields';
import { createAnswer } from '../store/answer';
import { namesOf, present } from '../store/facts';
import type { Exposure, ExposureKind, Head, Recogniser } from '../types';

/** Elements in which a console hands its browser part what it is; the first is Kibana's, before version 6.3 the last. */
const SHELLS: Readonly<Record<string, string>> = {
  'kbn-injected-metadata': 'Kibana',
  'osd-injected-metadata': 'OpenSearch Dashboards',
  'opensearch-dashboards-injected-metadata': 'OpenSearch Dashboards',
  'kbn-initial-state': 'Kibana',
};
/** The same page carries the log-in. */
const LOG_IN = /\/(?:login|logged_out|access_agreement|reset_session)\/?$/;
/** To those who have not logged in, the console gives none of its applications. */
const APPLICATION = /"id":"(?:discover|dashboards?|console|visualize)"/;
const TITLE = /(?:^|- )(Kibana|Elastic|OpenSearch Dashboards)$/;
const PLACE = /\/app\/(\w+)/;

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
  begin(head) {
    if (head.form === 'page') return isLogIn(head) ? null : readShell(head);
    return head.form === 'raw' ? readAnswer() : null;
  },
} satisfies ExposureKind;

function isLogIn({ url }: Head): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, hash } = new URL(url);
  return LOG_IN.test(pathname) || hash.startsWith('#/login');
}

function readShell({ title }: Head): Recogniser {
  const [, titled] = TITLE.exec(title) ?? [];
  const places = new Set<string>();
  let shell: { product: string; data: string } | null = null;
  return {
    value(path, value) {
      const product = Object.hasOwn(SHELLS, path) ? SHELLS[path] : undefined;
      if (product !== undefined) shell ??= { product, data: value };
    },
    link({ href }) {
      const place = titled === undefined ? undefined : PLACE.exec(href)?.[1];
      if (place !== undefined && places.size < 20) places.add(place);
    },
    end() {
      if (shell) {
        const { product, data } = shell;
        if (data.includes('"uiPlugins":[{') && !APPLICATION.test(data)) return null;
        return console(product, /"version":"([^"]{1,20})"/.exec(data)?.[1], 'certain', { endpoint: 'console' });
      }
      if (titled === undefined || places.size < 3) return null;
      return console(titled === 'Elastic' ? 'Kibana' : titled, undefined, 'likely', { endpoint: 'console' });
    },
  };
}

function readAnswer(): Recogniser {
  const answer = createAnswer();
  const names: string[] = [];
  const fields: string[] = [];
  return {
    open: answer.open,
    value(path, value) {
      if (NAMES.has(path) && names.length < MOST) names.push(value);
      if (path === 'fields[].name' && fields.length < MOST) fields.push(value);
      answer.value(path, value);
    },
    end() {
      if (answer.has('error')) return null;
      const [endpoint] = KNOWN.find(([, needs]) => answer.has(needs)) ?? [];
      if (endpoint === undefined) return null;
      const isOpenSearch =
        answer.has('status.core.opensearch') || /opensearch/.test(answer.text('status.statuses[].id'));
      const identifying = identifyingFields(fields);
      return console(isOpenSearch ? 'OpenSearch Dashboards' : 'Kibana', answer.text('version.number'), 'certain', {
        endpoint,
        ...namesOf(names),
        fields: identifying.length > 0 ? identifying : null,
      });
    },
  };
}

function console(
  product: string,
  version: string | undefined,
  confidence: Exposure['confidence'],
  facts: Parameters<typeof present>[0],
): Exposure {
  return {
    kind: 'kibana',
    product,
    version: version !== undefined && isVersion(version) ? version : null,
    confidence,
    facts: present(facts),
  };
}
