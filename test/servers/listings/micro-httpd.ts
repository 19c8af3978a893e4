import { spawn } from 'node:child_process';
import { createServer, type Socket } from 'node:net';
import { debianEnvironment, debianFile } from '../install/debian';
import { listingPages } from '../listing-pages';
import type { Server } from '../server';
import { plantedNames, plantTree } from '../tree';

/** micro_httpd, which inetd starts for every request. */
export default {
  name: 'micro-httpd',
  needs: { debian: ['micro-httpd'] },
  planted: plantedNames,
  pages: listingPages({ product: 'micro_httpd', capture: 'micro-httpd' }),
  async start(place) {
    const tree = await plantTree(place);
    const sockets = new Set<Socket>();
    const inetd = createServer(socket => {
      sockets.add(socket);
      const env = { ...process.env, ...debianEnvironment(), TZ: 'UTC' };
      const child = spawn(debianFile('usr/sbin/micro-httpd'), [tree], { env });
      const { stdin, stdout } = child;
      for (const stream of [stdin, stdout, socket]) stream.on('error', () => socket.destroy());
      socket.once('close', () => {
        sockets.delete(socket);
        child.kill();
      });
      socket.pipe(stdin);
      stdout.pipe(socket);
    });
    await new Promise<void>(listening => inetd.listen(place.port, '127.0.0.1', listening));
    return {
      async stop() {
        const closed = new Promise(resolve => inetd.close(resolve));
        for (const socket of sockets) socket.destroy();
        await closed;
      },
    };
  },
} satisfies Server;
