import { fieldOf, listOf, textField } from '../foreign';

/** Where an answer points for a relation, over https and without user information. */
export const linksOf = (answer: unknown, relation: string): readonly string[] =>
  listOf(fieldOf(answer, 'links'), 20)
    .filter(link => textField(link, 'rel').toLowerCase().split(' ').includes(relation))
    .filter(link => !/html/i.test(textField(link, 'type')))
    .map(link => textField(link, 'href', 500))
    .filter(isRdapAddress);

/** Whether an address may be asked at all: a referral leads to a server with a name, never into a local network. */
export function isRdapAddress(href: string): boolean {
  if (!URL.canParse(href)) return false;
  const { protocol, username, port, hostname } = new URL(href);
  return protocol === 'https:' && username === '' && port === '' && /\.[a-z][a-z\d-]*$/i.test(hostname);
}

/** Whether an address asks for this very object: `…/domain/clinic.example`, `…/ip/203.0.113.7`. */
export function asksFor(href: string, kind: 'domain' | 'ip', what: string): boolean {
  if (!isRdapAddress(href)) return false;
  const { pathname, search } = new URL(href);
  return search === '' && pathname.toLowerCase().endsWith(`/${kind}/${what.toLowerCase()}`);
}
