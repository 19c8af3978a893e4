import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { type Running, start, type World } from '../registries/world';

/** Made for tests, for Harbor Imaging, Inc.; signed by nobody. */
const pem = readFileSync('test/fixtures/certificates/harbor-imaging.pem');

export interface Internet {
  /** Of the proxy, once the suite has begun. */
  port(): number;
  /** The requests that reached a server of the world, or one that it must not reach, as `host path`. */
  asked(): readonly string[];
  /** Headers of the latest of them, in the same order. */
  headers(): readonly IncomingMessage['headers'][];
  /** Forgets what was asked so far. */
  forget(): void;
}

/**
 * A made-up Internet for as long as a suite runs: a proxy that reaches every host of a world, with and without
 * encryption, and none besides. What browsers ask of their makers ends here and is not told.
 */
export function internet(world: () => World, isTold: (host: string) => boolean): Internet {
  let running: Running;
  const pass = (scheme: 'http' | 'https') => (request: IncomingMessage, response: ServerResponse) => {
    const { host = '' } = request.headers;
    const path = (request.url ?? '/').replace(/^http:\/\/[^/]+/, '');
    const headers = { ...request.headers, 'x-host': host, 'x-scheme': scheme };
    const there = { port: running.port, host: '127.0.0.1', method: request.method, path, headers };
    const forwarded = send(there, answer => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
      answer.on('error', () => response.destroy());
    });
    forwarded.on('error', () => response.destroy());
    response.on('close', () => forwarded.destroy());
    forwarded.end();
  };
  const secure = createSecure({ key: pem, cert: pem }, pass('https'));
  const proxy = createServer(pass('http'));
  const tunnels = new Set<{ destroy(): void }>();
  proxy.on('connect', (_request, client) => {
    const tunnel = connect((secure.address() as AddressInfo).port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      tunnel.pipe(client);
      client.pipe(tunnel);
    });
    for (const end of [tunnel, client]) {
      tunnels.add(end);
      end.on('error', () => {});
      end.on('close', () => [tunnel, client].forEach(other => void other.destroy()));
    }
  });
  beforeAll(async () => {
    running = await start(world);
    await Promise.all([secure, proxy].map(listen));
  });
  afterAll(async () => {
    for (const end of tunnels) end.destroy();
    for (const server of [secure, proxy]) {
      server.closeAllConnections();
      server.close();
    }
    await running.close();
  });
  const told = () => [...running.asked.keys()].filter(index => isTold(running.asked[index]!.split(/[: ]/, 1)[0]!));
  return {
    port: () => (proxy.address() as AddressInfo).port,
    asked: () => told().map(index => running.asked[index]!),
    headers: () => told().map(index => running.headers[index]!),
    forget() {
      running.asked.splice(0);
      running.headers.splice(0);
    },
  };
}

const listen = (server: Server) => new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
