import type { Access, Bound, ClinicalSignal, Exposure, Identifier, Report } from '../../detect/types';
import { type Claim, claimOf } from '../claim';
import { plain } from '../plain';
import { amount, day, list } from './amounts';
import { facts } from './en-facts';
import { classes, exposures, names } from './en-names';
import type { Words } from './types';

/** The English of the letters. */
export const english: Words = {
  time: iso => `${day(iso)}, ${new Date(iso).toISOString().slice(11, 19)} UTC`,
  topic: (claim, access) => `${TOPICS[claim]} ${access.credentials === 'none' ? REACHED[claim] : 'seen'}`,
  seen: claim => SEEN[claim],
  access: ({ credentials, basis }) => (credentials === 'none' ? WITHOUT[basis] : WITH[credentials]),
  kinds: report => list(isTold(report) ? kindsOf(report) : []),
  caveats: report =>
    report.verdict.lowered
      .map(({ code }) => CAVEATS[code] ?? '')
      .filter(Boolean)
      .join(' '),
  path: masked =>
    masked.includes('*') ? `${masked} (an asterisk stands for a part left out, as it could be personal)` : masked,
  exposure,
  data,
  individuals({ individuals }) {
    if (!individuals) return '';
    const count = amount(individuals.estimate, individuals.bound, ['person', 'people']);
    return `${count}${basisOf(individuals.basis)}`;
  },
  coverage({ state, scanned, of }) {
    if (state === 'full' || state === 'not-scanned') return '';
    const part = of > scanned ? ` (${amount(scanned, 'exact')} of ${amount(of, 'exact')} characters)` : '';
    return `Only part of the page was read${part}, so there may be more than is counted here.`;
  },
  closeIf: ({ credentials }) =>
    credentials === 'none' ? '' : 'This part applies only if the page can be read without a log-in.',
  notDone: ({ basis }) =>
    [
      basis === 'checked'
        ? '- The software sent one request of its own, the one without credentials. It sent nothing else.'
        : '- The software sent no request of its own to your system.',
      '- It changed nothing, followed no link and signed in nowhere.',
      '- It kept none of the names, numbers or texts it counted. No patient data is in this message.',
    ].join('\n'),
};

function exposure({ kind, product, version, confidence, facts: known }: Exposure, bound: Bound): string {
  const title = exposures[kind] ?? plain(kind.replace(/-/g, ' '));
  const made = [product, version].filter(part => part !== null).map(plain);
  const head = `- ${title}${made.length > 0 ? `, ${made.join(' ')}` : ''}${confidence === 'certain' ? '' : ` (${confidence})`}`;
  const details = facts(known, bound);
  return details === '' ? `${head}.` : `${head}: ${details}`;
}

function data({ identifiers, clinical, coverage }: Report, bound: Bound): string {
  if (coverage.state === 'not-scanned') return 'The content could not be read, so nothing in it was counted.';
  const lines = [...identifiers, ...clinical].map(found => counted(found, bound));
  if (lines.length === 0) return 'No personal or health data was recognised in what was read.';
  return ['Software in my browser counted these, by their labels and their form:', '', ...lines].join('\n');
}

/** `- Likely phone numbers: at least 104 (at least 90 different)` */
function counted(found: Identifier | ClinicalSignal, bound: Bound): string {
  const sure = found.confidence === 'certain' ? '' : `${found.confidence} `;
  const special = 'special' in found ? found.special : 0;
  const details = [
    found.count > 1 && found.distinct > 0 ? `${amount(found.distinct, bound)} different` : '',
    special > 0 ? `${amount(special, bound)} on specially protected conditions` : '',
  ].filter(Boolean);
  const more = details.length > 0 ? ` (${details.join('; ')})` : '';
  return `- ${capital(sure + nameOf(found.type))}: ${amount(found.count, bound)}${more}`;
}

/** Identifiers and clinical signals by their group; without any, the classes of files. */
function kindsOf({ identifiers, clinical, exposures: open }: Report): string[] {
  const found = [...identifiers, ...clinical].map(({ type }) => names[type]?.group ?? nameOf(type));
  const files = open
    .flatMap(({ facts: known }) => Object.keys(known.classes ?? {}))
    .map(name => classes[name]?.[1] ?? '');
  return [...new Set(found.length > 0 ? found : files.filter(Boolean))];
}

const isTold = (report: Report): boolean => !['nothing', 'contents', 'not-scanned'].includes(claimOf(report));
const nameOf = (type: string): string => names[type]?.plain ?? plain(type.replace(/-/g, ' '));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function basisOf(basis: string): string {
  if (/total|count|numFound|documents/i.test(basis)) return ', by the total that the server itself states';
  if (/^(rows|records)/.test(basis)) return ', by the records on the page';
  const type = /^distinct (.+)$/.exec(basis)?.[1];
  return type ? `, by the number of different ${nameOf(type)}` : '';
}

const TOPICS: Record<Claim, string> = {
  patients: 'Patient information',
  people: 'Personal information',
  health: 'Health information',
  names: 'Data that may concern patients',
  contents: 'A list of files or data',
  nothing: 'A page',
  'not-scanned': 'A page not yet checked,',
};
const REACHED: Record<Claim, string> = {
  patients: 'could be read',
  people: 'could be read',
  health: 'could be read',
  names: 'could be reached',
  contents: 'seen',
  nothing: 'seen',
  'not-scanned': 'seen',
};
const SEEN: Record<Claim, string> = {
  patients: 'It showed what looks like information about patients.',
  people: 'It showed what looks like personal details of people.',
  health: 'It showed what looks like health records. Nothing that names a person was recognised.',
  names: 'It showed names that suggest patient data. No record of a person was recognised.',
  contents: 'It showed a list or a description of what it holds. Nothing that points to patients was recognised.',
  nothing: 'Nothing that points to patients was recognised.',
  'not-scanned': 'I could not look at its content, so I cannot say what it holds.',
};
const WITHOUT: Record<Access['basis'], string> = {
  observed: 'No credentials were seen, neither a password nor a log-in.',
  checked: 'The same address also answered a request that was sent without any credentials.',
  stated: 'I used no password and no log-in; this is my own statement and was not recorded.',
};
const WITH: Record<Exclude<Access['credentials'], 'none'>, string> = {
  cookies: 'My browser sent a session with the request, so this may need a log-in.',
  authorization: 'My browser sent a log-in with the request, so this may be protected.',
  unknown: 'Whether my browser sent a log-in with the request could not be observed.',
};
const CAVEATS: Readonly<Record<string, string>> = {
  'synthetic-data': 'Some of it looks like made-up test data; you can tell best.',
  documentation: 'It may be an example in a documentation page.',
  'public-mirror': 'The list may be meant for the public.',
};
