import { fieldOf, listOf, textField } from '../foreign';
import type { Party } from './entities';

/** A field of a card that an answer may hold back. */
export type CardField = 'name' | 'organisation' | 'email' | 'phone' | 'fax' | 'post';

/** What an answer says that it held back, by role. https://www.rfc-editor.org/rfc/rfc9537 */
export interface Withheld {
  count: number;
  /** `registrant name` */
  fields: ReadonlySet<string>;
}

const MOST = 100;

/** Reads the `redacted` array of an answer. */
export function withheldIn(answer: unknown): Withheld {
  const entries = listOf(fieldOf(answer, 'redacted'), MOST);
  return { count: entries.length, fields: new Set(entries.flatMap(fieldsOfEntry)) };
}

/** Whether what stands in a field of a party is what was put in the value's place. */
export const isWithheld = (withheld: Withheld, party: Party, field: CardField): boolean =>
  party.roles.some(role => withheld.fields.has(`${role} ${field}`));

/** Whether a text is what registries write where a name was, or the name of a service that stands in for owners. */
export const isStandIn = (text: string): boolean => text === '' || PLACEHOLDER.test(text) || STANDS_IN.test(text);

/** Whether the registrant is such a service: its mailbox forwards. */
export const isPrivacyService = (text: string): boolean => STANDS_IN.test(text);

/** Whether an entity's remarks say that it was emptied. */
export const isRedacted = (party: Party): boolean => PLACEHOLDER.test(party.remarks);

const PLACEHOLDER = new RegExp(
  [
    'redact',
    'with-?held',
    '\\bgdpr\\b',
    'data protect',
    'not disclosed|undisclosed|not available|not shown|not published|not applicable|unavailable',
    'statutory masking|\\bmasked\\b|\\bhidden\\b|non[- ]?public|object truncated due to (authorization|unexplain)',
    '^(n/?a|none|null|unknown|private|personal|private person|individual|owner|registrant|x+|-+|\\.+|\\*+)$',
    '^private (customer|residence|residential|individual|address)',
    'no disponible|donn[ée]es? masqu|nicht ver[öo]ffentlicht|anonymi[sz]ed',
  ].join('|'),
  'i',
);

const STANDS_IN = new RegExp(
  [
    '(whois|domain|domains|contact|identity|registration|registrant|customer|digital|perfect|super|id)[\\s-]*(privacy|proxy|protect\\w*|guard|shield|secur\\w*|agent)',
    'domains? by proxy|private by design|privacy[\\s-]*(protect\\w*|service|guardian|ltd|inc|corp|hero|department)|privacyguardian',
    'proxy (service|protection|registration)|private registration|registration private|whoisproxy|njal\\.?la|withheldforprivacy',
    'domain ?name ?proxy|anonymi[sz]e|identity protection service|c/o .{0,40}(privacy|proxy|whois)',
  ].join('|'),
  'i',
);

const FIELDS: readonly [RegExp, CardField][] = [
  [/organi[sz]ation|\borg\b/, 'organisation'],
  [/e-?mail/, 'email'],
  [/fax/, 'fax'],
  [/phone|\btel\b/, 'phone'],
  [/street|city|postal|address|\badr\b/, 'post'],
  [/\bname\b|\bfn\b/, 'name'],
];
const ROLES: readonly [RegExp, string][] = [
  [/registrant/, 'registrant'],
  [/admin/, 'administrative'],
  [/tech/, 'technical'],
  [/billing/, 'billing'],
];

/** The name says it in words (`Registrant Name`), the path in JSONPath (`…roles[0]=='registrant'…@[0]=='fn'…`). */
function fieldsOfEntry(entry: unknown): readonly string[] {
  const name = fieldOf(entry, 'name');
  const inWords = `${textField(name, 'type')} ${textField(name, 'description')}`.toLowerCase();
  const isJsonPath = ['', 'jsonpath'].includes(textField(entry, 'pathLang').toLowerCase());
  const path = isJsonPath
    ? ['prePath', 'postPath', 'replacementPath']
        .map(field => textField(entry, field, 500))
        .join(' ')
        .toLowerCase()
    : '';
  // What replaces a mailbox or a form is meant to be written to.
  const isReplaced = textField(entry, 'method').toLowerCase() === 'replacementvalue';
  const role = first(ROLES, inWords) ?? /roles.{0,20}?'([a-z]+)'/.exec(path)?.[1];
  const field = first(FIELDS, inWords) ?? first(FIELDS, /@\[0\]\s*==\s*'([a-z-]+)'/.exec(path)?.[1] ?? '');
  if (role === undefined || field === undefined || (isReplaced && field === 'email')) return [];
  return [`${role} ${field}`];
}

const first = <Value>(table: readonly (readonly [RegExp, Value])[], text: string): Value | undefined =>
  table.find(([pattern]) => pattern.test(text))?.[1];
