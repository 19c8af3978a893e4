import { mayCross } from '../../../detect';
import type { Party } from './entities';
import { isPrivacyService, isRedacted, isStandIn, isWithheld, type Withheld } from './redaction';

/** Maintainers and handles stand where a name would be: `EXAMPLE-MNT`. */
const HANDLE = /-mnt$|^mnt-|-(ripe|arin|lacnic|apnic|afrinic|ap)$/i;

/**
 * The organisation that a party is; null where it is a person, was held back, or a service stands in for it. A name
 * without an organisation beside it counts only where the registry says that it is one.
 */
export function organisationOf(party: Party, withheld: Withheld): string | null {
  const { card } = party;
  if (isRedacted(party) && isStandIn(card.organisation || card.name)) return null;
  const organisation = isWithheld(withheld, party, 'organisation') ? '' : card.organisation;
  if (usable(organisation)) return isOnlyAPerson(organisation, party) ? null : organisation;
  const isOrganisation = card.kind === 'org' || IS_ALWAYS.some(role => party.roles.includes(role));
  if (!isOrganisation || isWithheld(withheld, party, 'name')) return null;
  return usable(card.name) ? card.name : null;
}

/** Whether a service stands in for the one who registered. */
export const isBehindPrivacy = ({ card }: Party): boolean =>
  [card.organisation, card.name].some(text => text !== '' && isPrivacyService(text));

/** Whether it is a person, or nobody that has a name: an office's own mailbox is another matter. */
export const isPerson = ({ card }: Party): boolean =>
  card.kind === 'individual' || (card.organisation === '' && !['org', 'group', 'location'].includes(card.kind));

/** What registries write of a network in words: its first line that names an organisation. */
export const organisationIn = (lines: readonly string[]): string | null =>
  lines.find(line => usable(line) && mayCross('fhir-organization', line)) ?? null;

/** These are companies, whatever their cards say. */
const IS_ALWAYS = ['registrar', 'reseller'];

const usable = (text: string): boolean => text !== '' && !isStandIn(text) && !HANDLE.test(text);

/** Many who own a domain themselves write their own name where the organisation is asked for, in one form or another. */
const isOnlyAPerson = (organisation: string, { card }: Party): boolean =>
  card.kind !== 'org' && isMadeOf(organisation, card.name) && !mayCross('fhir-organization', organisation);

/** Whether all words of a text stand in a name, some as an initial alone: `J. Smith, MD` in `John Smith`. */
function isMadeOf(text: string, name: string): boolean {
  const known = wordsOf(name);
  const isKnown = (word: string) =>
    known.some(other => other === word || (word.length === 1 && other.startsWith(word)));
  return known.length > 0 && wordsOf(text).every(isKnown);
}

const TITLES = new Set('dr prof med md do dds dmd od dpm phd mr mrs ms jr sr ing mag'.split(' '));
const wordsOf = (text: string): readonly string[] =>
  (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).filter(word => !TITLES.has(word));
