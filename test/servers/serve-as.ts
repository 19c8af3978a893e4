import { createServer } from 'node:http';
import type { Running } from './server';

/** Serves what a server that speaks no plain HTTP GET answers to a path, as a page that somebody saved. */
export async function serveAs(
  port: number,
  contentType: string,
  answer: (path: string) => string | Promise<string>,
): Promise<Running> {
  const server = createServer(async (request, response) => {
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    try {
      const body = await answer(request.url ?? '/');
      response.writeHead(200, { 'content-type': contentType }).end(body);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>(listening => server.listen(port, '127.0.0.1', listening));
  return {
    stop: () =>
      new Promise(closed => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
