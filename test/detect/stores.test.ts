import { expect, test } from 'vitest';
import { begin } from '../../src/detect';
import { parseXml } from '../../src/parsed/trees';
import { headOf, snapshot } from '../../src/snapshot';
import { raw, scan } from './scans';

const BIRTHS = ['1951-02-03', '1962-03-04', '1973-04-05', '1984-05-06', '1945-06-07'];
const PEOPLE = BIRTHS.map((date_of_birth, index) => ({
  first_name: 'Maria',
  last_name: 'Kowalczyk',
  date_of_birth,
  mrn: String(7_204_511 + index),
  diagnosis: 'E11.9',
}));

const EACH = { total: 5, person: 5, phi: 5 };
const records = (body: unknown) => scan(raw('application/json'), JSON.stringify(body)).records;

test('every document of a CouchDB answer is a record', () => {
  const rows = PEOPLE.map((doc, index) => ({ id: `p${index}`, key: `p${index}`, value: { rev: '1-a' }, doc }));
  expect(records({ total_rows: 3_120, offset: 0, rows })).toMatchObject(EACH);
});

test('every hit of a search is a record, whether it has its source or its fields', () => {
  const listed = PEOPLE.map(person => Object.fromEntries(Object.entries(person).map(([key, value]) => [key, [value]])));
  for (const hits of [
    PEOPLE.map(_source => ({ _index: 'a', _source })),
    listed.map(fields => ({ _index: 'a', fields })),
  ])
    expect(records({ took: 1, hits: { total: 5, hits } })).toMatchObject(EACH);
});

test('every document of Firestore is a record, nested or not', () => {
  const typed = (person: object) =>
    Object.fromEntries(Object.entries(person).map(([key, value]) => [key, { stringValue: value }]));
  const nested = PEOPLE.map(person => ({ fields: { person: { mapValue: { fields: typed(person) } } } }));
  for (const documents of [PEOPLE.map(person => ({ fields: typed(person) })), nested])
    expect(records({ documents })).toMatchObject(EACH);
});

test('every document of a Solr answer is a record, in JSON and in XML', () => {
  expect(records({ responseHeader: { status: 0 }, response: { numFound: 812, start: 0, docs: PEOPLE } })).toMatchObject(
    EACH,
  );
  const doc = (person: object) =>
    `<doc>${Object.entries(person)
      .map(([key, value]) =>
        key === 'mrn' ? `<arr name="mrn"><str>${value}</str></arr>` : `<str name="${key}">${value}</str>`,
      )
      .join('')}</doc>`;
  const xml = `<response><lst name="responseHeader"><int name="status">0</int><int name="QTime">1</int></lst><result name="response" numFound="812" start="0">${PEOPLE.map(doc).join('')}</result></response>`;
  const { tree, root } = parseXml(xml)!;
  const page = { url: 'http://host.test/solr/a/select', contentType: 'application/xml' };
  const reading = begin(headOf(tree, root, page));
  for (const chunk of snapshot(tree, root, page)) reading.feed(chunk);
  const found = reading.end({ state: 'full', reason: null, scanned: xml.length, of: xml.length });
  expect(found.records).toMatchObject(EACH);
  expect(found.individuals).toEqual({ estimate: 812, bound: 'about', basis: 'response.numFound' });
});
