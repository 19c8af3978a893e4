import { isoDate, makePerson, writeDate } from './data/people';
import { writeProse } from './forms/prose';
import { type Document, keyed } from './generate';
import type { Draw, Kind } from './kind';
import { mark } from './marked';
import { NEAR } from './near';
import { makeRandom, type Random } from './random';

/** Words behind a label that make it the label of another thing, and what stands under it then. */
const TURNS: readonly { words: readonly string[]; draw: Draw; not?: readonly string[] }[] = [
  {
    words: ['updated at', 'verified on', 'last changed', 'expiry date'],
    draw: random => writeDate(isoDate(random, 2019, 2025), random.pick(['iso', 'us', 'time', 'compact'])),
    not: ['date'],
  },
  { words: ['count', 'total'], draw: random => random.fill(random.pick(['%#', '%##', '%####'])) },
  { words: ['type', 'category'], draw: random => random.pick(['primary', 'home', '01', 'A1', 'other', 'self']) },
  { words: ['status', 'flag'], draw: random => random.pick(['verified', 'pending', 'active', 'Y', '2']) },
  { words: ['length', 'version', 'sort order'], draw: random => random.pick(['9', '16', '2.1', '3']) },
  { words: ['required', 'is valid'], draw: random => random.pick(['true', 'false', 'yes']) },
  {
    words: ['hash', 'checksum'],
    draw: random => random.fill('################').replace(/[13579]/g, sign => 'abcdef'[Number(sign) % 6]!),
  },
];
/** A number as long as the value, under the name of the machine or the clerk that it came from. */
const SOURCES = ['source system', 'import batch', 'entered by user', 'error code'];

/** Sentences in which the label is named and the number belongs to something else. */
const ASIDES: readonly { sentence: string; draw: (kind: Kind) => Draw; not?: readonly string[] }[] = [
  {
    sentence: 'The {label} was verified on {}.',
    draw: () => random => writeDate(isoDate(random, 2019, 2025), random.pick(['iso', 'us', 'long'])),
    not: ['date', 'date-of-birth'],
  },
  { sentence: 'The {label} is missing, see ticket {}.', draw: kind => asLong(kind) },
  { sentence: 'Asked for the {label} in room {} again.', draw: () => random => random.fill('%##') },
];

/** Documents of a type in which its label misleads. */
const EACH = 40;

/** Documents of patients in which a label of the type is named and the value beside it is of something else. */
export function* misleadingOf(kind: Kind, seed: number): Generator<Document> {
  if (kind.isHeading) return;
  const numbered = /\d{5}/.test(kind.draw(makeRandom('shape'), makePerson(makeRandom('shape'))).replace(/[- .]/g, ''));
  for (let number = 0; number < EACH; number += 1) {
    const random = makeRandom(`${seed}/${kind.type}/misleading/${number}`);
    const near = NEAR[kind.type];
    if (number % 4 === 3) yield aside(kind, numbered, random);
    else if (near && number % 4 === 1) yield fielded(kind, 'near label', ...random.pick(near), random);
    else yield turned(kind, numbered && number % 4 === 2, random);
  }
}

function turned(kind: Kind, isLong: boolean, random: Random): Document {
  const turn = random.pick(TURNS.filter(({ not }) => !not?.includes(kind.type)));
  const { words, draw } = isLong ? { words: SOURCES, draw: asLong(kind) } : turn;
  const behind = random.pick(words);
  const label = `${random.pick(kind.labels).replace(/ ?#$/, '')} ${behind}`;
  return fielded(kind, `label and "${behind}"`, label, draw, random);
}

function fielded(kind: Kind, what: string, label: string, draw: Draw, random: Random): Document {
  const value: Draw = (one, who) => mark(draw(one, who), null, 'focus');
  return { ...aboutOf(kind, what, label), ...keyed('patient', kind.type, label, value, random) };
}

function aside(kind: Kind, numbered: boolean, random: Random): Document {
  const fitting = ASIDES.filter(
    ({ sentence, not }) => !not?.includes(kind.type) && (numbered || !sentence.includes('ticket')),
  );
  const { sentence, draw } = random.pick(fitting);
  const person = makePerson(random);
  const label = random.pick(kind.spoken ?? kind.labels);
  const value = mark(draw(kind)(random, person), null, 'focus');
  return {
    ...aboutOf(kind, sentence, label),
    form: 'prose',
    ...writeProse('patient', kind.type, sentence, label, value, person, random),
  };
}

const aboutOf = ({ type }: Kind, what: string, label: string) => ({
  about: type,
  isPositive: false,
  isOfPatient: true,
  what: `misleading: ${what}`,
  label,
});

/** As many digits as the value has, so that only the label can tell it from one. */
const asLong =
  (kind: Kind): Draw =>
  (random, person) =>
    random.fill(`%${'#'.repeat(Math.max(4, kind.draw(random, person).replace(/\D/g, '').length - 1))}`).slice(0, 14);
