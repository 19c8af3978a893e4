import { makePerson, type Person } from './data/people';
import { writeClinicalXml } from './forms/clinical-xml';
import { writeFhir } from './forms/fhir';
import { writeHl7 } from './forms/hl7';
import { keyedForms } from './forms/keyed';
import { writeNote } from './forms/note';
import { LABELLED, writeProse } from './forms/prose';
import type { Written } from './forms/written';
import { writeX12 } from './forms/x12';
import type { Draw, Kind } from './kind';
import { withOwner } from './labels';
import { mark } from './marked';
import { makeRandom, type Random } from './random';
import { contextOf, type Setting } from './record';

/** A made document about one value, with marks in its body. */
export interface Document {
  /** The type it is about: what must be found in it, or what must not. */
  about: string;
  isPositive: boolean;
  form: string;
  /** The label as words, before it was spelled. */
  label: string;
  /** How it was spelled, or the sentence or field it stands in. */
  spelled: string;
  style: string;
  /** Whether it is of a patient. */
  isOfPatient: boolean;
  /** What kind of look-alike it is. */
  what: string;
  contentType: string;
  body: string;
}

/** Documents of each polarity for a type. */
export const EACH = 200;

/** All documents of a type: the same for the same seed, whatever other types there are. */
export function* documentsOf(kind: Kind, seed: number): Generator<Document> {
  for (const [isPositive, name] of [
    [true, 'positive'],
    [false, 'look-alike'],
  ] as const) {
    for (let number = 0; number < EACH; number += 1) {
      const random = makeRandom(`${seed}/${kind.type}/${name}/${number}`);
      yield isPositive ? positive(kind, number, random) : lookAlike(kind, number, random);
    }
  }
}

type Way = 'keyed' | 'prose' | 'note' | 'hl7' | 'x12' | 'fhir' | 'xml';

/** The ways a type is written, more often those that every type has. */
function waysOf(kind: Kind): readonly Way[] {
  if (kind.isHeading) return ['note'];
  return [
    ...Array<Way>(6).fill('keyed'),
    ...Array<Way>(2).fill('prose'),
    ...(kind.hl7 ? (['hl7'] as const) : []),
    ...(kind.x12 ? (['x12'] as const) : []),
    ...(kind.fhir ? (['fhir'] as const) : []),
    ...(kind.xml ? (['xml'] as const) : []),
  ];
}

function positive(kind: Kind, number: number, random: Random): Document {
  const ways = waysOf(kind);
  const way = ways[number % ways.length]!;
  const person = makePerson(random);
  const about = { about: kind.type, isPositive: true, isOfPatient: true, what: '' };
  const focus = (draw: Draw) => mark(draw(random, person), kind.type, 'focus');
  if (way === 'note') {
    const written = writeNote('patient', headingsOf(kind.draw, random, person, kind.type), random);
    return { ...about, form: 'note', label: written.style, ...written };
  }
  if (way === 'hl7') {
    const place = random.pick(kind.hl7!);
    return { ...about, form: 'hl7', label: '', ...writeHl7(place, focus(place.value ?? kind.draw), person, random) };
  }
  if (way === 'x12') {
    const place = random.pick(kind.x12!);
    return { ...about, form: 'x12', label: '', ...writeX12(place, focus(place.value ?? kind.draw), person, random) };
  }
  if (way === 'fhir') {
    return {
      ...about,
      form: 'fhir',
      label: '',
      ...writeFhir(random.pick(kind.fhir!), focus(kind.drawIn?.fhir ?? kind.draw), person, random),
    };
  }
  if (way === 'xml') {
    const { element, value } = random.pick(kind.xml!);
    return {
      ...about,
      form: 'clinical-xml',
      label: '',
      ...writeClinicalXml(element, focus(value ?? kind.drawIn?.xml ?? kind.draw), person, random),
    };
  }
  const other = kind.also && random.chance(0.34) ? random.pick(kind.also) : null;
  const { labels, draw } = other ?? kind;
  if (way === 'prose') {
    const label = random.pick(other ? labels : (kind.spoken ?? labels));
    const sentence = random.pick(other ? LABELLED : (kind.prose ?? LABELLED));
    const written = writeProse(
      'patient',
      kind.type,
      sentence,
      label,
      focus(other ? draw : (kind.drawIn?.prose ?? draw)),
      person,
      random,
    );
    return { ...about, form: 'prose', label: sentence.includes('{label}') ? label : sentence, ...written };
  }
  const label = withOwner(random.pick(labels), random, kind.owners ?? 0.3);
  return {
    ...about,
    label,
    ...keyed('patient', kind.type, label, (one, who) => mark(draw(one, who), kind.type, 'focus'), random),
  };
}

