import { type DateStyle, isoDate, type Person, street, writeDate, writtenNames } from '../data/people';
import { patient, subject } from '../forms/fhir';
import { alike, type Kind, words } from '../kind';
import { mark } from '../marked';
import type { Random } from '../random';

const STYLES: readonly DateStyle[] = [
  'us',
  'us',
  'iso',
  'iso',
  'us-short',
  'us-two',
  'oracle',
  'long',
  'dotted',
  'time',
];
const anyDate = (random: Random, from: number, to: number) => writeDate(isoDate(random, from, to), random.pick(STYLES));
const birth = (random: Random, person: Person) => writeDate(person.birthDate, random.pick(STYLES));
const compactBirth = (_: Random, person: Person) => writeDate(person.birthDate, 'compact');
const compactVisit = (_: Random, person: Person) => writeDate(person.visitDate, 'compact');

const dateOfBirth: Kind = {
  type: 'date-of-birth',
  draw: birth,
  drawIn: { fhir: (_, { birthDate }) => birthDate },
  labels: words(
    'dob, date of birth, birth date, birthdate, birthday, birth dt, birth dttm, bdate, bday, born, brth dt, d.o.b., born on, dt of birth, birth date time',
  ),
  prose: [
    '{label}: {}',
    '{label} {}.',
    'The patient was born on {} and lives alone.',
    'Patient, born {}, presents with cough.',
    '(DOB: {}) arrived by ambulance.',
    'DOB {}, seen by the night team.',
  ],
  hl7: [
    { fields: { 'PID-7': '{}' }, value: compactBirth },
    { fields: { 'NK1-1': '1', 'NK1-3': 'SPO', 'NK1-16': '{}' }, value: compactBirth },
    { fields: { 'GT1-1': '1', 'GT1-8': '{}' }, value: compactBirth },
    { fields: { 'IN1-1': '1', 'IN1-18': '{}' }, value: compactBirth },
  ],
  x12: [{ at: 'subscriber', segment: 'DMG*D8*{}*F', value: compactBirth }],
  fhir: [
    (value, person) => patient(person, { birthDate: value }),
    value => ({ resourceType: 'RelatedPerson', id: 'r1', patient: subject, birthDate: value }),
  ],
  xml: [
    { element: '<birthTime value="{}"/>', value: compactBirth },
    { element: '<DateOfBirth><Date>{}</Date></DateOfBirth>', value: (_, person) => person.birthDate },
  ],
  lookAlikes: [
    alike(
      'date of something else',
      'article',
      'published, last updated, event date, opening day',
      random => anyDate(random, 1950, 2024),
      {
        prose: ['The hall was opened on {}', 'Posted on {} by the editors.', 'Founded on {} as a workshop.'],
      },
    ),
    alike('date of a thing', 'shop', 'order date, best before, release date, warranty until', random =>
      anyDate(random, 1990, 2024),
    ),
    alike('date of software', 'software', 'build date, last modified, expires, deployed at', random =>
      anyDate(random, 1990, 2024),
    ),
    alike('placeholder or impossible date', 'patient', 'dob, date of birth, birth date', random =>
      random.pick(['00/00/0000', '9999-12-31', '0001-01-01', '13/45/1990', '1990-02-31', '01/01/1900', '2150-03-04']),
    ),
    alike('no date', 'patient', 'dob, date of birth', random => random.pick(['unknown', 'on file', 'pending', 'N/A']), {
      inMessages: false,
    }),
    alike('date of staff or company', 'article', 'founded, joined the firm, elected, contract from', random =>
      anyDate(random, 1950, 2010),
    ),
  ],
};

