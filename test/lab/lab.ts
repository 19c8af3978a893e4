import { readdir } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crowd, valuesOf } from './people';
import { isDownload, type MakeSite, type Page, type Site } from './site';

/** A local site under host names that plays back incidents with made-up patients. */
export interface Lab {
  seed: number;
  sites: readonly Site[];
  hosts: readonly string[];
  /** Every value of every made-up patient. */
  values: ReadonlySet<string>;
  /** The address to open; with the log-in in it where the page asks for one. */
  address(site: Site, page: Page): string;
  close(): Promise<void>;
}

/** Starts the lab on a free port of this machine. `hosts` are to be led to it by whoever opens it. */
export async function startLab(seed = 2018): Promise<Lab> {
  const people = crowd(seed);
  const sites = await loadSites(people.draw);
  const server = createServer((request, response) => answer(sites, request, response));
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    seed,
    sites,
    hosts: sites.flatMap(({ host, others = [] }) => [host, ...others]),
    values: new Set(people.everyone.flatMap(valuesOf)),
    address: ({ host }, { login, path }) => `http://${login ? `${login}@` : ''}${host}:${port}${path}`,
    close() {
      server.closeAllConnections();
      return new Promise(closed => server.close(() => closed()));
    },
  };
}

/** The page with that path, and its site. */
export function findPage({ sites }: Lab, path: string): [Site, Page] {
  for (const site of sites) {
    const page = site.pages.find(one => one.path === path);
    if (page) return [site, page];
  }
  throw new Error(`The lab has no ${path}.`);
}

/** The folder is the list. */
async function loadSites(draw: Parameters<MakeSite>[0]): Promise<Site[]> {
  const folder = new URL('./sites/', import.meta.url);
  const sites: Site[] = [];
  for (const file of (await readdir(folder)).sort()) {
    const module: { default: MakeSite } = await import(new URL(file, folder).href);
    sites.push(module.default(draw));
  }
  return sites;
}

function answer(sites: readonly Site[], request: IncomingMessage, response: ServerResponse): void {
  const host = request.headers.host?.replace(/:\d+$/, '') ?? '';
  const site = sites.find(one => one.host === host || one.others?.includes(host));
  const page = site?.pages.find(({ path }) => path === request.url);
  if (page?.login && request.headers.authorization !== `Basic ${btoa(page.login)}`) {
    response.writeHead(401, { 'www-authenticate': 'Basic realm="Records"', 'content-type': 'text/plain' }).end('401\n');
    return;
  }
  if (page && page.body !== null) {
    const attachment = isDownload(page) ? { 'content-disposition': 'attachment' } : {};
    response.writeHead(200, { 'content-type': page.contentType, ...attachment }).end(page.body);
    return;
  }
  if (request.url === '/favicon.ico') response.writeHead(204).end();
  else if (site?.answer) site.answer(request, response);
  else response.writeHead(404).end();
}
