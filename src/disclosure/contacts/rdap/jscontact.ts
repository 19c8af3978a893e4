import { fieldOf, fieldsOf, listOf, textField } from '../foreign';
import { phoneOf, webFormOf } from '../values';
import { type Card, MOST_OF_ONE, NO_CARD } from './card';
import { mailOf, some } from './jcard';

/**
 * Reads a JSContact card, as some registries write beside or in place of a jCard.
 * https://www.rfc-editor.org/rfc/rfc9553, https://datatracker.ietf.org/doc/draft-ietf-regext-rdap-jscontact/
 */
export function readJscontact(card: unknown): Card {
  if (textField(card, '@type') !== 'Card') return NO_CARD;
  const entries = (name: string) => Object.values(fieldsOf(fieldOf(card, name))).slice(0, MOST_OF_ONE * 2);
  const phones = entries('phones');
  const address = entries('addresses')[0];
  const code = textField(address, 'countryCode').toUpperCase();
  const country = /^[A-Z]{2}$/.test(code) ? code : null;
  return {
    kind: textField(card, 'kind').toLowerCase(),
    name: nameOf(fieldOf(card, 'name')),
    organisation:
      entries('organizations')
        .map(entry => textField(entry, 'name'))
        .find(Boolean) ?? '',
    emails: some(entries('emails').map(entry => mailOf(textField(entry, 'address')))),
    phones: some(phones.filter(entry => !isFax(entry)).map(entry => phoneOf(textField(entry, 'number'), country))),
    faxes: some(phones.filter(isFax).map(entry => phoneOf(textField(entry, 'number'), country))),
    forms: some(
      entries('links')
        .filter(isContact)
        .map(entry => webFormOf(textField(entry, 'uri'))),
    ),
    post: textField(address, 'full') || parts(address),
    country,
  };
}

const isFax = (phone: unknown): boolean => fieldOf(fieldOf(phone, 'features'), 'fax') === true;
const isContact = (link: unknown): boolean => textField(link, 'kind') === 'contact';

const nameOf = (name: unknown): string => textField(name, 'full') || parts(name);

const parts = (value: unknown): string =>
  listOf(fieldOf(value, 'components'), 12)
    .map(component => textField(component, 'value'))
    .filter(text => text !== '')
    .join(' ')
    .slice(0, 300);
