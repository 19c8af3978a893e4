/** A page reads itself once. */
export const keepCode = (): void => {};
