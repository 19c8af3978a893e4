import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, type Outcome } from '../cache';
import { command } from './command';

/**
 * Downloads Debian's packages, with all that this machine lacks of what they depend on, and unpacks them into the cache.
 * Nothing is installed: no service starts, no root is needed, the machine stays as it is. apt's own lists are left alone.
 */
export function installDebian(wanted: readonly string[]): Outcome {
  if (command('apt-get', ['--version']).complaint) return allBecause(wanted, 'this machine has no apt-get');
  const lists = join(folderOf('debian'), 'apt');
  mkdirSync(join(lists, 'lists/partial'), { recursive: true });
  mkdirSync(join(lists, 'cache/archives/partial'), { recursive: true });
  const apt = (...args: string[]) => command('apt-get', [...optionsFor(lists), ...args], { cwd: lists });

  const { complaint } = apt('update', '-q');
  if (complaint && readdirSync(join(lists, 'lists')).length < 3) return allBecause(wanted, complaint);

  const outcome: Outcome = {};
  const packages = new Set<string>();
  for (const name of wanted) {
    // Each by itself: servers may conflict on a machine, but not in a folder.
    const { output, complaint } = apt('install', '--print-uris', '-qq', '-y', '--no-install-recommends', name);
    outcome[name] = complaint;
    for (const [, file = ''] of output.matchAll(/^'\S+' (\S+\.deb) /gm)) packages.add(packageOf(file));
  }
  if (packages.size === 0) return outcome;
  const downloaded = apt('download', '-q', ...packages).complaint;
  if (downloaded) return allBecause(wanted, downloaded);
  for (const file of readdirSync(lists).filter(name => name.endsWith('.deb'))) {
    const complaint = command('dpkg', ['-x', join(lists, file), folderOf('debian')]).complaint;
    if (complaint) return allBecause(wanted, complaint);
    rmSync(join(lists, file));
  }
  return outcome;
}

const optionsFor = (lists: string) =>
  [`Dir::State::lists=${lists}/lists`, `Dir::Cache=${lists}/cache`, 'Debug::NoLocking=1', 'APT::Sandbox::User=']
    .concat('APT::Update::Post-Invoke::=true', 'Acquire::Retries=3')
    .flatMap(option => ['-o', option]);

/** `nginx_1.22.1-9+deb12u1_amd64.deb` as apt wants it named: `nginx=1.22.1-9+deb12u1`. */
function packageOf(file: string): string {
  const [name = '', version = ''] = file.split('_');
  return `${name}=${decodeURIComponent(version)}`;
}

const allBecause = (wanted: readonly string[], reason: string): Outcome =>
  Object.fromEntries(wanted.map(name => [name, reason]));

/** A file of a Debian package, `usr/sbin/nginx`: in the cache, or where the machine itself has it. */
export function debianFile(path: string): string {
  const cached = join(folderOf('debian'), path);
  return existsSync(cached) ? cached : `/${path}`;
}

/** The environment in which programs out of the cache find their libraries and modules. */
export function debianEnvironment(): Record<string, string> {
  const libraries = join(folderOf('debian'), 'usr/lib');
  const names = existsSync(libraries) ? readdirSync(libraries).filter(name => name.endsWith('-linux-gnu')) : [];
  return {
    LD_LIBRARY_PATH: names.map(name => join(libraries, name)).join(':'),
    PYTHONPATH: join(folderOf('debian'), 'usr/lib/python3/dist-packages'),
  };
}
