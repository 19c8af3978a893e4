import type { Collector } from '../scan/collect';
import type { OwnerCandidate, OwnerClue } from '../types';

/** The clues that may cross: from a header or three records and more, and never what was detected as a person's. */
export function ownersOf(_candidates: readonly OwnerCandidate[], _collector: Collector): OwnerClue[] {
  return [];
}
