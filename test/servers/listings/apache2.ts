import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { debianEnvironment, debianFile } from '../install/debian';
import { listingPages } from '../listing-pages';
import { startProgram } from '../run';
import type { Server } from '../server';
import { plantedNames, plantTree } from '../tree';

/** Apache: its index as lines, as a table and as a bare list. */
export default {
  name: 'apache2',
  needs: { debian: ['apache2'] },
  planted: plantedNames,
  pages: [
    ...listingPages({ product: 'apache', at: '/fancy/', sizes: 'about', capture: 'apache-fancy' }),
    ...listingPages({ product: 'apache', at: '/table/', sizes: 'about', capture: 'apache-table' }),
    ...listingPages({
      product: 'apache',
      confidence: 'likely',
      at: '/plain/',
      sizes: 'no',
      hasDates: false,
      capture: 'apache-plain',
    }),
  ],
  async start(place) {
    const tree = await plantTree(place);
    const file = join(place.folder, 'apache.conf');
    await writeFile(file, configuration(place.folder, place.port, tree));
    return startProgram(place, debianFile('usr/sbin/apache2'), ['-D', 'FOREGROUND', '-f', file], {
      environment: debianEnvironment(),
    });
  },
} satisfies Server;

const MODULES = ['mpm_event', 'authz_core', 'alias', 'mime', 'autoindex'];

const configuration = (folder: string, port: number, tree: string) => `
  ${MODULES.map(name => `LoadModule ${name}_module ${debianFile(`usr/lib/apache2/modules/mod_${name}.so`)}`).join('\n')}
  ServerRoot ${folder}
  ServerName files.harborclinic.test
  DefaultRuntimeDir ${folder}
  PidFile apache.pid
  ErrorLog error.log
  Listen 127.0.0.1:${port}
  ${process.getuid?.() === 0 ? 'User nobody\nGroup nogroup' : ''}
  TypesConfig ${debianFile('etc/mime.types')}
  ServerSignature On
  IndexOptions Charset=UTF-8
  Alias /fancy ${tree}
  Alias /table ${tree}
  Alias /plain ${tree}
  <Directory ${tree}>
    Options Indexes
    Require all granted
  </Directory>
  <Location /fancy>
    IndexOptions +FancyIndexing +NameWidth=*
  </Location>
  <Location /table>
    IndexOptions +FancyIndexing +VersionSort +HTMLTable +NameWidth=*
  </Location>`;
