import type { Characters } from '../types';

/** Checks over strings, for what is seldom met: these are made each time. */
export const asBoth =
  <Answer>(check: (compact: string, text: string) => Answer) =>
  (compact: Characters, text: Characters): Answer =>
    check(String(compact), String(text));

/** The same over what was written alone. */
export const asText =
  <Answer>(check: (text: string) => Answer) =>
  (_compact: Characters, text: Characters): Answer =>
    check(String(text));

/** The same over letters and digits alone. */
export const asCompact =
  <Answer>(check: (compact: string) => Answer) =>
  (compact: Characters): Answer =>
    check(String(compact));
