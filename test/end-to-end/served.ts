import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';

/** Serves for as long as a suite runs; gives the address of a path under a host name. */
export function served(answer: RequestListener): (host: string, path: string) => string {
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') response.writeHead(204).end();
    else answer(request, response);
  });
  beforeAll(() => new Promise<void>(listening => server.listen(0, '127.0.0.1', listening)));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return (host, path) => `http://${host}:${(server.address() as AddressInfo).port}${path}`;
}
