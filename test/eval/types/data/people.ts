import type { Random } from '../random';

/** A made-up person, and a made-up visit. All values lie in valid ranges; none in a reserved one. */
export interface Person {
  given: string;
  family: string;
  middle: string;
  sex: 'F' | 'M';
  /** ISO 8601. */
  birthDate: string;
  visitDate: string;
  street: string;
  city: string;
  state: string;
  zip: string;
  doctor: string;
}

const WOMEN =
  'Karen Maria Lakshmi Denise Yolanda Hannah Beatriz Chloe Rosemary Latoya Agnes Mei Fatima Ingrid Paulette Dolores Shanice Tamara Olga Bridget Aisha Carmen Judith Noreen Priya Vivian Wanda Eleanor Graciela Harriet Imani Jocelyn Kavita Leticia Margaret Nadine Rhonda Sylvia Teresa Ursula'.split(
    ' ',
  );
const MEN =
  'Walter Hector Darnell Rajesh Patrick Vincent Omar Leonard Miguel Trevor Anton Curtis Dmitri Edmund Felipe Gerald Hiroshi Isaac Jerome Kenneth Lamar Marcus Nathaniel Oscar Preston Quentin Rodney Stanley Terrence Ulysses Victor Wendell Xavier Yusuf Zachary Alfonso Bernard Clifton Desmond Everett'.split(
    ' ',
  );
const FAMILIES =
  "Whitfield Okonkwo Ramirez Vasquez Nguyen Castellano Haverford Brennan Lindqvist Abernathy Delacroix Pemberton Rosenthal Kowalski O'Brien McAllister Patel Subramanian Yamamoto Fitzgerald Gutierrez Hernandez Johansson Kaplan Larkin Mendoza Novak Ostrowski Pruitt Quintero Rutherford Santangelo Thibodeaux Underhill Villanueva Wexler Yarborough Zielinski Ashworth Bellamy Crenshaw Dandridge Eastman Farnsworth Goldstein Hathaway Ibarra Jankowski Kirkpatrick Lombardi Maldonado Nakamura Oyelaran Petrosyan Rasmussen Schumacher Tremblay Ulrich Vandenberg Weatherby".split(
    ' ',
  );
const STREETS =
  'Maple Oakmont Birchwood Cedar Hill Lincoln Jefferson Chestnut Prospect Willow Creek Sunset Highland Elmwood Magnolia Pinecrest Sycamore Franklin Ridgeview Meadowbrook Hawthorne'
    .replace('Cedar Hill', 'Cedar_Hill')
    .replace('Willow Creek', 'Willow_Creek')
    .split(' ')
    .map(name => name.replace('_', ' '));
const SUFFIXES = ['St', 'Street', 'Ave', 'Avenue', 'Rd', 'Blvd', 'Ln', 'Drive', 'Dr', 'Ct', 'Way', 'Ter', 'Pkwy'];
const PLACES = [
  ['Columbus', 'OH', '432##'],
  ['Dayton', 'OH', '454##'],
  ['Rochester', 'NY', '146##'],
  ['Tacoma', 'WA', '984##'],
  ['Boise', 'ID', '837##'],
  ['Tulsa', 'OK', '741##'],
  ['Savannah', 'GA', '314##'],
  ['Worcester', 'MA', '016##'],
  ['Fresno', 'CA', '937##'],
  ['El Paso', 'TX', '799##'],
  ['Grand Rapids', 'MI', '495##'],
  ['Baton Rouge', 'LA', '708##'],
  ['Chattanooga', 'TN', '374##'],
  ['Duluth', 'MN', '558##'],
  ['Fort Collins', 'CO', '805##'],
  ['Newark', 'NJ', '071##'],
] as const;

/** ISO 8601, between the first and the last day of two years. */
export const isoDate = (random: Random, from: number, to: number): string =>
  `${random.int(from, to)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
const two = (number: number): string => String(number).padStart(2, '0');

/** A person at most 88 years old. */
export function makePerson(random: Random): Person {
  const sex = random.pick(['F', 'M'] as const);
  const [city, state, zip] = random.pick(PLACES);
  return {
    given: random.pick(sex === 'F' ? WOMEN : MEN),
    family: random.pick(FAMILIES),
    middle: random.fill('@'),
    sex,
    birthDate: isoDate(random, 1938, 2018),
    visitDate: isoDate(random, 2015, 2025),
    street: street(random),
    city,
    state,
    zip: random.fill(zip),
    doctor: random.pick(FAMILIES),
  };
}

/** A street line, with a flat now and then. */
export const street = (random: Random): string =>
  `${random.int(2, 9899)} ${random.chance(0.2) ? `${random.pick(['N', 'S', 'E', 'W'])} ` : ''}${random.pick(STREETS)} ${random.pick(SUFFIXES)}${random.chance(0.2) ? random.fill(random.pick([' Apt %#', ' Unit %@', ' #%##'])) : ''}`;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The ways records write a date. */
export type DateStyle = 'iso' | 'us' | 'us-short' | 'us-two' | 'compact' | 'oracle' | 'dotted' | 'long' | 'time';
export function writeDate(iso: string, style: DateStyle): string {
  const [year, month, day] = iso.split('-') as [string, string, string];
  const name = MONTHS[Number(month) - 1]!;
  const written: Readonly<Record<DateStyle, string>> = {
    iso,
    us: `${month}/${day}/${year}`,
    'us-short': `${Number(month)}/${Number(day)}/${year}`,
    'us-two': `${month}/${day}/${year.slice(2)}`,
    compact: `${year}${month}${day}`,
    oracle: `${day}-${name.slice(0, 3).toUpperCase()}-${year}`,
    dotted: `${day}.${month}.${year}`,
    long: `${name} ${Number(day)}, ${year}`,
    time: `${iso}T00:00:00`,
  };
  return written[style];
}

/** A name as the given, the family or both are written. */
export const writtenNames: readonly ((person: Person) => string)[] = [
  ({ given, family }) => `${given} ${family}`,
  ({ given, family, middle }) => `${given} ${middle}. ${family}`,
  ({ given, family }) => `${family}, ${given}`,
  ({ given, family, middle }) => `${family.toUpperCase()}, ${given.toUpperCase()} ${middle}`,
];
