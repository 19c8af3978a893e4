/** A way of writing, known by several of its turns; each expression is one of them. */
export interface Turns {
  /** So many different ones tell it. */
  least: number;
  turns: readonly RegExp[];
  /** Without it the others tell nothing. */
  must?: RegExp;
}

export const tells = (text: string, { least, turns, must }: Turns): boolean =>
  (must === undefined || must.test(text)) && turns.filter(turn => turn.test(text)).length >= least;
