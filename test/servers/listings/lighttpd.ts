import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { debianEnvironment, debianFile } from '../install/debian';
import { listingPages } from '../listing-pages';
import { startProgram } from '../run';
import type { Server } from '../server';
import { plantedNames, plantTree } from '../tree';

/** lighttpd with `dir-listing`. */
export default {
  name: 'lighttpd',
  needs: { debian: ['lighttpd'] },
  planted: plantedNames,
  pages: listingPages({ product: 'lighttpd', sizes: 'about', capture: 'lighttpd' }),
  async start(place) {
    const tree = await plantTree(place);
    const file = join(place.folder, 'lighttpd.conf');
    await writeFile(
      file,
      `server.document-root = "${tree}"
       server.bind = "127.0.0.1"
       server.port = ${place.port}
       server.modules += ("mod_dirlisting")
       dir-listing.activate = "enable"
       dir-listing.encoding = "utf-8"`,
    );
    const args = ['-D', '-f', file, '-m', debianFile('usr/lib/lighttpd')];
    return startProgram(place, debianFile('usr/sbin/lighttpd'), args, { environment: debianEnvironment() });
  },
} satisfies Server;
