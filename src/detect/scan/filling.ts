/** Words that may stand between a label and its value. */
export const FILLING =
  'mr mrs ms miss is no number num nr nbr cd id of was on code the at as stored mm dd yyyy date am le il el'.split(' ');
