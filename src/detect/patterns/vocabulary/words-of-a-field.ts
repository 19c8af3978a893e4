/** Up to five words in a field, with a comma or a short number between them. */
export const WORDS_OF_A_FIELD: readonly string[] = [
  'w',
  'w w',
  'w w w',
  'w w w w',
  'w w w w w',
  'w, w',
  'w, w w',
  'w w, w',
  'w d w w',
  'w d w',
  'w w d',
  'w w w d',
];

/** What stands in a field of words where there is nothing to say, and how running text goes on behind a label. */
export const NOT_A_VALUE =
  'none null nil unknown undefined pending deferred na no not yes true false string text varchar integer keyword object';
