import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { debianEnvironment, debianFile } from '../install/debian';
import { listingPages } from '../listing-pages';
import { startProgram } from '../run';
import type { Server } from '../server';
import { plantedNames, plantTree } from '../tree';

/** H2O with `file.dirlisting`. */
export default {
  name: 'h2o',
  needs: { debian: ['h2o'] },
  planted: plantedNames,
  pages: listingPages({
    product: 'h2o',
    confidence: 'likely',
    sizes: 'no',
    hasDates: false,
    capture: 'h2o',
  }),
  async start(place) {
    const tree = await plantTree(place);
    const file = join(place.folder, 'h2o.conf');
    const paths = { '/': { 'file.dir': tree, 'file.dirlisting': 'ON' } };
    const user = process.getuid?.() === 0 ? { user: 'nobody' } : {};
    // Its YAML takes JSON.
    await writeFile(
      file,
      JSON.stringify({ listen: { host: '127.0.0.1', port: place.port }, ...user, hosts: { default: { paths } } }),
    );
    return startProgram(place, debianFile('usr/bin/h2o'), ['-c', file], {
      environment: { ...debianEnvironment(), H2O_ROOT: debianFile('usr') },
    });
  },
} satisfies Server;
