import { letterTemplate } from './letters';
import { firstContactSlots, fullSlots } from './slots';
import { fill } from './template';
import type { Composed, LetterRequest } from './types';
import { english } from './words/en';

/** Makes the letter about a report, out of what the report holds and nothing else. */
export function compose(request: LetterRequest): Composed {
  const words = english;
  const slots = request.depth === 'full' ? fullSlots(request, words) : firstContactSlots(request, words);
  return fill(letterTemplate(words.language, request.kind, request.depth), slots);
}
