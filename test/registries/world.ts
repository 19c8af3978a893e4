import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server answers: a whole answer, or one that goes wrong on its way. */
export type Reply =
  | { status?: number; type?: string; headers?: Readonly<Record<string, string>>; body?: string }
  /** Accepts and says nothing. */
  | 'silent'
  /** Hangs up. */
  | 'reset'
  /** Begins well and never ends: so much at a time. */
  | { endless: string; type?: string }
  /** Says that it sends more than it sends. */
  | { torn: string; type?: string };

/** A server, by what is asked of it: path and query as they were sent, and the request for what else matters. */
export type Play = (path: string, request: IncomingMessage) => Reply | null;

/** A local Internet: who answers under which name of a host. A host that is not in it does not exist. */
export type World = Readonly<Record<string, Play>>;

/** A world on one port of this machine. Requests are told apart by the host they name. */
export interface Running {
  port: number;
  /** Every request that came, `host path`, in order. */
  asked: string[];
  /** Headers of the requests, in the same order. */
  headers: IncomingMessage['headers'][];
  close(): Promise<void>;
}

/** Starts a world. Its hosts can be changed while it runs: it asks `world` each time. */
export async function start(world: () => World): Promise<Running> {
  const asked: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    // fetch writes `host` itself.
    const host = String(request.headers['x-host'] ?? '');
    asked.push(`${host} ${request.url}`);
    headers.push(request.headers);
    const play = world()[host];
    send(play === undefined ? 'reset' : (play(request.url ?? '/', request) ?? { status: 404 }), response);
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  return { port: (server.address() as AddressInfo).port, asked, headers, close: () => close(server) };
}

function send(reply: Reply, response: ServerResponse): void {
  if (reply === 'silent') return;
  if (reply === 'reset') return void response.destroy();
  if ('endless' in reply) {
    response.writeHead(200, { 'content-type': reply.type ?? 'application/json' });
    const more = (): boolean => !response.destroyed && response.write(reply.endless);
    const fill = (): void => {
      while (more());
    };
    response.on('drain', fill);
    fill();
    return;
  }
  if ('torn' in reply) {
    const length = String(reply.torn.length * 2);
    response.writeHead(200, { 'content-type': reply.type ?? 'application/json', 'content-length': length });
    return void response.write(reply.torn, () => response.destroy());
  }
  const { status = 200, type = 'text/html', headers = {}, body = '' } = reply;
  response.writeHead(status, { 'content-type': type, ...headers }).end(body);
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise(closed => server.close(() => closed()));
}

/** A JSON answer of a registry. */
export const json = (value: unknown, type = 'application/json'): Reply => ({ type, body: JSON.stringify(value) });