const CARE_DATES = words(
  'admit date, admission date, adm dt, admit dttm, discharge date, disch date, disch dttm, date of service, dos, service date, svc date, visit date, appt date, appointment date, encounter date, procedure date, surgery date, collection date, specimen date, result date, fill date, date filled, onset date, diagnosis date, dx date, immunization date, vaccination date, date of death, death date, last menstrual period, deceased date, dispense date',
);
const care = (random: Random, person: Person) => writeDate(person.visitDate, random.pick(STYLES));
const date: Kind = {
  type: 'date',
  draw: care,
  drawIn: { fhir: (random, { visitDate }) => random.pick([visitDate, `${visitDate}T09:30:00Z`]) },
  labels: CARE_DATES,
  owners: 0.1,
  prose: [
    '{label}: {}',
    'Admitted on {} with ⟦?diagnosis:chest pain⟧.',
    'Discharged home on {} in stable condition.',
    'He was seen on {} by cardiology.',
    'DOS: {}.',
    'Underwent ⟦?diagnosis:knee replacement⟧ on {}.',
    'The patient expired on {}.',
  ],
  hl7: [
    { fields: { 'PV1-44': '{}' }, value: compactVisit },
    { fields: { 'PV1-45': '{}' }, value: compactVisit },
    { fields: { 'PID-29': '{}' }, value: compactVisit },
    { fields: { 'OBR-7': '{}' }, message: 'ORU^R01', value: compactVisit },
    { fields: { 'PR1-1': '1', 'PR1-5': '{}' }, value: compactVisit },
  ],
  x12: [
    { at: 'line', segment: 'DTP*472*D8*{}', value: compactVisit },
    { at: 'claim', segment: 'DTP*435*D8*{}', value: compactVisit },
    { at: 'claim', segment: 'DTP*096*D8*{}', value: compactVisit },
    { at: 'claim', segment: 'DTP*431*D8*{}', value: compactVisit },
  ],
  fhir: [
    value => ({ resourceType: 'Encounter', id: 'e1', status: 'finished', subject, period: { start: value } }),
    value => ({ resourceType: 'Procedure', id: 'e1', status: 'completed', subject, performedDateTime: value }),
    value => ({
      resourceType: 'Observation',
      id: 'e1',
      status: 'final',
      subject,
      code: { text: mark('Weight', null, 'context', ['vital', 'lab-result']) },
      effectiveDateTime: value,
    }),
    (value, person) => patient(person, { deceasedDateTime: value }),
  ],
  lookAlikes: [
    alike(
      'date of an article',
      'article',
      'published, last updated, event date, posted on',
      random => anyDate(random, 2015, 2025),
      {
        prose: ['Posted on {} by the editors.', 'The concert takes place on {}', 'Copyright {}'],
      },
    ),
    alike('date of a thing', 'shop', 'order date, best before, release date, delivery date', random =>
      anyDate(random, 2015, 2025),
    ),
    alike('date of software', 'software', 'build date, last modified, expires, deployed at', random =>
      anyDate(random, 2015, 2025),
    ),
    alike('date of an account book', 'finance', 'due date, posting date, closing date, valid from', random =>
      anyDate(random, 2015, 2025),
    ),
    alike('impossible date', 'patient', 'admission date, service date, discharge date', random =>
      random.pick(['00/00/0000', '13/45/2019', '2019-02-31', '99999999']),
    ),
    alike('no date', 'patient', 'discharge date, visit date', random =>
      random.pick(['pending', 'unknown', 'see chart']),
    ),
  ],
};

const old = (random: Random) => String(random.int(90, 107));
const age: Kind = {
  type: 'age-over-89',
  draw: old,
  labels: words('age, age years, age at visit, age in years, current age, age yrs, age at admission, age at encounter'),
  owners: 0.2,
  prose: [
    '{}-year-old woman with ⟦?diagnosis:hip fracture⟧.',
    'This is a {} year old man with ⟦?diagnosis:dementia⟧.',
    '{} y/o female, alert and oriented.',
    '{}yo M brought in by ambulance.',
    'The patient is {} years old and lives with her daughter.',
    'Age: {}',
    'He is {} years of age.',
    'Patient aged {} with ⟦?diagnosis:pneumonia⟧.',
  ],
  lookAlikes: [
    alike('age up to 89', 'patient', 'age, age years, patient age', random => String(random.int(1, 89)), {
      prose: [
        '{}-year-old woman with ⟦?diagnosis:hip fracture⟧.',
        '{} y/o male, alert.',
        'The patient is {} years old.',
      ],
    }),
    alike(
      'age in days or months',
      'patient',
      'age',
      random => `${random.int(90, 99)} ${random.pick(['days', 'months', 'weeks'])}`,
    ),
    alike('age of a thing', 'article', 'years of service, founded, seats', random => String(random.int(90, 120)), {
      prose: [
        'The {}-year-old bridge will be repaired.',
        'A {} year old tradition returns.',
        'The {}-year-old theatre reopens in May.',
      ],
    }),
    alike('percentage or count', 'software', 'usage, coverage, page, retention days', random =>
      String(random.int(90, 110)),
    ),
    alike('days outstanding', 'finance', 'days, invoice age days, overdue', random => String(random.int(90, 110))),
    alike('no person can be', 'patient', 'age', random => String(random.int(150, 999))),
  ],
};

