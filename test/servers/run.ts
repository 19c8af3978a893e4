import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { waitFor } from '../browsers/wait-for';
import type { Place, Running } from './server';

export interface Start {
  /** Path at which it answers once it is ready; null where it speaks no HTTP, but listens. Default `/`. */
  ready?: string | null;
  environment?: Record<string, string>;
  /** Refuses to run as root: it gets the rights of nobody, and its folder is given to nobody. */
  refusesRoot?: boolean;
  /** How long it may take to come up, in milliseconds. Default 20 s. */
  patience?: number;
}

/** Starts a program in its place and waits until it answers HTTP there; with what it wrote where it does not. */
export async function startProgram(
  place: Place,
  program: string,
  args: readonly string[],
  start: Start = {},
): Promise<Running> {
  const log = join(place.folder, 'output.log');
  const isRoot = process.getuid?.() === 0;
  const child = spawn(program, args, {
    cwd: place.folder,
    // A group of its own, so that what it starts ends with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...surroundings(), ...start.environment },
    ...(start.refusesRoot && isRoot && { uid: NOBODY, gid: NOBODY }),
  });
  const output = createWriteStream(log);
  child.stdout.pipe(output, { end: false });
  child.stderr.pipe(output, { end: false });
  running.add(child);
  const ended = new Promise<string>(resolve => {
    child.once('error', error => resolve(error.message));
    child.once('exit', code => resolve(`it ended with ${code}`));
  });
  let end: string | null = null;
  void ended.then(reason => {
    running.delete(child);
    end = reason;
  });
  const stop = () => stopGroup(child, ended);
  try {
    await waitFor(
      `${program} on port ${place.port}`,
      () => {
        if (end !== null) throw new Error(`${program}: ${end}`);
        return start.ready === null ? listens(place.port) : answers(place.port, start.ready ?? '/');
      },
      start.patience ?? 20_000,
    );
  } catch (error) {
    await stop();
    throw new Error(`${(error as Error).message}\n${readFileSync(log, 'utf8').slice(-2_000)}`);
  }
  return { stop };
}

/** Little of this process's environment: vitest's `DEV` and `NODE_ENV` would change what servers do. */
function surroundings(): Record<string, string> {
  const { PATH = '', HOME = '', JAVA_HOME } = process.env;
  return { PATH, HOME, ...(JAVA_HOME && { JAVA_HOME }), TZ: 'UTC', LC_ALL: 'C.UTF-8' };
}

/** What must not outlive this process, however it ends. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
});

/** The user and group that own nothing. */
export const NOBODY = 65_534;

/** Whether anything is answered that is no server's error. */
export async function answers(port: number, path: string): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(5_000) });
    await response.body?.cancel();
    return response.status < 500;
  } catch {
    return false;
  }
}

/** Whether anybody takes a connection. */
export function listens(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function stopGroup(child: ChildProcess, ended: Promise<string>): Promise<void> {
  signal(child, 'SIGTERM');
  const late = setTimeout(() => signal(child, 'SIGKILL'), 10_000);
  await ended;
  clearTimeout(late);
  signal(child, 'SIGKILL');
}

function signal({ pid }: ChildProcess, name: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, name);
  } catch {
    // The group is gone already.
  }
}
