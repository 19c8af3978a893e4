import { TOKEN } from './automaton';
import type { Engine } from './engine';
import type { Label } from './labels';
import type { Finder } from './match';
import type { Stretch } from './stretch';

/** One pass over one text. */
export interface Pass {
  engine: Engine;
  stretch: Stretch;
  from: number;
  to: number;
  /** What the key or column around the text says. */
  own: Label | null;
  finder: Finder;
  /** A shape that began with a written word came this far in vain: none is tried again before. */
  untried: number;
  /** Where the last word ended that makes a label the patient's. */
  prefixEnd: number;
}

/** A pass in which nothing was met. */
export const beginPass = (
  engine: Engine,
  stretch: Stretch,
  from: number,
  to: number,
  own: Label | null,
  finder: Finder,
): Pass => ({ engine, stretch, from, to, own, finder, untried: from, prefixEnd: -1 });

/** Whether a token goes on from one before it: the `12` of `3.12`, of `a-12`. */
export const isJoint = (bytes: Uint8Array, at: number, from: number): boolean =>
  at - 2 >= from && TOKEN[bytes[at - 1]!] === 2 && bytes[at - 1] !== 64 && TOKEN[bytes[at - 2]!] === 1;
