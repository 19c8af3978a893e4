import type { OwnerClue, Report } from '../../../src/detect';
import { subjectOf } from '../../../src/disclosure/contacts/subject';
import type { Answer, LookUpChoices, Subject } from '../../../src/disclosure/contacts/types';

/** A report of nothing, made up. */
export const empty: Report = {
  schema: 1,
  url: 'https://www.clinic.example/',
  title: '',
  scannedAt: '2026-11-22T10:00:05.000Z',
  final: true,
  coverage: { state: 'full', reason: null, scanned: 4000, of: 4000 },
  access: { credentials: 'none', basis: 'observed', status: 200, address: '203.0.113.7' },
  exposures: [],
  identifiers: [],
  clinical: [],
  individuals: null,
  owner: [],
  relay: null,
  records: { total: 0, person: 0, health: 0, phi: 0, ssn: 0, payment: 0, special: 0 },
  marks: [],
  verdict: { level: 'none', reasons: [], lowered: [] },
};

const none: LookUpChoices = { resolver: null, zip: null, organisation: '', state: null };

/** What is known of a host, with the clues and choices that a person gave. */
export const subject = (
  host: string,
  {
    owner = [],
    choices = {},
    report = {},
  }: {
    owner?: readonly OwnerClue[];
    choices?: Partial<LookUpChoices>;
    report?: Partial<Report>;
  } = {},
): Subject => subjectOf({ ...empty, ...report }, host, owner, { ...none, ...choices });

/** An answer as a server gave it. */
export const answer = (url: string, body: string, more: Partial<Answer> = {}): Answer => ({
  url,
  finalUrl: url,
  refusedRedirect: null,
  status: 200,
  contentType: 'text/plain',
  headers: {},
  body,
  isCut: false,
  problem: null,
  ...more,
});

export const now = '2026-11-22T12:00:00.000Z';