const name: Kind = {
  type: 'name',
  draw: (random, person) => random.pick(writtenNames)(person),
  drawIn: { prose: (random, person) => random.pick(writtenNames.slice(0, 2))(person) },
  labels: words(
    'patient name, pat name, pt name, full name, patient full name, member name, subscriber name, insured name, guarantor name, policy holder, responsible party, emergency contact, next of kin, spouse name, beneficiary name, resident name, client name, legal name, name of patient, patient',
  ),
  owners: 0,
  prose: [
    'Patient: {}',
    'Patient name: {}',
    '{title} {} was admitted last night.',
    '{title} {} reports less pain today.',
    'RE: {}, DOB ⟦date-of-birth:04/11/1958⟧',
    'I had the pleasure of seeing {title} {} in clinic.',
    'Name: {}',
  ],
  hl7: [
    {
      fields: { 'PID-5': '{}' },
      value: (_, { family, given, middle }) => `${family.toUpperCase()}^${given.toUpperCase()}^${middle}`,
    },
    {
      fields: { 'NK1-1': '1', 'NK1-2': '{}', 'NK1-3': 'SPO' },
      value: (_, { family, given }) => `${family.toUpperCase()}^${given.toUpperCase()}`,
    },
    { fields: { 'GT1-1': '1', 'GT1-3': '{}' }, value: (_, { family, given }) => `${family}^${given}` },
    { fields: { 'IN1-1': '1', 'IN1-16': '{}' }, value: (_, { family, given }) => `${family}^${given}` },
  ],
  x12: [
    {
      at: 'subscriber',
      segment: 'NM1*IL*1*{}****MI*⟦plan-member:WKX204418773⟧',
      value: (_, { family, given }) => `${family.toUpperCase()}*${given.toUpperCase()}`,
    },
    {
      at: 'subscriber',
      segment: 'NM1*QC*1*{}',
      value: (_, { family, given, middle }) => `${family.toUpperCase()}*${given.toUpperCase()}*${middle}`,
    },
  ],
  fhir: [
    (value, person) => patient(person, { name: [{ text: value }] }),
    value => ({
      resourceType: 'Condition',
      id: 'c1',
      subject: { reference: 'Patient/p1', display: value },
      code: { text: mark('Asthma', null, 'context', ['diagnosis']) },
    }),
    value => ({ resourceType: 'RelatedPerson', id: 'c1', patient: subject, name: [{ text: value }] }),
  ],
  xml: [{ element: '<name><given>⟦name:Ana⟧</given><family>{}</family></name>', value: (_, person) => person.family }],
  lookAlikes: [
    alike(
      'author or staff',
      'article',
      'author, editor, photographer',
      (_, { given, family }) => `${given} ${family}`,
      {
        prose: ['By {}', 'Photograph by {}', 'Coach {} praised the team.'],
      },
    ),
    alike('name of a thing', 'shop', 'product name, brand name, model name, name', random =>
      random.pick(['Garden Lamp', 'Desk Organizer', 'Blue Heron', 'Travel Mug']),
    ),
    alike('name in software', 'software', 'file name, host name, user agent name, branch name, queue name', random =>
      random.pick(['main gateway', 'Chrome Mobile', 'blue green', 'North Worker', 'release train']),
    ),
    alike(
      'name of an organisation',
      'patient',
      'facility name, pharmacy name, hospital name, plan name, department name',
      random => random.pick(['Harbor View', 'Lakeside Family', 'Northside Plus', 'Cedar Ridge', 'Cardiology West']),
    ),
    alike('name of a place', 'article', 'street, station name, city name', random =>
      random.pick(['Maple Square', 'Union Station', 'Grand Rapids', 'Cedar Hill']),
    ),
    alike('no name', 'patient', 'patient name', random =>
      random.pick(['unknown', 'N/A', 'see attached', 'confidential']),
    ),
  ],
};

