import type { PageKind } from '../../types';

/** The console of Solr: an application whose menu leads to places of its own. */
export default {
  products: ['Solr'],
  begin({ title }) {
    if (title !== 'Solr Admin') return null;
    const places = new Set<string>();
    return {
      link({ href }) {
        const place = /#\/~(\w+)/.exec(href)?.[1];
        if (place !== undefined && places.size < 20) places.add(place);
      },
      end: () =>
        places.size > 2
          ? { kind: 'solr', product: 'Solr', version: null, confidence: 'certain', facts: { endpoint: 'console' } }
          : null,
    };
  },
} satisfies PageKind;
