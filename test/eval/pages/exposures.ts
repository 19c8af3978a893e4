import type { Misses, Row } from '../section';
import type { Sample } from './corpora';
import type { Seen } from './serve';

/** Labels of exposures, and the kind that has to be reported for them. */
const KINDS: Readonly<Record<string, string>> = {
  listing: 'directory-listing',
  'bucket-listing': 'object-storage',
  'bucket-listing-empty': 'object-storage',
  elasticsearch: 'elasticsearch',
  couchdb: 'couchdb',
  solr: 'solr',
  fhir: 'fhir',
  hl7v2: 'hl7v2',
  x12: 'x12',
  ncpdp: 'ncpdp',
  ccda: 'ccda',
  'dicom-json': 'dicom',
};

interface Scanned {
  sample: Sample;
  seen: Seen;
}

/** Whether what lies open is told by its kind, and whether the entries of listings are counted right. */
export function exposureRows(scanned: readonly Scanned[]): { rows: Row[]; misses: Misses[] } {
  const rows: Row[] = [];
  const misses: Misses[] = [];
  const add = (name: string, of: readonly Scanned[], isRight: (one: Scanned) => boolean) => {
    const wrong = of.filter(one => !isRight(one));
    rows.push({ name, hits: of.length - wrong.length, n: of.length });
    misses.push({ title: `Missed: ${name}`, lines: wrong.map(lineOf) });
  };
  for (const [label, kind] of Object.entries(KINDS)) {
    const here = scanned.filter(({ sample }) => sample.label.exposure === label && !isNearlyEmpty(sample));
    if (here.length > 0) add(`${label} found`, here, ({ seen }) => seen.exposures.some(one => one.kind === kind));
  }
  add(
    'listings counted exactly',
    scanned.filter(({ sample }) => sample.counts !== null && isListing(sample)),
    ({ sample, seen }) => {
      const facts = seen.exposures.find(({ kind }) => kind === 'directory-listing' || kind === 'object-storage')?.facts;
      return facts?.directories === sample.counts!.directories && facts.files === sample.counts!.files;
    },
  );
  const none = scanned.filter(({ sample }) => sample.label.exposure === 'none');
  add('pages without an exposure: none reported', none, ({ seen }) => seen.exposures.length === 0);
  return { rows, misses };
}

/** A page that somebody curated by hand is no listing, though its links were counted. */
const isListing = (sample: Sample): boolean => sample.label.exposure !== 'none' && !isNearlyEmpty(sample);

/** Listings that are drawn after load, or were hardly one. */
const isNearlyEmpty = ({ label }: Sample): boolean => /js-rendered|ambiguous/.test(label.note ?? '');

function lineOf({ sample, seen }: Scanned): string {
  const told = seen.exposures.map(({ kind, facts }) => `${kind} ${facts.directories ?? ''}/${facts.files ?? ''}`);
  const { directories = '', files = '' } = sample.counts ?? {};
  return `${sample.path} [${directories}/${files}]: ${told.join(', ') || 'nothing'}`;
}
