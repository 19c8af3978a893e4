import { dashboards } from '../../search-engine/dashboards';
import type { Head, Link, PageKind, Recogniser } from '../../types';

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

/** The page of a console, from which its applications can be reached. */
export default {
  products: ['Kibana', 'OpenSearch Dashboards'],
  begin: head => (isLogIn(head) ? null : readShell(head)),
} satisfies PageKind;

function isLogIn({ url }: Head): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, hash } = new URL(url);
  return LOG_IN.test(pathname) || hash.startsWith('#/login');
}

function readShell({ title }: Head): Recogniser {
  const [, titled] = TITLE.exec(title) ?? [];
  const places = new Set<string>();
  let shell: { product: string; data: string } | null = null;
  const link = ({ href }: Link) => {
    const place = PLACE.exec(href)?.[1];
    if (place !== undefined && places.size < 20) places.add(place);
  };
  return {
    value(path, value) {
      const product = Object.hasOwn(SHELLS, path) ? SHELLS[path] : undefined;
      if (product === undefined) return false;
      shell ??= { product, data: value };
    },
    ...(titled !== undefined && { link }),
    end() {
      if (shell) {
        const { product, data } = shell;
        if (data.includes('"uiPlugins":[{') && !APPLICATION.test(data)) return null;
        return dashboards(product, /"version":"([^"]{1,20})"/.exec(data)?.[1], 'certain', { endpoint: 'console' });
      }
      if (titled === undefined || places.size < 3) return null;
      return dashboards(titled === 'Elastic' ? 'Kibana' : titled, undefined, 'likely', { endpoint: 'console' });
    },
  };
}
