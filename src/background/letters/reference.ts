/** No letter or digit that is taken for another when it is read out on the phone. 32 of them: a byte falls evenly. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A name for one disclosure, that tells nothing of it: `PLD-` and eight letters or digits. */
export function newReference(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `PLD-${Array.from(bytes, byte => signs[byte % signs.length]).join('')}`;
}
