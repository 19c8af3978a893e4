import { type Fields, fieldOf, listOf, textField } from '../foreign';
import { phoneOf } from '../values';

/**
 * The public registry of US providers of care. https://npiregistry.cms.hhs.gov/api-page
 */
export const NPPES = 'https://npiregistry.cms.hhs.gov/api/';
export const NPPES_NAME = 'NPPES';

/** Bytes: a record has some 3,000, and twenty are asked for. */
export const NPPES_LIMIT = 400_000;
/** Records that are asked for by name. */
export const MOST_RECORDS = 50;
/** Records that are read. */
const MOST_READ = 50;

/** An organisation in it. Names of people are not read. */
export interface Provider {
  npi: string;
  name: string;
  /** Names that it does business under, and former ones. */
  otherNames: readonly string[];
  /** Two letters. */
  state: string;
  zip: string;
  phone: string | null;
  fax: string | null;
  post: string;
  /** Title and line of the authorised official. */
  officialTitle: string;
  officialPhone: string | null;
  taxonomies: readonly string[];
}

/** The address of a question: every parameter that is not empty. */
export const nppesUrl = (parameters: Readonly<Record<string, string>>): string =>
  `${NPPES}?version=2.1${Object.entries(parameters)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `&${name}=${encodeURIComponent(value)}`)
    .join('')}`;

/** What an answer says is wrong with the question; null where nothing is. The status is 200 even so. */
export const refusalIn = (body: Fields): string | null => {
  const errors = listOf(fieldOf(body, 'Errors'), 3);
  return errors.length === 0 ? null : errors.map(error => textField(error, 'description')).join('; ') || '?';
};

/** Active organisations in an answer, at most fifty; null where it is no answer of this registry. */
export function providersIn(body: Fields): readonly Provider[] | null {
  if (!Array.isArray(fieldOf(body, 'results'))) return null;
  return listOf(fieldOf(body, 'results'), MOST_READ)
    .filter(record => textField(record, 'enumeration_type') === 'NPI-2')
    .filter(record => ['', 'A'].includes(textField(fieldOf(record, 'basic'), 'status')))
    .map(providerOf)
    .filter(({ name }) => name !== '');
}

function providerOf(record: unknown): Provider {
  const basic = fieldOf(record, 'basic');
  const addresses = listOf(fieldOf(record, 'addresses'), 10);
  const purpose = (name: string) => addresses.find(address => textField(address, 'address_purpose') === name);
  const location = purpose('LOCATION') ?? purpose('PRIMARY') ?? purpose('MAILING');
  const others = listOf(fieldOf(record, 'other_names'), 10);
  return {
    npi: String(fieldOf(record, 'number') ?? '')
      .replace(/\D/g, '')
      .slice(0, 10),
    name: textField(basic, 'organization_name') || textField(basic, 'name'),
    otherNames: others.map(other => textField(other, 'organization_name')).filter(name => name !== ''),
    state: textField(location, 'state'),
    zip: textField(location, 'postal_code'),
    phone: phoneOf(textField(location, 'telephone_number'), 'US'),
    fax: phoneOf(textField(location, 'fax_number'), 'US'),
    post: postOf(location),
    officialTitle: textField(basic, 'authorized_official_title_or_position', 80),
    officialPhone: phoneOf(textField(basic, 'authorized_official_telephone_number'), 'US'),
    taxonomies: listOf(fieldOf(record, 'taxonomies'), 15).map(taxonomy => textField(taxonomy, 'code')),
  };
}

const postOf = (address: unknown): string =>
  [
    textField(address, 'address_1'),
    textField(address, 'address_2'),
    textField(address, 'city'),
    `${textField(address, 'state')} ${zipOf(textField(address, 'postal_code'))}`.trim(),
  ]
    .filter(part => part !== '')
    .join(', ');

/** Nine digits without the hyphen. */
const zipOf = (code: string): string => code.replace(/^(\d{5})(\d{4})$/, '$1-$2');
