import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { patient } from '../texts/patients';
import { createRandom } from '../texts/random';
import { sentence } from '../texts/words';

/** Sites of their own, so that each visit gets a renderer of its own. */
export const hosts = Array.from({ length: 120 }, (_, number) => `site${number}.test`);

/** Pages to measure on, under any of those hosts. */
export interface Served {
  url(host: string, path: Path): string;
  close(): void;
}
export type Path = keyof typeof PAGES;

/** Tells how long the page had to wait: for its own turn, and for a key that was pressed. */
const WATCH = `<script>
const { port1, port2 } = new MessageChannel();
let last = performance.now();
window.longest = 0;
window.delays = [];
port1.onmessage = () => {
  const now = performance.now();
  longest = Math.max(longest, now - last);
  last = now;
  port2.postMessage(0);
};
port2.postMessage(0);
addEventListener('keydown', () => delays.push(Date.now()));
</script>`;

const PAGES = {
  '/small': { type: 'text/html', make: () => paragraphs(500, 200) },
  '/large': { type: 'text/html', make: () => paragraphs(25_000, 1_000) },
  '/large.txt': { type: 'text/plain', make: () => rows(25_000_000) },
  '/small-watched': { type: 'text/html', make: () => WATCH + paragraphs(500, 200) },
  '/large-watched': { type: 'text/html', make: () => WATCH + paragraphs(25_000, 1_000) },
} as const;

/** Serves them on a port of this machine; each is made when it is first asked for. */
export async function serve(): Promise<Served> {
  const made = new Map<string, Buffer>();
  const server = createServer(({ url = '' }, response) => {
    const page = PAGES[url as Path];
    if (!page) return void response.writeHead(404).end();
    const body = made.get(url) ?? Buffer.from(page.make());
    made.set(url, body);
    response.writeHead(200, { 'content-type': `${page.type}; charset=utf-8`, 'content-length': body.length });
    response.end(body);
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: (host, path) => `http://${host}:${port}${path}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** So many paragraphs of that many characters of ordinary text. */
function paragraphs(count: number, length: number): string {
  const random = createRandom(count);
  const one = () => {
    let text = '';
    while (text.length < length) text += `${sentence(random)} `;
    return `<p>${text.slice(0, length)}</p>\n`;
  };
  return `<!doctype html><title>News</title>${Array.from({ length: count }, one).join('')}`;
}

/** A dump of patients, one a line. */
function rows(length: number): string {
  const random = createRandom(length);
  const lines: string[] = [];
  for (let size = 0; size < length; size += lines.at(-1)!.length) lines.push(`${JSON.stringify(patient(random))}\n`);
  return lines.join('');
}
