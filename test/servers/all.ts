import { readdir } from 'node:fs/promises';
import type { Server } from './server';

/** The servers of a folder: the folder is the list. */
export async function serversOf(folder: Kind): Promise<readonly Server[]> {
  const names = await namesOf(folder);
  const modules = names.map(name => import(`./${folder}/${name}.ts`) as Promise<{ default: Server }>);
  return (await Promise.all(modules)).map(module => module.default);
}

/** The names of its files. */
export async function namesOf(folder: Kind): Promise<readonly string[]> {
  const files = await readdir(new URL(`./${folder}/`, import.meta.url)).catch(() => []);
  return files
    .filter(file => file.endsWith('.ts'))
    .map(file => file.replace(/\.ts$/, ''))
    .sort();
}

export const kinds = ['listings', 'stores'] as const;
export type Kind = (typeof kinds)[number];

/** The host name under which the browsers reach it. */
export const hostOf = ({ name }: Server): string => `${name}.harborclinic.test`;
