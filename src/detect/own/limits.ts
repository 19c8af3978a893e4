/** What a person's own patterns may take: each is looked for in every page. */
export const MOST = {
  definitions: 30,
  name: 60,
  labels: 10,
  label: 40,
  labelWords: 5,
  shapes: 5,
  /** Characters of a shape as it is written, and of what it matches. */
  shape: 60,
  value: 64,
  examples: 20,
  example: 200,
  /** States of the automaton of one definition's shapes, and of all. */
  states: 500,
  statesTogether: 2_000,
} as const;

/** Letters and digits that a value has at least. */
export const LEAST_VALUE = 3;
/** Without a label a shape is rare enough with so many fixed letters and so many digits. */
export const LEAST_LETTERS = 2;
export const LEAST_DIGITS = 4;
