import type { Chunk, Head } from '../types';
import type { Hint } from './hint';
import { beginPatients, type Text, textOf } from './patients';
import { plainText } from './plain-text';

/** Characters that are heard together: the longer the less it costs, and the worst of texts holds a page up for no longer. */
const BATCH = 32_768;
/** Of what was heard, so much is remembered, as it stands and as `plainText` writes it; characters. */
const MEMORY = 1_048_576;
/** Of a batch, what is heard with the next one too: a label may end the one, its value begin the other. */
const OVERLAP = 200;

const hints = Object.values(import.meta.glob<Hint>('../exposures/hints/*.ts', { eager: true, import: 'default' }));

/** Selects elements that only consoles of stores have. */
export const consoleElements: string = hints.flatMap(({ elements }) => elements ?? []).join();

/** What a page said in its last reading: what it says still need not be looked at again. */
export type Heard = Map<string, Text>;

/** A page on its way past the question whether there may be anything to find. */
export interface Screening {
  /** True once there may be: nothing more need be fed. */
  feed(chunk: Chunk): boolean;
  /** The same of all that was fed. */
  end(): boolean;
  /** Characters so far. */
  scanned(): number;
}

/**
 * A screening test, as medicine knows them: quick, and it passes nobody by whom the engine would find, whatever else it takes for a
 * patient. Three of four ordinary pages are done with it. All is left to the browser's own code (sets, regular expressions),
 * which is as fast on a page's first text as on its hundredth. `heard` is kept from one reading of a page to the next.
 */
export function beginScreening(head: Pick<Head, 'url' | 'title'>, heard: Heard = new Map()): Screening {
  const before = new Map(heard);
  heard.clear();
  const links = hints.flatMap(hint => hint.links?.(head) ?? []);
  const isTitled = hints.some(({ title }) => title?.test(head.title));
  const patients = beginPatients();
  let parts: string[] = [];
  let length = 0;
  let scanned = 0;
  const hear = (): boolean => {
    const raw = parts.join('');
    const text = before.get(raw) ?? textOf(plainText(raw));
    scanned += length;
    if (scanned <= MEMORY) heard.set(raw, text);
    parts = [raw.slice(-OVERLAP)];
    length = 0;
    return hints.some(hint => hint.text?.test(text.plain)) || patients.hear(text);
  };
  return {
    feed(chunk) {
      for (const link of chunk.links ?? []) for (const hint of links) hint.hear(link);
      parts.push(chunk.text);
      length += chunk.text.length;
      return isTitled || (length >= BATCH && hear());
    },
    end: () => isTitled || links.some(hint => hint.mayBe()) || hear() || patients.end(),
    scanned: () => scanned + length,
  };
}
