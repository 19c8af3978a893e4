import { debianFile } from '../install/debian';
import { listingPages } from '../listing-pages';
import { startProgram } from '../run';
import type { Server } from '../server';
import { plantedNames, plantTree } from '../tree';

/** `rclone serve http`. */
export default {
  name: 'rclone',
  needs: { debian: ['rclone'] },
  planted: plantedNames,
  // Its script rounds the sizes once the page has loaded.
  pages: listingPages({ product: 'rclone', capture: 'rclone', drawn: 'about', drawsLater: true }),
  async start(place) {
    const tree = await plantTree(place);
    const args = [
      'serve',
      'http',
      tree,
      '--addr',
      `127.0.0.1:${place.port}`,
      '--config',
      `${place.folder}/rclone.conf`,
    ];
    return startProgram(place, debianFile('usr/bin/rclone'), args);
  },
} satisfies Server;
