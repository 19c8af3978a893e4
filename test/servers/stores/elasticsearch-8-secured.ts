import { nodeNeeds, securedPages, startNode, withPassword } from '../search-server';
import type { Server } from '../server';

const artifact = 'org.elasticsearch.distribution.integ-test-zip:elasticsearch:8.19.0:zip';

/** Elasticsearch 8 behind a password: refused without it, and with it nothing that lies open. */
export default {
  name: 'elasticsearch-8-secured',
  needs: { ...nodeNeeds, maven: [artifact] },
  planted: [],
  pages: securedPages,
  start: place => startNode(place, { artifact, program: 'elasticsearch', ...withPassword }),
} satisfies Server;
