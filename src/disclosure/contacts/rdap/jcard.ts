import { listOf, textField, textOf } from '../foreign';
import { emailOf, phoneOf, webFormOf } from '../values';
import { type Card, MOST_OF_ONE, NO_CARD } from './card';

const MOST_PROPERTIES = 60;

/** Name, parameters and value of a property. https://www.rfc-editor.org/rfc/rfc7095#section-3.3 */
interface Property {
  name: string;
  parameters: unknown;
  value: unknown;
}

/** Reads a `vcardArray`: `["vcard", [["fn", {}, "text", "Harbor Clinic"], …]]`. */
export function readJcard(vcardArray: unknown): Card {
  const properties = listOf(listOf(vcardArray, 2)[1], MOST_PROPERTIES).map(propertyOf);
  const all = (name: string) => properties.filter(property => property.name === name);
  const texts = (name: string) =>
    all(name)
      .map(({ value }) => joined(value))
      .filter(text => text !== '');
  if (properties.length === 0) return NO_CARD;
  const tels = all('tel');
  const country =
    all('adr')
      .map(countryOf)
      .find(code => code !== null) ?? null;
  return {
    kind: (texts('kind')[0] ?? '').toLowerCase(),
    name: texts('fn')[0] ?? '',
    organisation: texts('org')[0] ?? '',
    emails: some(texts('email').map(mailOf)),
    phones: some(tels.filter(isVoice).map(({ value }) => phoneOf(textOf(value), country))),
    faxes: some(tels.filter(isFax).map(({ value }) => phoneOf(textOf(value), country))),
    forms: some(texts('contact-uri').map(webFormOf)),
    post: all('adr').map(postOf).find(Boolean) ?? '',
    country,
  };
}

/** Some registries write an address of mail as a link. */
export const mailOf = (text: string): string | null => emailOf(text.replace(/^mailto:/i, ''));

/** Without what could not be read and what stands twice. */
export const some = (values: readonly (string | null)[]): readonly string[] =>
  [...new Set(values.filter(value => value !== null))].slice(0, MOST_OF_ONE);

function propertyOf(property: unknown): Property {
  const [name, parameters, , value] = listOf(property, 4);
  return { name: textOf(name).toLowerCase(), parameters, value };
}

const typesOf = ({ parameters }: Property): readonly string[] => {
  const type = (parameters as { type?: unknown } | null | undefined)?.type;
  return (Array.isArray(type) ? listOf(type, 10) : [type]).map(word => textOf(word).toLowerCase());
};
const isFax = (property: Property): boolean => typesOf(property).includes('fax');
/** A number without a type, or one of a text telephone or a mobile, is called. */
const isVoice = (property: Property): boolean => !isFax(property) && !typesOf(property).includes('pager');

/** `label` holds the whole address where its parts are not known; else they stand in seven fields, some in several. */
const postOf = ({ parameters, value }: Property): string => {
  const label = textOf(
    String((parameters as { label?: unknown } | null | undefined)?.label ?? '').replace(/\n/g, ', '),
  );
  return label || joined(value);
};

/** ISO 3166, where it is given in that form: it says how a number without its country is read. */
const countryOf = ({ parameters, value }: Property): string | null =>
  [textField(parameters, 'cc'), textOf(listOf(value, 7)[6])].find(code => /^[A-Z]{2}$/.test(code)) ?? null;

const joined = (value: unknown): string =>
  Array.isArray(value)
    ? listOf(value, 10)
        .map(part => joined(part))
        .filter(part => part !== '')
        .join(', ')
        .slice(0, 300)
    : textOf(value);
