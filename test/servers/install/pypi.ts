import { folderOf, type Outcome } from '../cache';
import { command, inOneBatch } from './command';

/** Packages of PyPI, in a virtual environment of the cache. */
export function installPypi(wanted: readonly string[]): Outcome {
  const made = command('python3', ['-m', 'venv', folderOf('pypi')]).complaint;
  if (made) return Object.fromEntries(wanted.map(name => [name, made]));
  const install = ['-m', 'pip', 'install', '-q', '--disable-pip-version-check'];
  return inOneBatch(wanted, some => command(pythonProgram(), [...install, ...some]).complaint);
}

/** The Python that has those packages. */
export const pythonProgram = (): string => `${folderOf('pypi')}/bin/python3`;
