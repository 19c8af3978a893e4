import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where servers are kept between runs; never committed, safe to delete. */
export const CACHE = resolve('.cache/servers');

export type Registry = 'debian' | 'npm' | 'pypi' | 'maven' | 'poms';

/** The folder of what came from one registry. */
export const folderOf = (registry: Registry): string => join(CACHE, registry);

const listOf = (registry: Registry) => join(CACHE, `${registry}.json`);

/** What was asked of a registry, each with the reason why it can't be had, or null where it is here. */
export type Outcome = Record<string, string | null>;

export function readOutcome(registry: Registry): Outcome {
  const list = listOf(registry);
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {};
}

export function keepOutcome(registry: Registry, outcome: Outcome): void {
  writeFileSync(listOf(registry), `${JSON.stringify(outcome, null, 2)}\n`);
}
