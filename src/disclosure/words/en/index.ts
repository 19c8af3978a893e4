import type { Bound, ClinicalSignal, Exposure, Identifier, Report } from '../../../detect/types';
import { claimOf } from '../../claim';
import { lookUp } from '../../look-up';
import { plain } from '../../plain';
import type { Words } from '../types';
import { amount, list, moment } from './amounts';
import { facts } from './facts';
import { classes, exposures, names, otherGroup } from './names';
import { ownRequests } from './requests';
import { caveats, reached, refusedWithout, seen, topics, withCredentials, withoutCredentials } from './sentences';

/** The English of the letters. */
export const english: Words = {
  language: 'en',
  time: moment,
  topic: (claim, access) => `${topics[claim]} ${access.credentials === 'none' ? reached[claim] : 'seen'}`,
  seen: claim => seen[claim],
  page: (host, relay) => (relay === null ? `a page at ${host}` : `a page of ${relay} about ${host}`),
  accessLog: 'access log',
  shownBy: relay => `I saw this at ${relay}, not at the address itself. It may have changed since ${relay} saw it.`,
  access({ credentials, basis }) {
    if (credentials === 'none') return withoutCredentials[basis];
    return credentials === 'unknown' && basis === 'checked' ? refusedWithout : withCredentials[credentials];
  },
  kinds: report => list(isTold(report) ? kindsOf(report) : []),
  caveats: report =>
    report.verdict.lowered
      .map(({ code }) => lookUp(caveats, code) ?? '')
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
  notDone: access =>
    [
      `- ${ownRequests(access)}`,
      '- It changed nothing, followed no link and signed in nowhere.',
      '- It kept none of the names, numbers or texts it counted. No patient data is in this message.',
    ].join('\n'),
};

function exposure({ kind, product, version, confidence, facts: known }: Exposure, bound: Bound): string {
  const title = lookUp(exposures, kind) ?? plain(kind.replace(/-/g, ' '));
  const made = [product, version].map(part => plain(part ?? '')).filter(Boolean);
  const head = `${title}${made.length > 0 ? `, ${made.join(' ')}` : ''}${confidence === 'certain' ? '' : ` (${confidence})`}`;
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
    variety(found, bound),
    special > 0 ? `${amount(special, bound)} on specially protected conditions` : '',
  ].filter(Boolean);
  const more = details.length > 0 ? ` (${details.join('; ')})` : '';
  return `- ${capital(sure + nameOf(found.type))}${titleOf(found)}: ${amount(found.count, bound)}${more}`;
}

function variety({ count, distinct }: Identifier | ClinicalSignal, bound: Bound): string {
  if (count < 2 || distinct < 1) return '';
  if (bound === 'exact' && distinct === count) return 'all different';
  return bound === 'exact' && distinct === 1 ? 'all the same' : `${amount(distinct, bound)} different`;
}

/** Identifiers and clinical signals by their group; without any, the classes of files. */
function kindsOf({ identifiers, clinical, exposures: open }: Report): string[] {
  const found = [...identifiers, ...clinical].map(({ type }) => lookUp(names, type)?.group ?? otherGroup);
  const files = open
    .flatMap(({ facts: known }) => Object.keys(known.classes ?? {}))
    .map(name => lookUp(classes, name)?.[1] ?? '');
  return [...new Set(found.length > 0 ? found : files.filter(Boolean))];
}

const isTold = (report: Report): boolean => !['nothing', 'contents', 'not-scanned'].includes(claimOf(report));
const nameOf = (type: string): string => lookUp(names, type)?.plain ?? plain(type.replace(/-/g, ' '));
/** What the reporter calls it, where it is a number of their own. */
const titleOf = (found: Identifier | ClinicalSignal): string =>
  'title' in found && found.title ? `, ${plain(found.title)}` : '';
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function basisOf(basis: string): string {
  const type = /^distinct (.+)$/.exec(basis)?.[1];
  if (type) return `, by the number of different ${nameOf(type)}`;
  if (/^(rows|records)/.test(basis)) return ', by the records on the page';
  return /total|count|numFound|documents/i.test(basis) ? ', by the total that the server itself states' : '';
}
