import { type Automaton, DEAD, ENDS, isEdge, leadsTo, startOf, TOKEN } from './automaton';

import { emptyTracks, LATEST, LEAST_WORTH, remember, type Tracks } from './tracks';

/** Keeps the layout of what the last run found: any digit for each digit, if that makes no difference to where it ends. */
export function keepTrack<T>(automaton: Automaton<T>, bytes: Uint8Array, end: number): void {
  // One is dear to find, and the values of a text may have several.
  automaton.nextDue = Math.min(automaton.nextDue * 2, LATEST);
  automaton.due = automaton.nextDue;
  if (automaton.tracks !== null && automaton.tracks.worth < LEAST_WORTH) {
    automaton.tracks = null;
    return;
  }
  const { ends, from: start, reached, columns } = automaton;
  const tracks = automaton.tracks ?? emptyTracks(columns, TOKEN);
  automaton.tracks = tracks;
  if (!measure(automaton, tracks, bytes, end, true)) measure(automaton, tracks, bytes, end, false);
  // Of what stands behind only a joint asks whether a token goes on there.
  const isJoint = TOKEN[bytes[reached]!] === 2;
  if (isJoint) tracks.masks[reached + 1 - start] = tracks.kinds[bytes[reached + 1]!]!;
  remember(tracks, bytes, start, reached - start + (isJoint ? 2 : 1), ends[0]!, ends[1]!, reached);
}

/** Finds what else may stand at each place; false where that would end elsewhere. */
function measure<T>(
  automaton: Automaton<T>,
  { masks, some }: Tracks,
  bytes: Uint8Array,
  end: number,
  isAnyDigit: boolean,
): boolean {
  const { ends, from: start, reached } = automaton;
  let main = startOf(automaton);
  let rows = [main];
  for (let at = start; at <= reached; at += 1) {
    const byte = bytes[at]!;
    const next = leadsTo(automaton, main, byte);
    const isAny = isAnyDigit && isDigit(byte) && at < reached;
    const may = some.map(
      other => TOKEN[other] === TOKEN[byte] && ((isAny && isDigit(other)) || leadsTo(automaton, main, other) === next),
    );
    masks[at - start] = may.reduce((mask, isIn, kind) => (isIn ? mask | (1 << kind) : mask), 0);
    const led = rows.flatMap(from => some.filter((_, kind) => may[kind]).map(other => leadsTo(automaton, from, other)));
    rows = [...new Set(led)];
    const isSame = isEdge(bytes, at + 1, end)
      ? rows.every(one => (one & ENDS) === (next & ENDS))
      : !rows.includes(DEAD);
    if (at < reached && (!isSame || rows.includes(DEAD))) return false;
    if (at + 1 >= ends[0]! && rows.length > 1) return false;
    rows = rows.map(one => one & ~ENDS);
    main = next & ~ENDS;
  }
  return true;
}

const isDigit = (byte: number): boolean => byte >= 48 && byte < 58;