const address: Kind = {
  type: 'address',
  draw: (random, { city, state, zip }) => {
    const line = street(random);
    return random.pick([line, line, `${line}, ${city}, ${state} ${zip}`, `PO Box ${random.int(12, 9999)}`]);
  },
  labels: words(
    'address, addr, address1, addr1, address line 1, street, street address, home address, mailing address, residence, patient address, home addr, permanent address, residential address, addr line 1',
  ),
  prose: [
    '{label}: {}',
    'She lives at {}.',
    'Home address {}.',
    'The patient resides at {}',
    'Please mail the results to {}.',
  ],
  hl7: [
    { fields: { 'PID-11': '{}^^⟦address:DAYTON⟧^OH^⟦address:45402⟧' }, value: (_, person) => person.street },
    {
      fields: { 'NK1-1': '1', 'NK1-4': '{}^^⟦address:DAYTON⟧^OH^⟦address:45402⟧' },
      value: (_, person) => person.street,
    },
    {
      fields: { 'GT1-1': '1', 'GT1-5': '{}^^⟦address:DAYTON⟧^OH^⟦address:45402⟧' },
      value: (_, person) => person.street,
    },
  ],
  x12: [
    { at: 'subscriber', segment: 'N3*{}', value: (_, person) => person.street.toUpperCase() },
    { at: 'subscriber', segment: 'N4*⟦address:DAYTON⟧*OH*{}', value: random => random.fill('454######') },
  ],
  fhir: [
    (value, person) =>
      patient(person, { address: [{ use: 'home', line: [value], city: mark('Dayton', 'address'), state: 'OH' }] }),
    (value, person) => patient(person, { address: [{ text: value }] }),
    value => ({ resourceType: 'RelatedPerson', id: 'r1', patient: subject, address: [{ line: [value] }] }),
  ],
  xml: [
    {
      element: '<addr use="HP"><streetAddressLine>{}</streetAddressLine><city>⟦address:Dayton⟧</city></addr>',
      value: (_, person) => person.street,
    },
  ],
  lookAlikes: [
    alike(
      'address of a network',
      'software',
      'ip address, mac address, web address, memory address, base address',
      random =>
        random.pick(['0x7ffe1a2b', 'wss://queue/worker', '00:1b:44:11:3a:b7', 'tcp://cache:6379', '/dev/ttyS0']),
    ),
    alike(
      'numbers and words',
      'shop',
      'size, pack, description',
      random =>
        `${random.int(2, 40)} ${random.pick(['Large Boxes', 'Blue Pens', 'Way Adapter', 'Inch Display', 'Piece Set'])}`,
    ),
    alike('placeholder', 'patient', 'zip, address, street', random =>
      random.pick(['00000', 'unknown', 'N/A', 'same as above', 'on file']),
    ),
    alike(
      'road in the news',
      'article',
      'section, route',
      random => random.pick(['Main Street', 'Route 66', 'Exit 14', 'Highway 101', 'Platform 9']),
      {
        prose: ['The tram along {} was closed.', 'Traffic on {} was heavy.'],
      },
    ),
    alike(
      'dimensions',
      'shipping',
      'pallet, bay, row',
      random => `${random.int(100, 999)} W ${random.int(1000, 9999)}`,
    ),
  ],
};

const race: Kind = {
  type: 'race-ethnicity',
  draw: random =>
    random.pick([
      'White',
      'Black or African American',
      'Asian',
      'American Indian or Alaska Native',
      'Native Hawaiian or Other Pacific Islander',
      'Hispanic or Latino',
      'Not Hispanic or Latino',
      'Hispanic',
      'Caucasian',
      'African American',
      'Other Pacific Islander',
    ]),
  labels: words(
    'race, ethnicity, ethnic group, race ethnicity, ethnic background, race description, ethnicity description, race name, patient race, race/ethnicity',
  ),
  prose: ['{label}: {}', 'Race: {}.', 'Ethnicity: {}'],
  hl7: [
    {
      fields: { 'PID-10': '{}^^HL70005' },
      value: random => random.pick(['2106-3^White', '2054-5^Black or African American', '2028-9^Asian', '2106-3']),
    },
    {
      fields: { 'PID-22': '{}' },
      value: random => random.pick(['H^Hispanic or Latino', 'N^Not Hispanic or Latino', '2135-2^Hispanic or Latino']),
    },
  ],
  fhir: [
    (value, person) =>
      patient(person, {
        extension: [
          {
            url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-race',
            extension: [{ url: 'text', valueString: value }],
          },
        ],
      }),
  ],
  xml: [
    { element: '<raceCode code="⟦?race-ethnicity:2106-3⟧" displayName="{}" codeSystem="2.16.840.1.113883.6.238"/>' },
  ],
  lookAlikes: [
    alike(
      'race of runners',
      'article',
      'race, race name, race type',
      random => random.pick(['5 km', 'Marathon', 'Relay', 'White Water Sprint', '10K']),
      {
        prose: ['The race {} starts at noon.', 'Race results: {}'],
      },
    ),
    alike('colour', 'shop', 'colour, color, finish', random => random.pick(['White', 'Black', 'Brown', 'Native oak'])),
    alike(
      'kitchen or music',
      'article',
      'category, genre, style',
      random => random.pick(['Asian', 'Hispanic', 'African', 'Caucasian rug']),
      {
        prose: ['The new {} grocery opens on Friday.', 'An evening of {} music.'],
      },
    ),
    alike('word of software', 'software', 'race, trace, status', random =>
      random.pick(['race condition', 'black box', 'white list', 'stack trace']),
    ),
    alike('no answer', 'patient', 'race, ethnicity', random => random.pick(['n/a', 'see chart', '12345', 'pending'])),
  ],
};

export const personKinds: readonly Kind[] = [dateOfBirth, date, age, name, address, race];
