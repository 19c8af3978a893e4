import type { OwnerKind } from '../../../detect';
import { ALIKE, likeness } from '../alike';
import { problemOf, unreadable } from '../answer-problem';
import { parsed } from '../foreign';
import { linesOf } from '../nppes/lines';
import {
  MOST_RECORDS,
  NPPES_LIMIT,
  NPPES_NAME,
  nppesUrl,
  type Provider,
  providersIn,
  refusalIn,
} from '../nppes/registry';
import { searchName, wideName } from '../nppes/search-name';
import { say } from '../say';
import type { Answer, Ask, Contact, Reading, Source, Step, Subject } from '../types';

/** Clues that are names of organisations, those first that they call themselves by. */
const NAMES: readonly OwnerKind[] = [
  'npi-organization',
  'x12-billing-provider',
  'fhir-organization',
  'ccda-custodian',
  'page-organization',
  'dicom-institution',
  'hl7-facility',
  'certificate',
  'bucket-name',
  'module-name',
];
/** Questions of one look-up. */
const [MOST_NUMBERS, MOST_NAMES] = [2, 2];
/** Records of one name that are shown. */
const MOST_SHOWN = 3;
/** So much closer is the right one than the next, or both may be it. */
const AHEAD = 0.15;

/**
 * The US registry of providers of care, by number or by name and state. It holds what a website lacks: the practice's
 * own telephone and fax, and the line of its official.
 */
export default {
  kind: 'nppes',

  steps(subject: Subject): readonly Step[] {
    if (!mayBeAmerican(subject)) return [];
    return [
      ...numbersOf(subject).map(npi => step(`number:${npi}`, byNumber(npi), npi, 1)),
      ...namesOf(subject).map(name => step(`name:${name}`, byName(name, subject, false), name, 2)),
    ];
  },

  begin({ id, url }: Step): readonly Ask[] {
    return url === null ? [] : [ask(url, id.startsWith('nppes:number:') ? 'number' : 'name')];
  },

  read(
    { id }: Step,
    { stage }: Ask,
    answer: Answer,
    subject: Subject,
    _heard: readonly Answer[],
    now: string,
  ): Reading {
    const what = id.replace(/^nppes:\w+:/, '');
    const failed = problemOf(answer, NPPES_NAME, what);
    if (failed !== null) return told(failed);
    const body = parsed(answer.body);
    if (body === null) return told(unreadable(answer, NPPES_NAME));
    if (refusalIn(body) !== null) return told(say('nppes-refused', { what }));
    const providers = providersIn(body);
    if (providers === null) return told(say('answer-unreadable', { who: NPPES_NAME }));
    if (stage === 'number') return ofNumber(providers, what, now);
    const near = nearest(providers, what, subject);
    if (near.length > 0) return ofName(near, now);
    const wider = byName(what, subject, true);
    if (stage === 'name' && wider !== answer.url) return { contacts: [], next: [ask(wider, 'wider')], remarks: [] };
    return told(say('answer-not-found', { who: NPPES_NAME, what }));
  },

  known: () => [],
} satisfies Source;

const ask = (url: string, stage: string): Ask => ({
  url,
  accept: 'application/json',
  stage,
  limit: NPPES_LIMIT,
  mayRedirectTo: [],
});

const step = (what: string, url: string, name: string, requests: number): Step => ({
  id: `nppes:${what}`,
  source: 'nppes',
  url,
  to: say('nppes-to'),
  reveals: say('nppes-reveals', { name }),
  requests,
  isTicked: true,
});

const mayBeAmerican = ({ country }: Subject): boolean => country === null || country === 'US' || country === 'PR';

const numbersOf = ({ owner }: Subject): readonly string[] =>
  [...new Set(owner.filter(({ kind, value }) => kind === 'npi-organization' && /^\d{10}$/.test(value)))]
    .map(({ value }) => value)
    .slice(0, MOST_NUMBERS);

/** What the person typed, or else the names that they let in. */
function namesOf({ owner, choices }: Subject): readonly string[] {
  const typed = choices.organisation.trim();
  if (typed !== '') return [typed.slice(0, 100)];
  const clues = NAMES.flatMap(kind => owner.filter(clue => clue.kind === kind)).filter(
    ({ value }) => searchName(value).length > 2 && !/^\d+$/.test(value),
  );
  return [...new Set(clues.map(({ value }) => value.slice(0, 100)))].slice(0, MOST_NAMES);
}

const byNumber = (npi: string): string => nppesUrl({ number: npi });

/** A name matches from its beginning on; the wider question asks for its first words alone. */
function byName(name: string, { choices }: Subject, isWide: boolean): string {
  return nppesUrl({
    enumeration_type: 'NPI-2',
    organization_name: `${isWide ? wideName(name) : searchName(name)}*`,
    state: choices.state ?? '',
    limit: String(MOST_RECORDS),
  });
}

function ofNumber(providers: readonly Provider[], npi: string, now: string): Reading {
  const provider = providers.find(one => one.npi === npi);
  if (provider === undefined) return told(say('answer-not-found', { who: NPPES_NAME, what: npi }));
  return { contacts: lines(provider, 'certain', now), next: [], remarks: [] };
}

interface Near {
  provider: Provider;
  score: number;
}

/** Those whose name, or a name they do business under, is close; one in the state that was asked for is closer. */
const nearest = (providers: readonly Provider[], name: string, { choices }: Subject): readonly Near[] =>
  providers
    .map(provider => {
      const alike = Math.max(...[provider.name, ...provider.otherNames].map(other => likeness(name, other)));
      return { provider, alike, score: alike + (choices.state !== null && provider.state === choices.state ? 0.2 : 0) };
    })
    .filter(({ alike }) => alike >= ALIKE)
    .sort((one, other) => other.score - one.score);

function ofName(near: readonly Near[], now: string): Reading {
  const [best, next] = near;
  const isClear = next === undefined || best!.score - next.score >= AHEAD || isSame(best!.provider, next.provider);
  if (isClear) return { contacts: lines(best!.provider, 'likely', now), next: [], remarks: [] };
  const shown = near.slice(0, MOST_SHOWN);
  const remark = say('nppes-ambiguous', { count: near.length });
  return {
    contacts: shown.flatMap(({ provider }) => lines(provider, 'possible', now, true)),
    next: [],
    remarks: [remark],
  };
}

/** A practice with several numbers and one telephone is one practice. */
const isSame = (one: Provider, other: Provider): boolean => one.phone !== null && one.phone === other.phone;

const lines = (provider: Provider, trust: Contact['trust'], at: string, isOneOfSeveral = false): readonly Contact[] => {
  const remarks = isOneOfSeveral ? [say('nppes-one-of-several', { name: provider.name, state: provider.state })] : [];
  return linesOf(provider, { role: 'owner', source: 'nppes', at, trust }, remarks);
};

const told = (remark: Reading['remarks'][number]): Reading => ({ contacts: [], next: [], remarks: [remark] });
