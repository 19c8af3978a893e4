import { npmFile } from '../install/npm';
import { listingPages } from '../listing-pages';
import { startProgram } from '../run';
import type { Server } from '../server';
import { plantedNames, plantTree } from '../tree';

/** npm's http-server. */
export default {
  name: 'http-server',
  needs: { npm: ['http-server@14.1.1'] },
  planted: plantedNames,
  pages: listingPages({ product: 'http-server', sizes: 'about', capture: 'http-server-14' }),
  async start(place) {
    const tree = await plantTree(place);
    const options = ['-a', '127.0.0.1', '-p', String(place.port)];
    return startProgram(place, process.execPath, [npmFile('http-server/bin/http-server'), tree, ...options]);
  },
} satisfies Server;
