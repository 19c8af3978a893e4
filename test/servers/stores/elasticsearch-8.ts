import { plantedValues } from '../patients';
import { fillFaxes, nodeNeeds, searchPages, startNode } from '../search-server';
import type { Server } from '../server';

const artifact = 'org.elasticsearch.distribution.integ-test-zip:elasticsearch:8.19.0:zip';

/** Elasticsearch 8 without a password. */
export default {
  name: 'elasticsearch-8',
  needs: { ...nodeNeeds, maven: [artifact] },
  planted: plantedValues,
  pages: searchPages('elasticsearch-8'),
  async start(place) {
    const node = await startNode(place, {
      artifact,
      program: 'elasticsearch',
      settings: ['xpack.security.enabled: false'],
    });
    await fillFaxes(place.port);
    return node;
  },
} satisfies Server;
