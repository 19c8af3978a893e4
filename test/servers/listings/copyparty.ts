import { pythonProgram } from '../install/pypi';
import { listingPages } from '../listing-pages';
import { startProgram } from '../run';
import type { Server } from '../server';
import { plantedNames, plantTree } from '../tree';

/** copyparty, open to read. */
export default {
  name: 'copyparty',
  needs: { pypi: ['copyparty==1.20.26'] },
  planted: plantedNames,
  pages: listingPages({ product: null, confidence: 'likely', capture: 'copyparty' }),
  async start(place) {
    const tree = await plantTree(place);
    const args = ['-m', 'copyparty', '-i', '127.0.0.1', '-p', String(place.port), '-v', `${tree}::r`];
    return startProgram(
      place,
      pythonProgram(),
      [...args, '--no-thumb', '--no-hash', '.', '--name', 'files', '-nid', '-nih'],
      {
        environment: { HOME: place.folder, XDG_CONFIG_HOME: place.folder },
      },
    );
  },
} satisfies Server;
