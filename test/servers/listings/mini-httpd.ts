import { debianEnvironment, debianFile } from '../install/debian';
import { listingPages } from '../listing-pages';
import { startProgram } from '../run';
import type { Server } from '../server';
import { plantedNames, plantTree } from '../tree';

/** mini_httpd of ACME Laboratories. */
export default {
  name: 'mini-httpd',
  needs: { debian: ['mini-httpd'] },
  planted: plantedNames,
  pages: listingPages({ product: 'mini_httpd', capture: 'mini-httpd' }),
  async start(place) {
    const tree = await plantTree(place);
    const args = ['-D', '-h', '127.0.0.1', '-p', String(place.port), '-d', tree, '-T', 'utf-8'];
    return startProgram(place, debianFile('usr/sbin/mini_httpd'), args, { environment: debianEnvironment() });
  },
} satisfies Server;
