import { judge, type Report } from '../../../src/detect';
import { merge, rank } from '../../../src/disclosure/contacts';
import { subjectOf } from '../../../src/disclosure/contacts/subject';
import type { Contact, LookUpChoices, SourceKind } from '../../../src/disclosure/contacts/types';
import { scanSaved } from '../../../src/parsed';
import type { Person } from '../../lab/people';
import { type LookedUp, lookUp } from '../../registries/run-look-up';
import type { Case } from './case';
import { line } from './organisations';
import { worldOf } from './region';

/** What came of a host. */
export interface Played {
  /** Whether a line among the first three reaches somebody who can close the leak. */
  isRight: boolean;
  /** Whether the first such line says what that party is to the leak; null where none is right. */
  isNamedRight: boolean | null;
  first: readonly Contact[];
  /** Names of patients in what is told of contacts; there must be none. */
  patients: readonly string[];
  requests: number;
  hospital: readonly Contact[];
}

const TOP = 3;
const NOTHING: LookUpChoices = { resolver: 'cloudflare', zip: null, organisation: '', state: null };

/**
 * Plays a host as a person would: the page is scanned, every clue of an owner and every step is ticked; then, if a
 * source named an owner, that name and the state are typed and the registry of providers is asked once more; last, if
 * nobody answers, the hospitals around a ZIP code.
 */
export async function play(host: Case, zip: string | null = null): Promise<Played> {
  const report = reportOf(host);
  const world = worldOf(host.region);
  const subject = (choices: Partial<LookUpChoices>) =>
    subjectOf(report, host.host, report.owner, { ...NOTHING, ...choices });
  const first = await lookUp(subject({ state: host.state }), world);
  const looked = [first];
  const named = host.state === null ? null : ownerNamed(first.contacts, host.name);
  if (named !== null) looked.push(await again(subject({ state: host.state, organisation: named }), world, 'nppes'));
  if (zip !== null) looked.push(await again(subject({ zip }), world, 'hospitals'));
  const contacts = joined(looked, subject({ state: host.state }));
  const top = contacts.slice(0, TOP);
  const partyOf = (contact: Contact) => host.right.find(({ lines }) => reaches(contact, lines));
  const right = top.find(partyOf);
  return {
    isRight: right !== undefined,
    isNamedRight: right === undefined ? null : partyOf(right)!.roles.includes(right.role),
    first: top,
    patients: contacts.flatMap(contact => namesIn(contact, host.people)),
    requests: looked.reduce((sum, { progress }) => sum + progress.requests, 0),
    hospital: contacts.filter(({ role }) => role === 'intermediary'),
  };
}

function reportOf({ leak, host, address }: Case): Report {
  const { path, ...saved } = leak;
  const findings = scanSaved({ ...saved, url: `http://${host}${path}`, status: 200, headers: {} });
  const access = { credentials: 'none', basis: 'observed', status: 200, address } as const;
  return { ...findings, final: true, access, verdict: judge(findings, access) };
}

const again = (subject: ReturnType<typeof subjectOf>, world: ReturnType<typeof worldOf>, source: SourceKind) =>
  lookUp(subject, world, step => step.source === source);

/** The first organisation that is named as the owner, as a person would type it. */
function ownerNamed(contacts: readonly Contact[], read: string): string | null {
  const party = contacts.find(one => one.role === 'owner' && one.party !== null)?.party ?? null;
  return party !== null && letters(party) === letters(read) ? read : party;
}

const letters = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

function joined(looked: readonly LookedUp[], subject: ReturnType<typeof subjectOf>): readonly Contact[] {
  return rank(merge(looked.flatMap(({ contacts }) => contacts)), subject);
}

/** A line that can be called or written to; a name to look up reaches nobody. */
export const reaches = ({ channel, value }: Contact, lines: readonly string[]): boolean =>
  channel !== 'look-up' && lines.some(one => (channel === 'post' ? line(value).startsWith(one) : line(value) === one));

/** Names of patients that stand in a contact, as whole words. */
function namesIn({ party, value, said }: Contact, people: readonly Person[]): readonly string[] {
  const words = new Set(`${party ?? ''} ${value} ${said}`.toLowerCase().match(/\p{L}+/gu));
  return people.flatMap(({ given, family }) => [given, family].filter(name => words.has(name.toLowerCase())));
}
