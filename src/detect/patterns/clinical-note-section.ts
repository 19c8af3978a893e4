import type { Pattern } from '../types';
import { NOTE_HEADINGS } from './vocabulary/note-headings';

/**
 * Heading of a clinical note: History of Present Illness. Where several stand together, somebody's note lies open.
 * Only headings that are rare outside notes. It is health context, not a person.
 * https://www.hl7.org/ccdasearch
 */
export default {
  type: 'note-section',
  title: 'Heading of a clinical note',
  shapes: [],
  words: NOTE_HEADINGS,
  labels: [],
  needs: 'label',
} satisfies Pattern;
