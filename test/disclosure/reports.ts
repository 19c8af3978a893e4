import type { Report } from '../../src/detect/types';
import { type Depth, hasDepths, type LetterKind, type LetterRequest, letterKinds } from '../../src/disclosure';
import type { Ledger } from '../../src/disclosure/ledger/types';
import { withoutPort } from '../../src/disclosure/place';

/** A page on which nothing was found. What follows is made up of it, as the scan of a lab page would give it. */
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
const found = { distinct: 90, confidence: 'certain', where: ['hits.hits[]._source.*'] } as const;

/** The open fax server: six million documents, a hundred of them on the page. */
export const faxServer: Report = {
  ...empty,
  url: 'http://fax.vendor.example:9200/fax_inbound/_search',
  coverage: { state: 'full', reason: null, scanned: 181_000, of: 181_000 },
  exposures: [
    {
      kind: 'elasticsearch',
      product: 'Elasticsearch',
      version: '6.8.1',
      confidence: 'certain',
      facts: { documents: 6_012_345, bound: 'exact', indices: 1, endpoint: 'search', names: ['fax_inbound'] },
    },
  ],
  identifiers: [
    { ...found, type: 'name', letter: 'A', count: 104, shape: 'w w' },
    { ...found, type: 'date-of-birth', letter: 'C', count: 104, shape: '9999-99-99' },
    { ...found, type: 'ssn', letter: 'G', count: 31, distinct: 31, shape: '999-99-9999' },
    { ...found, type: 'phone', letter: 'D', count: 104, confidence: 'likely', shape: '(999) 999-9999' },
  ],
  clinical: [
    { ...found, type: 'icd10', count: 77, distinct: 41, special: 3 },
    { ...found, type: 'medication', count: 52, distinct: 28, special: 0, confidence: 'likely' },
  ],
  individuals: { estimate: 42_000, bound: 'about', basis: 'hits.total' },
  records: { total: 104, person: 104, health: 101, phi: 101, ssn: 31, payment: 0, special: 3 },
  verdict: { level: 'critical', reasons: [], lowered: [] },
};

/** The backup folder: bulk files by their names, no record of a person. */
export const backupFolder: Report = {
  ...empty,
  url: 'https://files.clinic.example/backups/*/',
  exposures: [
    {
      kind: 'directory-listing',
      product: 'nginx',
      version: '1.18.0',
      confidence: 'certain',
      facts: {
        directories: 1,
        files: 14,
        bytes: 528_412_345_678,
        bound: 'exact',
        newest: '2026-11-21T23:10:00Z',
        classes: { mailbox: 1, 'virtual-disk': 2, 'database-dump': 3 },
        classBytes: { mailbox: 12_400_000_000, 'virtual-disk': 500_000_000_000 },
      },
    },
  ],
  verdict: { level: 'medium', reasons: [], lowered: [] },
};

/** The rsync server's listing, saved as text and cut at a limit. */
export const rsyncServer: Report = {
  ...backupFolder,
  url: 'http://backup.practice.example/modules.txt',
  coverage: { state: 'partial', reason: 'limit', scanned: 2_000_000, of: 2_400_000 },
  exposures: [
    {
      kind: 'rsync',
      product: null,
      version: null,
      confidence: 'likely',
      facts: {
        directories: 2,
        files: 6,
        bytes: 812_999_999_999,
        bound: 'at-least',
        classes: { mailbox: 1, 'virtual-disk': 1 },
        classBytes: { mailbox: 1_250_000_000, 'virtual-disk': 800_000_000_000 },
      },
    },
  ],
};

/** A table of patients behind a session: nothing of it may be called open. */
export const portal: Report = {
  ...faxServer,
  url: 'https://portal.clinic.example/patients',
  access: { credentials: 'cookies', basis: 'observed', status: 200, address: null },
  exposures: [
    {
      kind: 'tabular',
      product: null,
      version: null,
      confidence: 'certain',
      facts: { rows: 104, columns: 9, bound: 'exact', format: 'table' },
    },
  ],
  individuals: { estimate: 104, bound: 'exact', basis: 'rows' },
  verdict: {
    level: 'medium',
    reasons: [],
    lowered: [{ code: 'credentials', from: 'critical', to: 'medium', params: {}, text: '' }],
  },
};

