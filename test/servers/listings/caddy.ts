import { debianFile } from '../install/debian';
import { listingPages } from '../listing-pages';
import { startProgram } from '../run';
import type { Server } from '../server';
import { plantedNames, plantTree } from '../tree';

/** Caddy's file server. */
export default {
  name: 'caddy',
  needs: { debian: ['caddy'] },
  planted: plantedNames,
  pages: listingPages({ product: 'caddy', sizes: 'about', capture: 'caddy-2' }),
  async start(place) {
    const tree = await plantTree(place);
    const args = ['file-server', '--browse', '--listen', `127.0.0.1:${place.port}`, '--root', tree];
    return startProgram(place, debianFile('usr/bin/caddy'), args, { environment: { HOME: place.folder } });
  },
} satisfies Server;
