import { pythonProgram } from '../install/pypi';
import { listingPages } from '../listing-pages';
import { startProgram } from '../run';
import type { Server } from '../server';
import { plantedNames, plantTree } from '../tree';

/** WsgiDAV: what a WebDAV server shows to a browser. */
export default {
  name: 'wsgidav',
  needs: { pypi: ['wsgidav==4.4.0', 'cheroot==11.1.2'] },
  planted: plantedNames,
  pages: listingPages({ product: 'wsgidav', capture: 'wsgidav' }),
  async start(place) {
    const tree = await plantTree(place);
    const args = ['-m', 'wsgidav.server.server_cli', '--host', '127.0.0.1', '--port', String(place.port)];
    return startProgram(place, pythonProgram(), [...args, '--root', tree, '--auth', 'anonymous', '--no-config']);
  },
} satisfies Server;
