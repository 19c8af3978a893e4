import { debianEnvironment, debianFile } from '../install/debian';
import { listingPages } from '../listing-pages';
import { startProgram } from '../run';
import type { Server } from '../server';
import { plantedNames, plantTree } from '../tree';

/** Twisted's web server. */
export default {
  name: 'twisted',
  needs: { debian: ['python3-twisted'] },
  planted: plantedNames,
  pages: listingPages({
    product: 'twisted',
    confidence: 'likely',
    sizes: 'about',
    hasDates: false,
    capture: 'twisted',
  }),
  async start(place) {
    const tree = await plantTree(place);
    const args = ['-m', 'twisted', 'web', '--path', tree, '--listen', `tcp:${place.port}:interface=127.0.0.1`];
    return startProgram(place, debianFile('usr/bin/python3'), args, { environment: debianEnvironment() });
  },
} satisfies Server;
