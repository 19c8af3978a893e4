import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { debianEnvironment, debianFile } from '../install/debian';
import { listingPages } from '../listing-pages';
import { freePort, startProgram } from '../run';
import { serveAs } from '../serve-as';
import type { Server } from '../server';
import { plantedNames, plantTree } from '../tree';

/** WebDAV of Apache: what it answers to PROPFIND, saved and opened as a page. */
export default {
  name: 'webdav',
  needs: { debian: ['apache2'] },
  planted: plantedNames,
  pages: listingPages({ product: 'webdav', capture: 'webdav-apache' }),
  async start(place) {
    const tree = await plantTree(place);
    const port = await freePort();
    const file = join(place.folder, 'apache.conf');
    await writeFile(file, configuration(place.folder, port, tree));
    const apache = await startProgram(
      { ...place, port },
      debianFile('usr/sbin/apache2'),
      ['-D', 'FOREGROUND', '-f', file],
      { environment: debianEnvironment() },
    );
    const pages = await serveAs(place.port, 'application/xml', path => propertiesOf(`http://127.0.0.1:${port}${path}`));
    return {
      async stop() {
        await pages.stop();
        await apache.stop();
      },
    };
  },
} satisfies Server;

async function propertiesOf(address: string): Promise<string> {
  return (await fetch(address, { method: 'PROPFIND', headers: { depth: '1' } })).text();
}

const MODULES = ['mpm_event', 'authz_core', 'dav', 'dav_fs'];

const configuration = (folder: string, port: number, tree: string) => `
  ${MODULES.map(name => `LoadModule ${name}_module ${debianFile(`usr/lib/apache2/modules/mod_${name}.so`)}`).join('\n')}
  ServerRoot ${folder}
  ServerName files.harborclinic.test
  DefaultRuntimeDir ${folder}
  PidFile apache.pid
  ErrorLog error.log
  Listen 127.0.0.1:${port}
  ${process.getuid?.() === 0 ? 'User nobody\nGroup nogroup' : ''}
  DocumentRoot ${tree}
  DAVLockDB ${folder}/locks
  <Directory ${tree}>
    Dav On
    Require all granted
  </Directory>`;
