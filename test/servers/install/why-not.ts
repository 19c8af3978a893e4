import { type Registry, readOutcome } from '../cache';
import type { Server } from '../server';
import { command } from './command';

const REGISTRIES: readonly Registry[] = ['debian', 'npm', 'pypi', 'maven', 'poms'];

/** Why a server can't run on this machine; null where it can. */
export function whyNot({ needs }: Server): string | null {
  if (needs.never) return needs.never;
  for (const program of needs.programs ?? []) {
    if (command('sh', ['-c', `command -v ${program}`]).complaint) return `this machine has no ${program}`;
  }
  for (const registry of REGISTRIES) {
    const outcome = readOutcome(registry);
    for (const name of needs[registry] ?? []) {
      const reason = name in outcome ? outcome[name] : 'not fetched yet: npm run test:servers does that';
      if (reason) return `${name} of ${registry}: ${reason}`;
    }
  }
  return null;
}