function lookAlike(kind: Kind, number: number, random: Random): Document {
  const kindOf = kind.lookAlikes[number % kind.lookAlikes.length]!;
  const { setting, labels, draw, what, is = null, may, prose, inMessages } = kindOf;
  const person = makePerson(random);
  const label = random.pick(labels);
  const about = {
    about: kind.type,
    isPositive: false,
    isOfPatient: setting === 'patient',
    what: `${setting}: ${what}`,
    label,
  };
  const value: Draw = (one, who) => mark(draw(one, who), is, 'focus', may);
  if (kind.isHeading) {
    const written = writeNote(setting, headingsOf(draw, random, person, null), random);
    return { ...about, form: 'note', ...written, label: what };
  }
  if (random.chance(0.25)) {
    const sentence = random.pick(prose ?? LABELLED);
    const written = writeProse(setting, kind.type, sentence, label, value(random, person), person, random);
    return { ...about, form: 'prose', ...written, label: sentence.includes('{label}') ? label : sentence };
  }
  if (inMessages && random.chance(0.35)) return { ...about, ...inMessage(value(random, person), person, random) };
  return { ...about, ...keyed(setting, kind.type, label, value, random) };
}

/** Three to five different headings, marked: what stands alone is rarely known for a note. */
function headingsOf(draw: Draw, random: Random, person: Person, type: string | null): string[] {
  const drawn = new Set(Array.from({ length: 8 }, () => draw(random, person)));
  return [...drawn].slice(0, random.int(3, 5)).map(heading => mark(heading, type, 'focus'));
}

/** The value in a field of a message that says nothing of it: an id of the message, a control number. */
function inMessage(value: string, person: Person, random: Random): Written & { form: string } {
  const form = random.pick(['hl7', 'x12'] as const);
  return form === 'hl7'
    ? {
        form,
        ...writeHl7(
          { fields: random.pick([{ 'MSH-10': '{}' }, { 'ZPV-1': '1', 'ZPV-4': '{}' }]) },
          value,
          person,
          random,
        ),
      }
    : { form, ...writeX12({ at: 'line', segment: 'REF*6R*{}' }, value, person, random) };
}

/** A record, or several, with one field of interest among the ordinary ones. */
export function keyed(
  setting: Setting,
  type: string,
  label: string,
  value: Draw,
  random: Random,
): Written & { form: string } {
  const { form, rows, write } = pickForm(random);
  const fieldsOf = contextOf(setting, type, random);
  const at = random.int(0, 9);
  let focus = 0;
  const records = Array.from({ length: random.int(...rows) }, () => {
    const person = makePerson(random);
    const fields = fieldsOf(random, person).filter(field => field.label !== label);
    focus = Math.min(1 + (at % 5), fields.length);
    return [...fields.slice(0, focus), { label, value: value(random, person) }, ...fields.slice(focus)];
  });
  return { form, ...write(records, focus, random) };
}

/** The forms, each as often as its share. */
const SHARED = keyedForms.flatMap(form => Array<typeof form>(form.share).fill(form));
const pickForm = (random: Random) => random.pick(SHARED);
