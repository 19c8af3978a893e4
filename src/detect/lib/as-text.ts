import type { Characters } from '../types';

/** A check over strings, for what is seldom met: they are made each time. */
export const asText =
  <Answer>(check: (compact: string, text: string) => Answer) =>
  (compact: Characters, text: Characters): Answer =>
    check(String(compact), String(text));
