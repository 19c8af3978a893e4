import { beginSaved } from '../../../src/parsed/begin-saved';
import { type Made, pieces } from '../texts/make';
import { best } from './best';
import { sum } from './sum';

/** Milliseconds that the engine and the bare loop take for one text. */
export interface Measured {
  characters: number;
  engine: number;
  bare: number;
}

/** Both over the same text, in turn. */
export async function measure(made: Made, size: number, rounds: number): Promise<Measured> {
  const [engine, bare] = await best(rounds, [() => read(made, size), () => sum(made.text)]);
  return { characters: made.text.length, engine: engine!, bare: bare! };
}

/** The whole text, everything on, as one page or as many. */
function read(made: Made, size: number): void {
  for (const page of made.pages) {
    const scan = beginSaved(made.head);
    for (const piece of pieces(page, size)) scan.feed(piece);
    scan.end({ state: 'full', reason: null, scanned: scan.scanned(), of: scan.scanned() });
  }
}
