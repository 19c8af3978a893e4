import { plantedValues } from '../patients';
import { fillFaxes, nodeNeeds, searchPages, startNode } from '../search-server';
import type { Server } from '../server';

const artifact = 'org.opensearch.distribution.integ-test-zip:opensearch:2.19.6:zip';

/** OpenSearch 2: its distribution of Maven Central carries no security plugin, so it is always open. */
export default {
  name: 'opensearch',
  needs: { ...nodeNeeds, maven: [artifact] },
  planted: plantedValues,
  pages: [
    {
      path: '/',
      level: 'low',
      exposures: [{ kind: 'elasticsearch', product: 'OpenSearch', version: '2.19.6', facts: { endpoint: '/' } }],
    },
    ...searchPages('opensearch'),
  ],
  async start(place) {
    const node = await startNode(place, { artifact, program: 'opensearch', settings: [] });
    await fillFaxes(place.port);
    return node;
  },
} satisfies Server;
