/** Runs in a process of its own: one text, the engine and the bare loop over it in turn. Prints one line of JSON; `--list` names the texts. */
import { begin } from '../../src/detect';
import { type Group, type Made, make, pieces, TARGETS, texts } from './texts';

export interface Measured {
  characters: number;
  /** Milliseconds, the best of all rounds. */
  engine: number;
  bare: number;
}

export interface Listed {
  name: string;
  group: Group;
  target: number;
}

const [name = '', size = '65536', rounds = '5'] = process.argv.slice(2);
if (name === '--list') {
  console.log(JSON.stringify(texts.map(({ name, group }): Listed => ({ name, group, target: TARGETS[group] }))));
} else {
  const text = texts.find(each => each.name === name);
  if (!text) throw new Error(`no text is called ${name}`);
  console.log(JSON.stringify(measure(make(text), Number(size), Number(rounds))));
}

/** Both once or more to warm up, then in turn. */
function measure(text: Made, size: number, rounds: number): Measured {
  const best = { characters: text.text.length, engine: Number.POSITIVE_INFINITY, bare: Number.POSITIVE_INFINITY };
  for (let round = -1; round < rounds; round += 1) {
    const engine = timed(() => read(text, size));
    const bare = timed(() => sum(text.text));
    if (round < 0) continue;
    best.engine = Math.min(best.engine, engine);
    best.bare = Math.min(best.bare, bare);
  }
  return best;
}

function timed(run: () => unknown): number {
  globalThis.gc?.();
  const start = performance.now();
  run();
  return performance.now() - start;
}

function read(text: Made, size: number): unknown {
  const scan = begin(text.head);
  for (const piece of pieces(text, size)) scan.feed(piece);
  return scan.end({ state: 'full', reason: null, scanned: text.text.length, of: text.text.length });
}

/** The least that can be done with a text: look at every character. */
function sum(text: string): number {
  let total = 0;
  for (let at = 0; at < text.length; at += 1) total = (total + text.charCodeAt(at)) | 0;
  return total;
}
