/** Words behind a label that make no difference to what it names: `mrn number` is `mrn`. */
export const NUMBERED = 'no num nr nbr number nummer id cd code'.split(' ');