/** A page cut at a limit. */
export const partial: Report = {
  ...faxServer,
  coverage: { state: 'partial', reason: 'limit', scanned: 2_000_000, of: 15_500_000 },
  individuals: { estimate: 104, bound: 'at-least', basis: 'distinct ssn' },
};

/** The fax server as a search engine for hosts shows it. */
export const relayed: Report = {
  ...faxServer,
  url: 'https://www.shodan.io/host/*',
  relay: { name: 'Shodan', subject: 'fax.vendor.example:9200' },
};

/** A PDF that nobody looked into. */
export const unread: Report = {
  ...empty,
  coverage: { state: 'not-scanned', reason: 'pdf', scanned: 0, of: 0 },
  verdict: { level: 'not-scanned', reasons: [], lowered: [] },
};

/** A page on which nothing was found. */
export const clean: Report = empty;

/** All of them, by name. */
export const reports = { faxServer, backupFolder, rsyncServer, portal, partial, relayed, unread, clean };

/** A request for a letter about one of them. */
export function request(report: Report, kind: LetterKind, depth: Depth): LetterRequest {
  return {
    report,
    kind,
    depth,
    language: 'en',
    law: 'none',
    contact: null,
    ledger: null,
    added: [],
    owner: [],
    attempts: [],
    profile: {
      name: 'Dana Whitfield',
      organisation: 'Example Research',
      email: 'dana@research.example',
      phone: '+1 202 555 0143',
      key: '',
    },
    reference: 'PLD-QWERTYUP',
    host: report.relay?.subject ?? new URL(report.url).host,
  };
}

const asked = { method: 'GET', status: 200, bytes: 20_480, isFromCache: false } as const;

/** A visit of fourteen pages. */
export const ledger: Ledger = {
  host: 'fax.vendor.example',
  since: '2026-11-22T09:41:00.000Z',
  requests: [
    { ...asked, at: '2026-11-22T09:42:10.000Z', path: ':9200/', use: 'page', bytes: 512 },
    { ...asked, at: '2026-11-22T09:42:11.000Z', path: ':9200/favicon.ico', use: 'other', status: 400, bytes: 120 },
    ...Array.from({ length: 13 }, (_, index) => ({
      ...asked,
      at: `2026-11-22T09:${String(43 + index)}:10.000Z`,
      path: `:9200/fax_inbound/_search?from=${index * 10}`,
      use: 'page' as const,
    })),
  ],
  dropped: 0,
  downloads: [],
};

/** A request in which all that a person can add stands as well. */
export const filledRequest = (report: Report, kind: LetterKind, depth: Depth): LetterRequest => ({
  ...request(report, kind, depth),
  profile: { ...request(report, kind, depth).profile, key: '0123456789ABCDEF0123456789ABCDEF01234567' },
  ledger: { ...ledger, host: withoutPort(request(report, kind, depth).host) },
  contact: {
    id: 'email:privacy@harbor.example',
    role: 'owner',
    channel: 'email',
    value: 'privacy@harbor.example',
    party: 'Harbor Imaging',
    source: 'home-page',
    said: 'harbor.example',
    at: '2026-11-22T10:05:00Z',
    trust: 'likely',
    remarks: [],
  },
  owner: [{ kind: 'page-organization', value: 'Harbor Imaging Associates', share: 1, trust: 'certain' }],
  added: ['With a command-line client I listed the modules. I fetched no file.'],
  attempts: [
    { id: '1', at: '2026-02-12T15:02:00Z', channel: 'phone', to: 'Harbor Imaging', outcome: 'no-answer' },
    { id: '2', at: '2026-03-19T09:30:00Z', channel: 'email', to: 'a hospital nearby', outcome: 'answered' },
  ],
});

/** Every letter there is, in each depth it may be asked for. */
export const kinds = letterKinds.flatMap(kind => (['first-contact', 'full'] as const).map(depth => ({ kind, depth })));
/** Those that are the first thing somebody reads. */
export const firstKinds = kinds.filter(({ kind }) => hasDepths(kind));
