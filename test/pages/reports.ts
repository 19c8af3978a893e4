import type { Exposure, Identifier, Report } from '../../src/detect/types';
import type { Draft, TabView } from '../../src/messages/protocol';

/** A report of a page on which nothing was found; everything made up. */
export const report = (parts: Partial<Report> = {}): Report => ({
  schema: 1,
  url: 'http://fax.harbor-imaging.example:9200/*/_search',
  title: '*',
  scannedAt: '2026-11-22T10:00:00Z',
  final: true,
  coverage: { state: 'full', reason: null, scanned: 412_345, of: 412_345 },
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
  ...parts,
});

export const elasticsearch: Exposure = {
  kind: 'elasticsearch',
  product: 'Elasticsearch',
  version: '8.11.1',
  confidence: 'certain',
  facts: { documents: 42_000, bound: 'about', indices: ['fax_inbound', '*_archive'], bytes: 15_500_000 },
};
export const listing: Exposure = {
  kind: 'directory-listing',
  product: 'nginx',
  version: null,
  confidence: 'certain',
  facts: {
    directories: 3,
    files: 128,
    bound: 'exact',
    bytes: 48_200_000_000,
    bytesBound: 'about',
    classBytes: { mailbox: 155_000_000, 'virtual-disk': 0 },
    classes: { mailbox: 1, 'virtual-disk': 2 },
    newest: '2026-11-20',
  },
};
const identifier = (type: string, letter: Identifier['letter'], shape: string): Identifier => ({
  type,
  letter,
  count: 42_000,
  distinct: 41_022,
  confidence: 'certain',
  shape,
  where: ['hits.hits[]._source.ssn', `hits.hits[]._source.${'*_'.repeat(80)}archive`],
});

/** The open fax server: about 42,000 people. */
export const faxServer = report({
  exposures: [elasticsearch],
  identifiers: [
    identifier('ssn', 'G', '999-99-9999'),
    identifier('name', 'A', 'Aaaa Aaaaa'),
    ...Array.from({ length: 12 }, (_, index) => identifier(`kind-of-tomorrow-${index}`, null, '')),
  ],
  clinical: [{ type: 'icd10', count: 41_020, distinct: 312, special: 120, confidence: 'likely', where: ['_source'] }],
  individuals: { estimate: 42_000, bound: 'about', basis: 'hits.total' },
  verdict: {
    level: 'critical',
    reasons: [
      { code: 'ssn-in-records', params: { count: 12_040 }, text: '' },
      { code: 'of-tomorrow', params: {}, text: 'A reason that no catalogue knows yet.' },
    ],
    lowered: [],
  },
});

/** The fax server as a search engine for hosts shows it, with all that hints at its owner. */
export const relayed: Report = {
  ...faxServer,
  url: 'https://www.shodan.io/host/*',
  relay: { name: 'Shodan', subject: '203.0.113.7' },
  owner: [
    { kind: 'dicom-institution', value: 'Harbor Imaging Associates', share: 0.97, trust: 'certain' },
    { kind: 'certificate', value: 'Harbor Imaging, Inc.', share: 1, trust: 'likely' },
    { kind: 'hl7-facility', value: 'LAKESIDE', share: 0.31, trust: 'possible' },
    { kind: 'cluster-name', value: 'harbor-imaging-prod', share: 1, trust: 'possible' },
    { kind: 'banner-vendor', value: 'Medirex', share: 1, trust: 'possible' },
  ],
  verdict: {
    level: 'critical',
    reasons: [
      { code: 'shown-by-relay', params: { name: 'Shodan', host: '203.0.113.7' }, text: '' },
      { code: 'several-organisations', params: { count: 4 }, text: '' },
    ],
    lowered: [],
  },
};

export const view = (parts: Partial<TabView> = {}): TabView => ({
  tabId: 1,
  place: 'host',
  host: 'fax.harbor-imaging.example:9200',
  isPermitted: true,
  report: null,
  downloads: [],
  isLoading: false,
  ledger: null,
  ...parts,
});

export const draft = (parts: Partial<Draft> = {}): Draft => ({
  id: 'd1',
  reference: 'PLD-7KQ2M4XA',
  createdAt: '2026-11-22T10:00:00Z',
  savedAt: null,
  kind: 'owner',
  language: 'en',
  law: 'none',
  depth: 'first-contact',
  letter: { to: '', subject: 'Patient records', body: 'Hello,\n\nMy name is {{name}}.\n' },
  isEdited: false,
  openSlots: ['name'],
  report: faxServer,
  host: 'fax.harbor-imaging.example:9200',
  contacts: [],
  contact: null,
  reached: [],
  lookedUp: [],
  owner: [],
  attempts: [],
  reason: '',
  ledger: null,
  added: [],
  closed: [],
  laws: [],
  country: null,
  ...parts,
});

const at = '2026-11-22T10:05:00.000Z';
/** A disclosure under way: contacts, clues, attempts, a ledger, and laws that something speaks for. */
export const underWay = (parts: Partial<Draft> = {}): Draft =>
  draft({
    report: { ...faxServer, owner: relayed.owner },
    letter: { to: '', subject: 'Records of patients can be opened', body: 'Hello,\n\nThis is about a server.\n' },
    openSlots: [],
    contacts: [
      {
        id: 'email:privacy@harbor-imaging.example',
        role: 'owner',
        channel: 'email',
        value: 'privacy@harbor-imaging.example',
        party: 'Harbor Imaging Associates',
        source: 'home-page',
        said: 'harbor-imaging.example',
        at,
        trust: 'likely',
        remarks: [],
      },
      {
        id: 'phone:+12025550100',
        role: 'owner',
        channel: 'phone',
        value: '+1 202 555 0100',
        party: 'Harbor Imaging Associates',
        source: 'nppes',
        said: 'NPPES',
        at,
        trust: 'likely',
        remarks: [],
      },
    ],
    attempts: [{ id: 'a1', at, channel: 'email', to: 'Harbor Imaging Associates', outcome: 'no-answer' }],
    ledger: {
      host: 'fax.harbor-imaging.example',
      since: '2026-11-22T09:58:00.000Z',
      requests: [
        {
          at: '2026-11-22T10:00:00.000Z',
          method: 'GET',
          path: ':9200/*/_search',
          use: 'page',
          status: 200,
          bytes: 48_211,
          isFromCache: false,
        },
      ],
      dropped: 0,
      downloads: [],
    },
    added: ['Asked the index for its number of documents, with curl.'],
    country: 'US',
    ...parts,
  });
