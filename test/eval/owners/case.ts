import type { Contact } from '../../../src/disclosure/contacts/types';
import type { Person } from '../../lab/people';
import type { Random } from '../types/random';
import type { Leak } from './leaks';
import { linesOf, type Organisation } from './organisations';
import type { Region } from './region';

/** Somebody who can close a leak: what they may be called, and the lines that reach them. */
export interface Right {
  roles: readonly Contact['role'][];
  lines: readonly string[];
}

/** A made-up host with a leak, what stands around it, and who is right to be told. */
export interface Case {
  host: string;
  /** What the browser connected to. */
  address: string;
  leak: ReturnType<Leak>;
  people: readonly Person[];
  region: Region;
  /** Those who can close the leak. */
  right: readonly Right[];
  /** What a person who looks at the host would know of the place. */
  state: string | null;
  /** The owner's name, for a person who reads it in a name of one word. */
  name: string;
}

/** What a kind of host is drawn from. */
export interface Draw {
  random: Random;
  taken: Set<string>;
  people(count: number): readonly Person[];
}

/** A kind of host, and how many of it are played. */
export interface HostKind {
  name: string;
  count: number;
  make(draw: Draw): Case;
}

/** A practice, whose records they are. */
export const owner = (one: Organisation): Right => ({ roles: ['owner'], lines: linesOf(one) });

/** A firm that runs its own software on its own server is both. */
export const operator = (one: Organisation): Right => ({ roles: ['owner', 'vendor'], lines: linesOf(one) });
