import type { Report } from '../../src/detect/types';
import type { Depth, LetterKind, LetterRequest } from '../../src/disclosure';

/** Made-up reports, as the scan of a lab page would give them. */
const empty: Report = {
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

/** Every letter there is. */
export const kinds = (['owner', 'host'] as const).flatMap(kind =>
  (['first-contact', 'full'] as const).map(depth => ({ kind, depth })),
);
