import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shown } from '../figure';
import type { Program } from './program';

/** Packages for the same purpose, with the versions that were measured. They bring 60 MB along: only the benchmark fetches them. */
const PEERS = { 'redact-pii': '3.4.0', '@redactpii/node': '1.0.17', '@openredaction/openredaction': '1.0.4' };
const TEXTS = [
  'pages',
  'pages, two-byte',
  'patients, JSON',
  'minified JavaScript',
  '1-1-, raw',
  '@@@@, raw',
  'SSNs, raw',
];
/** Characters of a text that they are given, the first where they end in time; milliseconds that they have for it. */
const SLICES = [1_000_000, 100_000, 10_000];
const LIMIT = 10_000;
const ROUNDS = 2;

/** What one package does with one text. */
export interface PeerFigure {
  text: string;
  peer: string;
  /** Decimal megabytes of characters a second; null where it did not end. */
  speed: number | null;
  note: string;
}

/** One line for the terminal. */
export function peerLine({ text, peer, speed, note }: PeerFigure): string {
  return `${text}: ${peer}`.padEnd(58) + (speed === null ? note : `${shown(speed)} MB/s, ${note}`);
}

/** The peers over slices of the same texts. Nothing where they can't be had. */
export async function* measurePeers(program: Program): AsyncGenerator<PeerFigure> {
  const folder = install();
  if (!folder) return;
  for (const text of TEXTS) {
    for (const peer of Object.keys(PEERS)) yield await measurePeer(program, folder, text, peer);
  }
}

async function measurePeer(program: Program, folder: string, text: string, peer: string): Promise<PeerFigure> {
  for (const length of SLICES) {
    const task = ['peer', text, length, ROUNDS, peer, folder];
    const answer = await program.ask<{ characters: number; time: number }>(task, LIMIT);
    if (!answer) continue;
    return { text, peer, speed: answer.characters / 1_000 / answer.time, note: `${length / 1_000} KB` };
  }
  return {
    text,
    peer,
    speed: null,
    note: `${SLICES.at(-1)! / 1_000} KB did not end in ${LIMIT / 1_000} s`,
  };
}

/** Where they are, or null; no script of theirs runs on the way. */
function install(): string | null {
  const folder = resolve('.cache/peers');
  const wanted = Object.entries(PEERS).map(([name, version]) => `${name}@${version}`);
  if (Object.keys(PEERS).every(name => existsSync(join(folder, 'node_modules', name)))) return folder;
  mkdirSync(folder, { recursive: true });
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', '--prefix', folder];
  try {
    execFileSync('npm', ['install', ...options, ...wanted], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    return folder;
  } catch {
    return null;
  }
}
