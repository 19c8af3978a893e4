import { fieldOf, listOf, textField } from '../foreign';

/** An organisation as JSON-LD describes it; empty where it says nothing. */
export interface Organisation {
  name: string;
  telephone: string;
  fax: string;
  email: string;
  /** On one line. */
  address: string;
}

const DEEPEST = 6;
const MOST = 5;
/** https://schema.org/Organization and below; a Physician is a person too often. */
const ORGANISATION = /(?:Organization|Corporation|Hospital|Clinic|Business|Pharmacy|Laboratory|Institution)$/;

/** The organisations that a piece of JSON-LD describes. */
export function organisationsIn(text: string): Organisation[] {
  try {
    return within(JSON.parse(text), 0).slice(0, MOST);
  } catch {
    return [];
  }
}

function within(value: unknown, depth: number): Organisation[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  const types = [fieldOf(value, '@type')].flat();
  const inner = Object.values(value)
    .slice(0, 50)
    .flatMap(one => within(one, depth + 1));
  if (!types.some(type => typeof type === 'string' && ORGANISATION.test(type))) return inner;
  const points = listOf([fieldOf(value, 'contactPoint')].flat(), MOST);
  const field = (name: string) =>
    textField(value, name) || (points.map(point => textField(point, name)).find(text => text !== '') ?? '');
  const own = {
    name: textField(value, 'name', 100),
    telephone: field('telephone'),
    fax: field('faxNumber'),
    email: field('email'),
    address: addressOf(fieldOf(value, 'address')),
  };
  return [own, ...inner];
}

/** A PostalAddress with street and place. */
function addressOf(address: unknown): string {
  const [street, place] = ['streetAddress', 'addressLocality'].map(name => textField(address, name, 100));
  if (!street || !place) return '';
  const rest = ['addressRegion', 'postalCode'].map(name => textField(address, name, 30)).filter(text => text !== '');
  return [street, place, rest.join(' ')].filter(text => text !== '').join(', ');
}
