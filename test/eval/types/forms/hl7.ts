import * as clinical from '../data/clinical';
import { type Person, writeDate } from '../data/people';
import type { Hl7Place } from '../kind';
import { mark, markInside } from '../marked';
import type { Random } from '../random';
import type { Written } from './written';

/** Segments in the order of a message; those without fields are left out. */
const ORDER = 'MSH EVN PID PD1 NK1 PV1 PV2 AL1 DG1 PR1 GT1 IN1 IN2 ACC ORC OBR OBX NTE RXE RXR RXA FT1 SPM ZPV'.split(
  ' ',
);

/** A message of HL7 v2 with a value at its place. */
export function writeHl7(
  { fields, message = 'ADT^A08' }: Hl7Place,
  value: string,
  person: Person,
  random: Random,
): Written {
  const all = new Map(Object.entries({ ...ordinary(message, person, random), ...fields }));
  const segments = ORDER.flatMap(name => {
    const own = [...all].filter(([place]) => place.startsWith(`${name}-`));
    if (own.length === 0) return [];
    const cells: string[] = [name];
    for (const [place, text] of own)
      cells[Number(place.slice(4)) - (name === 'MSH' ? 1 : 0)] = markInside(text).replace('{}', () => value);
    return [Array.from(cells, cell => cell ?? '').join('|')];
  });
  const place = Object.entries(fields).find(([, text]) => text.includes('{}'))!;
  return {
    body: `${segments.join('\r')}\r`,
    contentType: random.pick(['x-application/hl7-v2+er7', 'text/plain']),
    style: message,
    spelled: `${place[0]} ${place[1]}`,
  };
}

function ordinary(message: string, person: Person, random: Random): Record<string, string> {
  const [code, illness] = random.pick(clinical.dotted);
  const day = writeDate(person.visitDate, 'compact');
  const stamp = mark(`${day}1${random.digits(1)}30`, null, 'context', ['date']);
  const name = `${mark(person.family.toUpperCase(), 'name')}^${mark(person.given.toUpperCase(), 'name')}^${person.middle}`;
  return {
    'MSH-2': '^~\\&',
    'MSH-3': 'REG',
    'MSH-4': 'LAKESIDE',
    'MSH-5': 'EHR',
    'MSH-6': 'LAKESIDE',
    'MSH-7': stamp,
    'MSH-9': message,
    'MSH-10': random.digits(7),
    'MSH-11': 'P',
    'MSH-12': '2.5.1',
    'PID-1': '1',
    'PID-3': `${mark(random.digits(8), 'mrn')}^^^LAKESIDE^MR`,
    'PID-5': name,
    'PID-7': mark(writeDate(person.birthDate, 'compact'), 'date-of-birth'),
    'PID-8': person.sex,
    'PID-11': `${mark(person.street, 'address')}^^${mark(person.city, 'address')}^${mark(person.state, null, 'context', ['address'])}^${mark(person.zip, 'address')}`,
    'PV1-1': '1',
    'PV1-2': random.pick(['I', 'O', 'E']),
    'PV1-3': '3W^312^A',
    'PV1-7': `^${mark(person.doctor.toUpperCase(), null, 'context', ['name'])}^ANNE`,
    ...(message.startsWith('ADT') && {
      'DG1-1': '1',
      'DG1-3': `${mark(code, 'icd10')}^${mark(illness, 'diagnosis', 'context')}^I10`,
      'EVN-1': message.slice(4),
      'EVN-2': stamp,
    }),
    ...(message.startsWith('ORU') && {
      'OBR-1': '1',
      'OBR-4': `${mark('24323-8', 'loinc')}^${mark('Comprehensive metabolic panel', null, 'context', ['lab-result'])}^LN`,
      'OBR-7': stamp,
      'OBX-1': '1',
      'OBX-2': 'NM',
      'OBX-3': `${mark('2345-7', 'loinc')}^Glucose^LN`,
      'OBX-5': mark('101', 'lab-result'),
      'OBX-6': 'mg/dL',
      'OBX-11': 'F',
    }),
  };
}
