import { debianFile } from '../install/debian';
import { listingPages } from '../listing-pages';
import { startProgram } from '../run';
import type { Server } from '../server';
import { plantedNames, plantTree } from '../tree';

/** `python3 -m http.server`: names and nothing else. */
export default {
  name: 'python',
  needs: { debian: ['python3'] },
  planted: plantedNames,
  pages: listingPages({
    product: 'python',
    confidence: 'likely',
    sizes: 'no',
    hasDates: false,
    capture: 'python-3',
  }),
  async start(place) {
    const tree = await plantTree(place);
    const args = ['-m', 'http.server', '--bind', '127.0.0.1', '--directory', tree, String(place.port)];
    return startProgram(place, debianFile('usr/bin/python3'), args);
  },
} satisfies Server;
