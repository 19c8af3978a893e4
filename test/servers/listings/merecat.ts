import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { debianEnvironment, debianFile } from '../install/debian';
import { listingPages } from '../listing-pages';
import { startProgram } from '../run';
import type { Server } from '../server';
import { plantedNames, plantTree } from '../tree';

/** Merecat, which thttpd has become. */
export default {
  name: 'merecat',
  needs: { debian: ['merecat'] },
  planted: plantedNames,
  pages: listingPages({ product: 'merecat', sizes: 'about', rounds: asMerecat, capture: 'merecat' }),
  async start(place) {
    const tree = await plantTree(place);
    const file = join(place.folder, 'merecat.conf');
    await writeFile(file, `hostname = "127.0.0.1"\nport = ${place.port}\n`);
    const args = ['-n', '-f', file, '-P', join(place.folder, 'merecat.pid'), tree];
    return startProgram(place, debianFile('usr/sbin/merecat'), args, { environment: debianEnvironment() });
  },
} satisfies Server;

/** It counts a `k` as 1,000 bytes and everything above as the power of 1024 that a reader takes it for. */
function asMerecat(bytes: number): number {
  return bytes < 1024 ** 2 ? Math.trunc(bytes / 1000) * 1024 : bytes;
}
