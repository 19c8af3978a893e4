import { debianEnvironment, debianFile } from '../install/debian';
import { listingPages } from '../listing-pages';
import { startProgram } from '../run';
import type { Server } from '../server';
import { plantedNames, plantTree } from '../tree';

/** webfsd. */
export default {
  name: 'webfs',
  needs: { debian: ['webfs'] },
  planted: plantedNames,
  pages: listingPages({ product: 'webfs', sizes: 'about', capture: 'webfs' }),
  async start(place) {
    const tree = await plantTree(place);
    const args = [
      '-F',
      '-4',
      '-i',
      '127.0.0.1',
      '-p',
      String(place.port),
      '-r',
      tree,
      '-m',
      debianFile('etc/mime.types'),
    ];
    return startProgram(place, debianFile('usr/bin/webfsd'), args, { environment: debianEnvironment() });
  },
} satisfies Server;
