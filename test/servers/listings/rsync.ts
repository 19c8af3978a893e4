import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Level } from '../../../src/detect/types';
import { command } from '../install/command';
import { debianFile } from '../install/debian';
import { listingOf } from '../listing-pages';
import { freePort, startProgram } from '../run';
import { serveAs } from '../serve-as';
import type { Page, Server } from '../server';
import { masksOf, plantedNames, plantTree } from '../tree';

/** An rsync daemon that is open to anyone: what `rsync rsync://…/` answers, saved as text and opened as a page. */
export default {
  name: 'rsync',
  needs: { debian: ['rsync'] },
  planted: plantedNames,
  pages: [modules(), files('scans', 'high'), files('backups', 'medium')],
  async start(place) {
    const tree = await plantTree(place);
    const port = await freePort();
    const file = join(place.folder, 'rsyncd.conf');
    await writeFile(file, configuration(tree));
    const rsync = debianFile('usr/bin/rsync');
    const args = ['--daemon', '--no-detach', '--address=127.0.0.1', `--port=${port}`, `--config=${file}`];
    const daemon = await startProgram({ ...place, port }, rsync, args, { ready: null });
    const pages = await serveAs(place.port, 'text/plain; charset=utf-8', path => list(rsync, port, path));
    return {
      async stop() {
        await pages.stop();
        await daemon.stop();
      },
    };
  },
} satisfies Server;

const configuration = (tree: string) => `
  use chroot = no
  ${process.getuid?.() === 0 ? 'uid = nobody\n  gid = nogroup' : ''}
  [scans]
  path = ${tree}/scans
  comment = from the scanner
  [backups]
  path = ${tree}/backups
  comment = of the server`;

function list(rsync: string, port: number, path: string): string {
  const { output, complaint } = command(rsync, ['--8-bit-output', `rsync://127.0.0.1:${port}${path}`]);
  if (complaint) throw new Error(complaint);
  return output;
}

function modules(): Page {
  const exposure = { kind: 'rsync', product: 'rsync', facts: { listing: 'modules', modules: 2, bound: 'exact' } };
  const names = ['scans', 'backups'];
  return {
    path: '/',
    level: 'low',
    exposures: [exposure],
    capture: {
      name: 'leak-real-modules',
      exposure: { ...exposure, confidence: 'likely', facts: { ...exposure.facts, names } },
    },
  };
}

function files(module: string, level: Level): Page {
  const { facts, ...listing } = listingOf(module, { product: 'rsync' });
  const exposure = { ...listing, kind: 'rsync', facts: { listing: 'files', ...facts } };
  return {
    path: `/${module}/`,
    level,
    exposures: [exposure],
    capture: {
      name: `leak-real-${module}`,
      exposure: { ...exposure, confidence: 'certain', facts: { ...exposure.facts, names: masksOf(module) } },
    },
  };
}
