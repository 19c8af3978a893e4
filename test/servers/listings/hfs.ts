import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npmFile } from '../install/npm';
import { listingPages } from '../listing-pages';
import { startProgram } from '../run';
import type { Server } from '../server';
import { plantedNames, plantTree } from '../tree';

/** HFS 3: an application that fetches what is in a folder and draws it. */
export default {
  name: 'hfs',
  needs: { npm: ['hfs@0.52.9'] },
  planted: plantedNames,
  pages: listingPages({ product: 'hfs', sizes: 'about', drawsLater: true }),
  async start(place) {
    const tree = await plantTree(place);
    const settings = {
      port: place.port,
      listen_interface: '127.0.0.1',
      open_browser_at_start: false,
      vfs: { source: tree },
    };
    // Its YAML takes JSON.
    await writeFile(join(place.folder, 'config.yaml'), JSON.stringify(settings));
    return startProgram(place, process.execPath, [npmFile('hfs/src/index.js'), '--cwd', place.folder]);
  },
} satisfies Server;
