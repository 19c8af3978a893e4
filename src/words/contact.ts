import type { Sentence } from '../detect/types';
import { type Key, translate, translateCode } from '../language';
import { moment } from '../language/amounts';
import type { Contact } from '../messages/protocol';

/** What somebody is to the leak. */
export const ROLES: Readonly<Record<Contact['role'], Key>> = {
  owner: 'find_role_owner',
  vendor: 'find_role_vendor',
  host: 'find_role_host',
  intermediary: 'find_role_intermediary',
  cert: 'find_role_cert',
  regulator: 'find_role_regulator',
};

/** The ways to reach somebody. */
export const WAYS: Readonly<Record<Contact['channel'], Key>> = {
  email: 'channel_email',
  phone: 'channel_phone',
  fax: 'channel_fax',
  form: 'channel_form',
  post: 'channel_post',
  'look-up': 'find_channel_look_up',
};

const TRUST: Readonly<Record<Contact['trust'], Key>> = {
  possible: 'find_trust_possible',
  likely: 'find_trust_likely',
  certain: 'find_trust_certain',
};

const SOURCES: Readonly<Record<Contact['source'], Key>> = {
  'security-txt': 'find_source_security_txt',
  'home-page': 'find_source_home_page',
  'rdap-domain': 'find_source_rdap_domain',
  'rdap-address': 'find_source_rdap_address',
  'reverse-dns': 'find_source_reverse_dns',
  nppes: 'find_source_nppes',
  hospitals: 'find_source_hospitals',
  'owner-clues': 'find_source_owner_clues',
  'role-mailboxes': 'find_source_role_mailboxes',
  directory: 'find_source_directory',
  typed: 'find_source_typed',
};

const READ: Readonly<Partial<Record<Contact['source'], Key>>> = {
  'security-txt': 'find_what_security_txt',
  'home-page': 'find_what_home_page',
  'rdap-domain': 'find_what_rdap_domain',
  'rdap-address': 'find_what_rdap_address',
  'reverse-dns': 'find_what_reverse_dns',
  nppes: 'find_what_nppes',
  hospitals: 'find_what_hospitals',
};

/** A sentence on a contact, a request or an answer, in the page's language. */
export const sayOfContact = ({ code, text, params }: Sentence): string => translateCode('contact', code, text, params);

export const nameOfRole = (role: Contact['role']): string => translate(ROLES[role]);
export const nameOfWay = (channel: Contact['channel']): string => translate(WAYS[channel]);
export const nameOfTrust = (trust: Contact['trust']): string => translate(TRUST[trust]);

/** Who said so and when: `security.txt of clinic.example, Nov 22, 2026, 10:00 AM`. A list is as good as its day. */
export const sourceSentence = ({ source, said, at }: Contact): string =>
  translate(SOURCES[source], { said, time: moment(source === 'directory' ? at.slice(0, 10) : at) });

/** What a look-up reads. */
export const nameOfSource = (source: Contact['source']): string => {
  const key = READ[source];
  return key === undefined ? '' : translate(key);
};
