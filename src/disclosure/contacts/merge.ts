import type { Confidence, Sentence } from '../../detect/types';
import { siteOf } from './platforms';
import type { Contact } from './types';

const LADDER: readonly Confidence[] = ['possible', 'likely', 'certain'];

/**
 * The same line from two sources is one contact, and its trust goes one rung up for each further witness. Who says it
 * twice is one witness, all hosts of a domain are one, and a mailbox that was only guessed is none.
 */
export function merge(contacts: readonly Contact[]): readonly Contact[] {
  const lines = new Map<string, Contact[]>();
  for (const contact of contacts) {
    const line = lineOf(contact);
    lines.set(line, [...(lines.get(line) ?? []), contact]);
  }
  return [...lines.values()].map(joined);
}

function joined(same: readonly Contact[]): Contact {
  const [best, ...rest] = [...same].sort((one, other) => weight(other) - weight(one));
  if (best === undefined || rest.length === 0) return same[0]!;
  const told = same.filter(({ source }) => source !== 'role-mailboxes');
  const witnesses = new Set(told.flatMap(({ said, also = [] }) => [said, ...also]));
  const first = Math.max(0, ...told.map(firstRung));
  const trust = Math.max(rungOf(best), first + sitesOf([...witnesses]) - 1);
  const also = [...witnesses].filter(said => said !== best.said);
  const encryption = same.find(one => one.encryption !== undefined)?.encryption;
  return {
    ...best,
    party: best.party ?? rest.find(({ party }) => party !== null)?.party ?? null,
    at: same
      .map(({ at }) => at)
      .toSorted()
      .at(-1)!,
    trust: LADDER[Math.min(trust, LADDER.length - 1)]!,
    remarks: remarksOf(same),
    ...(also.length > 0 && { also }),
    ...(encryption !== undefined && { encryption }),
  };
}

/** What a source alone is unsure of; where another says the same line, there is no doubt left. */
const DOUBTS: ReadonlySet<string> = new Set(['role-mailbox', 'reverse-dns-guess', 'nppes-one-of-several']);

function remarksOf(same: readonly Contact[]): readonly Sentence[] {
  const isDoubt = ({ code }: Sentence) => DOUBTS.has(code);
  const isSure = same.some(({ remarks }) => !remarks.some(isDoubt));
  const remarks = same.flatMap(one => one.remarks).filter(remark => !isSure || !isDoubt(remark));
  return [...new Map(remarks.map(remark => [remark.text, remark])).values()];
}

const rungOf = ({ trust }: Contact): number => LADDER.indexOf(trust);

/** What the first witness alone was good for: who is merged again does not rise again. */
const firstRung = (contact: Contact): number =>
  Math.max(0, rungOf(contact) - (sitesOf([contact.said, ...(contact.also ?? [])]) - 1));

/** How many of them speak for themselves. */
const sitesOf = (said: readonly string[]): number => new Set(said.map(siteOf)).size;

/** A guess steps back behind whoever says so. */
const weight = ({ source, trust }: Contact): number =>
  LADDER.indexOf(trust) + (source === 'role-mailboxes' ? 0 : LADDER.length);

/** What makes two contacts the same, as people mean it: `(202) 555-0143` is `+1 202 555 0143`, and mail addresses know no capitals. */
export function lineOf({ channel, value }: Contact): string {
  if (channel !== 'phone' && channel !== 'fax') return `${channel}:${value.toLowerCase()}`;
  return `${channel}:${value.replace(/\D/g, '').replace(/^(00)?1(?=\d{10}$)/, '')}`;
}
