/** Fetches what the servers need, one batch a registry: `tsx test/servers/install/install.ts`. */
import { mkdirSync } from 'node:fs';
import { kinds, serversOf } from '../all';
import { CACHE, keepOutcome, type Outcome, type Registry, readOutcome } from '../cache';
import type { Server } from '../server';
import { installDebian } from './debian';
import { installMaven, installPoms } from './maven';
import { installNpm } from './npm';
import { installPypi } from './pypi';
import { whyNot } from './why-not';

const INSTALL: Record<Registry, (wanted: readonly string[]) => Outcome> = {
  debian: installDebian,
  npm: installNpm,
  pypi: installPypi,
  maven: installMaven,
  poms: installPoms,
};

const servers = (await Promise.all(kinds.map(serversOf))).flat();
mkdirSync(CACHE, { recursive: true });
for (const registry of Object.keys(INSTALL) as Registry[]) {
  const before = readOutcome(registry);
  const missing = wantedOf(servers, registry).filter(name => before[name] !== null);
  if (missing.length === 0) continue;
  console.log(`From ${registry}: ${missing.join(' ')}`);
  keepOutcome(registry, { ...before, ...INSTALL[registry](missing) });
}
for (const server of servers) {
  const reason = whyNot(server);
  if (reason) console.log(`SKIPPED: ${server.name}: ${reason}`);
}

function wantedOf(all: readonly Server[], registry: Registry): string[] {
  return [...new Set(all.flatMap(({ needs }) => needs[registry] ?? []))];
}
