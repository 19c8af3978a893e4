import { type OwnerClue, type Report, type Sentence, sentence } from '../detect';
import type { Law } from './types';

/** What speaks for a law. Whether it holds is for others to say: none is chosen by itself. */
export interface LawEvidence {
  law: Exclude<Law, 'none'>;
  evidence: Sentence;
}

/** What of a report, of the host's name and of the clues that the reporter let in speaks for each law. */
export function lawsFor(report: Report, host: string, owner: readonly OwnerClue[]): readonly LawEvidence[] {
  const seen: Seen = {
    report,
    domain: domainOf(host),
    owner,
    types: new Set(
      [...report.identifiers, ...report.clinical]
        .filter(({ confidence }) => confidence !== 'possible')
        .map(({ type }) => type),
    ),
    kinds: new Set(report.exposures.filter(({ confidence }) => confidence !== 'possible').map(({ kind }) => kind)),
  };
  return SIGNS.filter(({ isSeen }) => isSeen(seen)).map(({ law, code }) => ({
    law,
    evidence: sentence('law', code, { domain: seen.domain }),
  }));
}

interface Seen {
  report: Report;
  /** The last label of the host's name, with its dot: `.de`. Empty for an address. */
  domain: string;
  owner: readonly OwnerClue[];
  /** Of identifiers and clinical signals that are at least likely. */
  types: ReadonlySet<string>;
  kinds: ReadonlySet<string>;
}

/** Each key is the catalogue's `law_<code>`. */
const SIGNS: readonly { law: LawEvidence['law']; code: string; isSeen(seen: Seen): boolean }[] = [
  { law: 'hipaa', code: 'us-provider', isSeen: ({ types }) => hasAny(types, ['npi', 'dea']) },
  { law: 'hipaa', code: 'us-medicare', isSeen: ({ types }) => hasAny(types, ['mbi', 'hicn']) },
  { law: 'hipaa', code: 'us-payer', isSeen: ({ kinds }) => hasAny(kinds, ['x12', 'ncpdp']) },
  { law: 'hipaa', code: 'us-codes', isSeen: ({ types }) => hasAny(types, ['cpt', 'hcpcs', 'ndc']) },
  {
    law: 'hipaa',
    code: 'us-ssn-health',
    isSeen: ({ types, report }) => report.records.phi > 0 && hasAny(types, US_NUMBERS),
  },
  {
    law: 'hipaa',
    code: 'us-owner',
    isSeen: ({ owner }) => owner.some(({ kind }) => kind === 'npi-organization' || kind === 'x12-billing-provider'),
  },
  { law: 'ftc', code: 'own-record', isSeen: ({ kinds }) => kinds.has('blue-button') },
  {
    law: 'ftc',
    code: 'app-database',
    isSeen: ({ kinds, report }) => kinds.has('firebase') && report.records.health + report.records.phi > 0,
  },
  { law: 'state', code: 'us-numbers', isSeen: ({ types }) => hasAny(types, [...US_NUMBERS, 'driver-license']) },
  { law: 'state', code: 'us-domain', isSeen: ({ domain }) => US_DOMAINS.has(domain) },
  { law: 'gdpr', code: 'eu-domain', isSeen: ({ domain }) => EU_DOMAINS.has(domain) },
  { law: 'gdpr', code: 'eu-numbers', isSeen: ({ types }) => hasAny(types, EU_NUMBERS) },
];

const US_NUMBERS = ['ssn', 'ssn-partial', 'itin'];
const EU_NUMBERS = 'nhs-number kvnr nir es-dni es-nass it-codice-fiscale nl-bsn be-national-number ie-ppsn'.split(' ');
const dotted = (labels: string): ReadonlySet<string> => new Set(labels.split(' ').map(label => `.${label}`));
/** The United States and their territories. */
const US_DOMAINS = dotted('us gov mil pr gu vi');
/** The European Union and Economic Area, and the United Kingdom, whose law says the same. */
const EU_DOMAINS = dotted(
  'eu at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk is li no uk bzh cat gal eus ' +
    'berlin bayern hamburg koeln cologne nrw saarland ruhr wien tirol paris alsace corsica re gp mq gf yt',
);

const hasAny = (found: ReadonlySet<string>, wanted: readonly string[]): boolean => wanted.some(one => found.has(one));
const domainOf = (host: string): string => /\.[a-z]{2,}(?=\.?(?::\d+)?$)/.exec(host.toLowerCase())?.[0] ?? '';
