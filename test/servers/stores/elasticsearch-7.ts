import { plantedValues } from '../patients';
import { fillFaxes, nodeNeeds, searchPages, startNode } from '../search-server';
import type { Server } from '../server';

const artifact = 'org.elasticsearch.distribution.integ-test-zip:elasticsearch:7.17.9:zip';

/** Elasticsearch 7 without a password. */
export default {
  name: 'elasticsearch-7',
  needs: { ...nodeNeeds, maven: [artifact] },
  planted: plantedValues,
  pages: searchPages('elasticsearch-7'),
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
