import { type Automaton, acceptedIn, DEAD, ENDS, leadsTo, startOf, TOKEN } from './automaton';

/** States that are followed at once. */
const MOST_FOLLOWED = 64;

/**
 * What accepts all of a text, if that is the same whichever of its bytes stands at each place; null where it is not, or nobody
 * knows.
 */
export function acceptedOf<T>(automaton: Automaton<T>, places: readonly Uint8Array[]): readonly T[] | null {
  let froms = new Set([startOf(automaton)]);
  for (const place of places) {
    froms = follow(automaton, froms, place);
    if (froms.has(DEAD) || froms.size > MOST_FOLLOWED) return null;
  }
  const [first, ...others] = [...froms].map(next => acceptedIn(automaton, next >> automaton.row, places.length));
  const isSame = (other: readonly T[]) =>
    other.length === first!.length && other.every((one, index) => one === first![index]);
  return others.every(isSame) ? first! : null;
}

/** Whether no shape accepts the beginning of any text that has one of such bytes at each place. */
export function acceptsNone<T>(automaton: Automaton<T>, places: readonly Uint8Array[]): boolean {
  let froms = new Set([startOf(automaton)]);
  for (const [index, place] of places.entries()) {
    froms = follow(automaton, froms, place);
    froms.delete(DEAD);
    if (froms.size > MOST_FOLLOWED) return false;
    const isInside = isAll(places[index + 1], 1) || (isAll(places[index + 1], 2) && isAll(places[index + 2], 1));
    if (!isInside && [...froms].some(next => (next & ENDS) !== 0)) return false;
  }
  return true;
}

const isAll = (place: Uint8Array | undefined, token: number): boolean =>
  place?.every(byte => TOKEN[byte] === token) ?? false;

/** Where any of some bytes leads from any of some rows. */
function follow<T>(automaton: Automaton<T>, froms: ReadonlySet<number>, place: Uint8Array): Set<number> {
  const nexts = new Set<number>();
  const { columns } = automaton;
  for (const from of froms) {
    const seen = new Set<number>();
    for (const byte of place) {
      if (seen.has(columns[byte]!)) continue;
      seen.add(columns[byte]!);
      nexts.add(leadsTo(automaton, from & ~ENDS, byte));
    }
  }
  return nexts;
}
