/**
 * Does all its own set-up on a bare clone, then builds and runs: `node test/set-up.mjs start|test|servers|browsers [-- …]`.
 * Plain Node, because nothing is installed yet. Outside this folder it writes only what apt installs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browsers/find-browser.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NAMES = { chromium: 'Chromium', firefox: 'Firefox' };
const DEBIAN = { chromium: 'chromium', firefox: 'firefox-esr' };

const [command = '', ...rest] = process.argv.slice(2);
const args = rest.filter(argument => argument !== '--');
const COMMANDS = { start, test, servers, browsers: () => void getBrowsers(['chromium', 'firefox']) };
if (!(command in COMMANDS)) stop('Say what to do: node test/set-up.mjs start, test, servers or browsers.');
COMMANDS[command]();

/** The lab with a browser on it. */
function start() {
  getPackages();
  const browser = args.includes('firefox') ? 'firefox' : 'chromium';
  if (getBrowsers([browser]).length === 0 && !args.includes('--keep')) process.exit(1);
  run('npm', ['run', '--silent', 'build']);
  run(process.execPath, ['--import', 'tsx', 'test/lab/start.ts', ...args]);
}

/** Everything but real servers: unit tests, and end-to-end tests in each browser there is. */
function test() {
  runProjects('pure', 'unit', 'end-to-end');
}

/** Real servers, fetched and started on this machine, in each browser there is. */
function servers() {
  getPackages();
  run(process.execPath, ['--import', 'tsx', 'test/servers/install/install.ts']);
  runProjects('servers');
}

function runProjects(...projects) {
  getPackages();
  getBrowsers(['chromium', 'firefox']);
  getGnuPg();
  run('npm', ['run', '--silent', 'build']);
  const chosen = projects.flatMap(project => ['--project', project]);
  run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...chosen, ...args]);
}

/** Installs the packages where they are missing or older than the lock file. */
function getPackages() {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  const isFresh =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs;
  if (!isFresh) run('npm', ['ci', '--no-audit', '--no-fund']);
}

/** Finds the browsers, installs those that are missing where that is possible, says so where it is not. */
function getBrowsers(wanted) {
  const missing = wanted.filter(name => !findBrowser(name));
  if (missing.length > 0) install(missing.map(name => DEBIAN[name]));
  return wanted.filter(name => {
    const program = findBrowser(name);
    console.log(program ? `${NAMES[name]}: ${program}` : sentence(name));
    return program;
  });
}

/** Opens what the extension encrypts; without it those tests are skipped, and said. */
function getGnuPg() {
  if (!onPath('gpg')) install(['gnupg']);
  if (!onPath('gpg')) console.log('GnuPG is missing: install it to have encrypted letters opened.');
}

function install(packages) {
  if (!onPath('apt-get')) return;
  const before = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (before.length > 0 && spawnSync('sudo', ['-n', 'true']).status !== 0) return;
  console.log(`Installing ${packages.join(' and ')} with apt-get.`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const apt of [
    ['update', '-q'],
    ['install', '-q', '-y', '--no-install-recommends', ...packages],
  ]) {
    const [program, ...rest] = [...before, 'apt-get', ...apt];
    spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  }
}

function sentence(name) {
  if (name === 'firefox') return 'Firefox is missing: install Firefox 140 or later, or name its program in FIREFOX.';
  const chrome = onPath('google-chrome') || existsSync('/Applications/Google Chrome.app');
  const why = chrome ? ' Google Chrome is here, but since version 137 it loads no extension from a command line.' : '';
  return `Chromium is missing: install Chromium or Microsoft Edge, or name its program in CHROMIUM.${why}`;
}

function onPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some(folder => existsSync(join(folder, program)));
}

/** Runs to the end; ends this script with the program's own exit code where that is not 0. */
function run(program, programArgs) {
  const { status } = spawnSync(program, programArgs, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

function stop(why) {
  console.error(why);
  process.exit(2);
}
