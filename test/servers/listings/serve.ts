import { npmFile } from '../install/npm';
import { listingPages } from '../listing-pages';
import { startProgram } from '../run';
import type { Server } from '../server';
import { plantedNames, plantTree } from '../tree';

/** Vercel's serve. */
export default {
  name: 'serve',
  needs: { npm: ['serve@14.2.7'] },
  planted: plantedNames,
  pages: listingPages({ product: 'serve', confidence: 'likely', sizes: 'no', hasDates: false, capture: 'serve-14' }),
  async start(place) {
    const tree = await plantTree(place);
    const options = ['--no-clipboard', '--no-port-switching', '--listen', `tcp://127.0.0.1:${place.port}`];
    return startProgram(place, process.execPath, [npmFile('serve/build/main.js'), ...options, tree]);
  },
} satisfies Server;
