import { isOwnType } from './own/definition';
import { findInText } from './scan/find';
import type { Finder } from './scan/match';

import { engineFor } from './scan/ready';
import { emptyStretch, fill } from './scan/stretch';
import type { Pattern } from './types';

/** Personal data in something a person typed: its kind and place. */
export interface Typed {
  type: string;
  /** Offsets into the text, in UTF-16 units. */
  start: number;
  end: number;
}

/**
 * What a person types (letters, notes) passes through here before it is stored, copied or sent. Words alone are no hit;
 * what the person's own patterns find has the type `custom`.
 */
export function findTyped(text: string, own: readonly Pattern[] = []): Typed[] {
  const all = engineFor(own);
  const found: Typed[] = [];
  const finder: Finder = {
    hit(index, start, end, rung) {
      const pattern = all.patterns[index]!;
      if (rung > 0 && pattern.letter !== null)
        found.push({ type: isOwnType(pattern.type) ? 'custom' : pattern.type, start, end });
    },
    health: () => {},
    care: () => {},
  };
  const stretch = emptyStretch();
  fill(stretch, text);
  findInText(all, stretch, 0, text.length, null, finder);
  return found;
}
