import { json, type Play } from './world';

/** An organisation as it stands in the registry of providers. */
export interface Registered {
  npi: string;
  name: string;
  state: string;
  zip: string;
  city?: string;
  street?: string;
  phone: string;
  fax?: string;
  /** Title, line and name of the official; the name must never come out again. */
  official?: { title: string; phone: string; first: string; last: string };
  otherName?: string;
  taxonomy?: string;
  isHospital?: boolean;
  /** A person of the registry, who must never come out. */
  isPerson?: boolean;
}

const HOSPITAL = { code: '282N00000X', desc: 'General Acute Care Hospital' };

/** Plays the registry with its own ways: names match from the beginning, a wildcard needs two characters, errors are 200. */
export const nppes =
  (registered: readonly Registered[]): Play =>
  path => {
    const { pathname, searchParams } = new URL(path, 'https://npiregistry.cms.hhs.gov');
    if (pathname !== '/api/') return null;
    const asked = (name: string) => searchParams.get(name) ?? '';
    if (asked('version') !== '2.1') return refused('Unsupported Version');
    const [number, name, zip] = [asked('number'), asked('organization_name'), asked('postal_code')];
    if (number === '' && name === '' && zip === '') return refused('No valid search criteria provided');
    if (name.includes('*') && name.indexOf('*') < 2) return refused('Wildcard entries require two characters');
    const found = registered
      .filter(one => number === '' || one.npi === number)
      .filter(one => asked('enumeration_type') !== 'NPI-2' || !one.isPerson)
      .filter(one => [one.name, one.otherName ?? ''].some(known => matches(known, name)))
      .filter(one => asked('state') === '' || one.state === asked('state'))
      .filter(one => matches(one.zip, zip.length === 5 ? `${zip}*` : zip))
      .filter(one => asked('taxonomy_description') === '' || one.isHospital === true)
      .slice(0, Number(asked('limit') || 10));
    return json({ result_count: found.length, results: found.map(record) });
  };

const refused = (description: string) => json({ Errors: [{ description, field: 'api', number: '06' }] });

const matches = (known: string, asked: string): boolean => {
  if (asked === '') return true;
  const [one, other] = [known, asked.replace('*', '')].map(text => text.toUpperCase());
  return known !== '' && (asked.endsWith('*') ? one!.startsWith(other!) : one === other);
};

const record = (one: Registered): unknown => ({
  created_epoch: '1199145600000',
  enumeration_type: one.isPerson ? 'NPI-1' : 'NPI-2',
  last_updated_epoch: '1699142400000',
  number: one.npi,
  basic: one.isPerson
    ? { name: 'SOLBERG ANNIKA', first_name: 'ANNIKA', last_name: 'SOLBERG', credential: 'MD', status: 'A' }
    : {
        organization_name: one.name,
        organizational_subpart: 'NO',
        enumeration_date: '2008-01-01',
        status: 'A',
        ...(one.official && {
          authorized_official_first_name: one.official.first,
          authorized_official_last_name: one.official.last,
          authorized_official_title_or_position: one.official.title,
          authorized_official_telephone_number: one.official.phone,
        }),
      },
  addresses: [
    address(one, 'MAILING', 'PO BOX 100', one.phone, undefined),
    address(one, 'LOCATION', one.street ?? '12 HARBOR ST', one.phone, one.fax),
  ],
  practiceLocations: [],
  taxonomies: [
    { ...(one.isHospital ? HOSPITAL : { code: one.taxonomy ?? '207Q00000X', desc: 'Family Medicine' }), primary: true },
  ],
  identifiers: [],
  endpoints: [],
  other_names: one.otherName ? [{ organization_name: one.otherName, type: 'Doing Business As', code: '3' }] : [],
});

const address = (one: Registered, purpose: string, street: string, phone: string, fax: string | undefined) => ({
  country_code: 'US',
  country_name: 'United States',
  address_purpose: purpose,
  address_type: 'DOM',
  address_1: street,
  city: one.city ?? 'HUNTINGTON',
  state: one.state,
  postal_code: one.zip,
  telephone_number: phone,
  ...(fax && { fax_number: fax }),
});
