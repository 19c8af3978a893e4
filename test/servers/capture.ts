/**
 * Writes what the real servers answer into `test/fixtures/exposures`: `npm run capture -- nginx`, or all of them. What is
 * expected there is worked out from the made-up tree, never taken from the engine; look at it before you commit it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostOf, kinds, serversOf } from './all';
import { whyNot } from './install/why-not';
import type { ExpectedExposure, Page, Server } from './server';
import { startServer } from './start-server';

const wanted = process.argv.slice(2);
const ENDINGS: Record<string, string> = { 'text/html': 'html', 'text/plain': 'txt' };
const endingOf = (contentType: string): string => ENDINGS[contentType] ?? (/json$/.test(contentType) ? 'json' : 'xml');
for (const kind of kinds) {
  for (const server of await serversOf(kind)) {
    if (wanted.length > 0 && !wanted.includes(server.name)) continue;
    const reason = whyNot(server);
    if (reason) console.log(`SKIPPED: ${server.name}: ${reason}`);
    else await capture(server);
  }
}

async function capture(server: Server): Promise<void> {
  const running = await startServer(server);
  try {
    for (const page of server.pages.filter(({ capture }) => capture)) {
      const response = await fetch(`http://127.0.0.1:${running.port}${page.path}`, {
        headers: { accept: 'text/html' },
      });
      write(server, page, response, withoutAddress(await response.text(), hostOf(server), running.port));
    }
  } finally {
    await running.stop();
  }
}

/** As it would be on a host of its own; otherwise every capture differs. */
function withoutAddress(body: string, host: string, port: number): string {
  return body.replaceAll(`127.0.0.1:${port}`, host).replaceAll(`127.0.0.1 Port ${port}`, `${host} Port 80`);
}

function write(server: Server, { path, capture }: Page, { headers }: Response, body: string): void {
  if (!capture) return;
  const [contentType = ''] = (headers.get('content-type') ?? '').split(';');
  const served = headers.get('server');
  const expected = {
    url: `http://${hostOf(server)}${path}`,
    contentType,
    ...(served && { headers: { server: served } }),
    exposures: [asTold(capture.exposure, body, served)],
  };
  const folder = join('test/fixtures/exposures', capture.exposure.kind, capture.name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `body.${endingOf(contentType)}`), body);
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  console.log(folder);
}

/** With the version of the server's own header; names stand in the order in which the server shows them. */
function asTold({ kind, facts, ...told }: ExpectedExposure, body: string, served: string | null) {
  const [, version = null] = /^[^/ ]+\/([\d.]+)/.exec(served ?? '') ?? [];
  const names = (facts?.names ?? []) as string[];
  const place = (mask: string) => (mask.startsWith('*') ? body.length : body.indexOf(mask.split('*')[0]!));
  return {
    kind,
    product: told.product ?? null,
    version: told.version === undefined ? version : told.version,
    confidence: told.confidence ?? 'certain',
    facts: { ...facts, ...(names.length > 0 && { names: [...names].sort((a, b) => place(a) - place(b)) }) },
  };
}
