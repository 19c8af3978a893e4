import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, type Outcome } from '../cache';
import { command, inOneBatch } from './command';

/** Packages of npm, apart from the project's own; no script of theirs runs. */
export function installNpm(wanted: readonly string[]): Outcome {
  const folder = folderOf('npm');
  mkdirSync(folder, { recursive: true });
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', '--prefix', folder];
  return inOneBatch(wanted, some => command('npm', ['install', ...options, ...some], { cwd: folder }).complaint);
}

/** A file of an installed package: `serve/build/main.js`. */
export const npmFile = (path: string): string => join(folderOf('npm'), 'node_modules', path);
