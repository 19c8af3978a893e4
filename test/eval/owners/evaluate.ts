import { crowd } from '../../lab/people';
import type { Misses, Row, Section } from '../section';
import { seedOf } from '../types/evaluate';
import { makeRandom } from '../types/random';
import type { Draw } from './case';
import { hostKinds } from './host-kinds';
import { faxServer, type Incident, rsyncServer } from './incidents';
import { type Played, play, reaches } from './play';

const RIGHT = { is: 'at-least', rate: 0.8 } as const;
const NEVER = { is: 'at-most', rate: 0 } as const;

/** Draws of fifty hosts beside the first, so that one lucky draw does not make the figure. */
const MORE_DRAWS = 4;

type KindPlayed = { name: string; played: readonly Played[] };

/** Plays both incidents and fifty made-up hosts against local registries, and some more draws of fifty. */
export async function evaluateOwners(): Promise<Section> {
  const seed = seedOf(process.argv);
  const draw = drawOf(seed);
  const kinds = await playKinds(draw);
  const incidents: { incident: Incident; played: Played }[] = [];
  for (const incident of [rsyncServer(draw), faxServer(draw)])
    incidents.push({ incident, played: await play(incident, incident.zip) });
  const more: Played[] = [];
  for (let at = 1; at <= MORE_DRAWS; at += 1)
    more.push(...(await playKinds(drawOf(seed + at))).flatMap(({ played }) => played));
  return sectionOf(seed, kinds, incidents, more);
}

function drawOf(seed: number): Draw {
  const people = crowd(seed);
  return { random: makeRandom(`owners ${seed}`), taken: new Set(), people: count => people.draw(count) };
}

async function playKinds(draw: Draw): Promise<readonly KindPlayed[]> {
  const kinds: KindPlayed[] = [];
  for (const { name, count, make } of hostKinds) {
    const played: Played[] = [];
    for (let at = 0; at < count; at += 1) played.push(await play(make(draw)));
    kinds.push({ name, played });
  }
  return kinds;
}

function sectionOf(
  seed: number,
  kinds: readonly KindPlayed[],
  incidents: readonly { incident: Incident; played: Played }[],
  more: readonly Played[],
): Section {
  const hosts = kinds.flatMap(({ played }) => played);
  const first = [...hosts, ...incidents.map(({ played }) => played)];
  const all = [...first, ...more];
  const requests = hosts.map(played => played.requests).sort((one, other) => one - other);
  return {
    title: 'Who is told: the right party among the first three contacts',
    notes: [
      `${hosts.length} made-up hosts (seed ${seed}) and both incidents, played against local servers that answer as IANA, registries, registrars, NPPES, a resolver, security.txt and home pages do. Every clue and every step is ticked; where a source names an owner, that name (one word as the words it is made of) and the state are typed and NPPES is asked once more. One practice in five is not in NPPES, some are called after their doctors or abbreviated in their records, some sites are down or say nothing. A contact is right if its telephone, fax, mailbox or postal address really reaches somebody who can close the leak; a name to look up and a guessed mailbox that does not exist are not.`,
      `Requests a host: ${requests[Math.floor(requests.length / 2)]} in the middle, ${requests[0]} to ${requests.at(-1)}; ${first.reduce((sum, played) => sum + played.requests, 0)} in all, with those of the incidents.`,
    ],
    rows: [
      rowOf('all made-up hosts', hosts, RIGHT),
      ...kinds.map(({ name, played }) => rowOf(name, played)),
      rowOf(`${MORE_DRAWS} more draws of fifty`, more, RIGHT),
      ...incidents.map(({ incident, played }) => rowOf(incident.title, [played], RIGHT)),
      ...incidents
        .filter(({ incident }) => incident.hospital.length > 0)
        .map(({ incident, played }) => ({
          name: 'its hospital, for nobody answers',
          hits: Number(played.hospital.some(contact => reaches(contact, incident.hospital))),
          n: 1,
          target: RIGHT,
        })),
      {
        name: 'what the first of them is to the leak, named right',
        hits: all.filter(({ isNamedRight }) => isNamedRight === true).length,
        n: all.filter(({ isNamedRight }) => isNamedRight !== null).length,
      },
      {
        name: "a patient's name among the contacts",
        hits: all.filter(({ patients }) => patients.length > 0).length,
        n: all.length,
        target: NEVER,
      },
    ],
    misses: [missesOf(kinds), misnamedOf(kinds)],
  };
}

const rowOf = (name: string, played: readonly Played[], target?: Row['target']): Row => ({
  name,
  hits: played.filter(({ isRight }) => isRight).length,
  n: played.length,
  ...(target && { target }),
});

const missesOf = (kinds: readonly KindPlayed[]): Misses => ({
  title: 'Hosts whose right party was not among the first three',
  lines: kinds.flatMap(({ name, played }) =>
    played
      .filter(({ isRight }) => !isRight)
      .map(({ first }) => `${name}: ${first.map(({ role, id, source }) => `${role} ${id} (${source})`).join('; ')}`),
  ),
});

const misnamedOf = (kinds: readonly KindPlayed[]): Misses => ({
  title: 'Hosts whose right party was called something else',
  lines: kinds.flatMap(({ name, played }) =>
    played
      .filter(({ isNamedRight }) => isNamedRight === false)
      .map(({ first }) => `${name}: ${first.map(({ role, id, source }) => `${role} ${id} (${source})`).join('; ')}`),
  ),
});
