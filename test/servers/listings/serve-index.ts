import { writeFile } from 'node:fs/promises';
import { npmFile } from '../install/npm';
import { listingPages } from '../listing-pages';
import { startProgram } from '../run';
import type { Server } from '../server';
import { plantedNames, plantTree } from '../tree';

/** Express with serve-index. */
export default {
  name: 'serve-index',
  needs: { npm: ['express@5.3.0', 'serve-index@1.9.2'] },
  planted: plantedNames,
  pages: [
    ...listingPages({ product: 'serve-index', at: '/tiles/', capture: 'serve-index-tiles' }),
    ...listingPages({ product: 'serve-index', at: '/details/', capture: 'serve-index-details' }),
  ],
  async start(place) {
    const tree = await plantTree(place);
    const program = `${place.folder}/server.cjs`;
    await writeFile(program, source(place.port, tree));
    return startProgram(place, process.execPath, [program]);
  },
} satisfies Server;

const source = (port: number, tree: string) => `
  const express = require(${JSON.stringify(npmFile('express'))});
  const index = require(${JSON.stringify(npmFile('serve-index'))});
  const server = express();
  for (const view of ['tiles', 'details']) {
    server.use('/' + view, index(${JSON.stringify(tree)}, { view, icons: true }));
  }
  server.listen(${port}, '127.0.0.1');
`;
