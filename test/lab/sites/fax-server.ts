import { american, filed, type Person } from '../people';
import type { MakeSite } from '../site';

/** The fax server of 2019: Elasticsearch without a password on a subdomain of an affiliate. */
const site: MakeSite = draw => ({
  host: 'fax.prairiescript-affiliate.test',
  pages: [
    {
      path: '/',
      ...JSON_TYPE,
      body: pretty(BANNER),
      expected: ['low'],
      because: 'Levels: a bare Elasticsearch banner',
    },
    {
      path: '/_cat/indices?v',
      contentType: 'text/plain; charset=UTF-8',
      body: INDICES,
      expected: ['medium'],
      because: 'Levels: open, an index fax_inbound',
    },
    {
      path: '/fax_inbound/_mapping',
      ...JSON_TYPE,
      body: pretty(MAPPING),
      expected: ['medium'],
      because: 'Levels: open, a mapping with ssn',
    },
    {
      path: '/fax_inbound/_search',
      ...JSON_TYPE,
      body: JSON.stringify(search(draw(10))),
      expected: ['critical'],
      because: 'Levels: records of individuals readable, with SSNs',
    },
  ],
});
export default site;

const JSON_TYPE = { contentType: 'application/json; charset=UTF-8' };
const pretty = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

const BANNER = {
  name: 'es-node-1',
  cluster_name: 'faxstore',
  cluster_uuid: 'q1PpXxKzRgWq0nT6oS8b3A',
  version: {
    number: '6.5.4',
    build_flavor: 'default',
    build_type: 'deb',
    build_hash: 'd2ef93d',
    build_date: '2018-12-17T21:17:40.758843Z',
    build_snapshot: false,
    lucene_version: '7.5.0',
    minimum_wire_compatibility_version: '5.6.0',
    minimum_index_compatibility_version: '5.0.0',
  },
  tagline: 'You Know, for Search',
};

const INDICES = `health status index        uuid                   pri rep docs.count docs.deleted store.size pri.store.size
yellow open   fax_inbound  hT8kVb2dQmGxN1cYp0aZrw   5   1    6041873        12904     38.2gb         38.2gb
yellow open   fax_outbound Rk3JmQ7sTyu5oXe9LdWf2g   5   1     914220         1077      6.1gb          6.1gb
green  open   .kibana_1    p0LwZs8nRhKq6vBt4yJc1A   1   0          4            1     17.8kb         17.8kb
`;

const FIELDS = [
  'patient_name',
  'dob',
  'ssn',
  'address',
  'phone',
  'member_id',
  'diagnosis_code',
  'prescription',
  'card_number',
];
const MAPPING = {
  fax_inbound: {
    mappings: {
      fax: {
        properties: {
          received_at: { type: 'date' },
          from_number: { type: 'keyword' },
          ...Object.fromEntries(FIELDS.map(field => [field, { type: 'keyword' }])),
          text: { type: 'text' },
        },
      },
    },
  },
};

function search(patients: readonly Person[]): object {
  return {
    took: 14,
    timed_out: false,
    _shards: { total: 5, successful: 5, skipped: 0, failed: 0 },
    hits: { total: { value: 6041873, relation: 'eq' }, max_score: 1, hits: patients.map(hit) },
  };
}

function hit(patient: Person, number: number): object {
  const address = `${patient.street}, ${patient.city}, NY ${patient.zip}`;
  const birth = american(patient.birthDate);
  return {
    _index: 'fax_inbound',
    _type: 'fax',
    _id: `AWg${number}xQmT0e`,
    _score: 1,
    _source: {
      received_at: `2019-03-12T14:0${number}:11Z`,
      from_number: patient.phone,
      patient_name: filed(patient),
      dob: birth,
      ssn: patient.ssn,
      address,
      phone: patient.phone,
      member_id: patient.memberId,
      diagnosis_code: patient.code,
      prescription: patient.medication,
      card_number: patient.card,
      text: `REFILL REQUEST\nPatient: ${patient.given} ${patient.family}  DOB: ${birth}\nSSN: ${patient.ssn}\nAddress: ${address}\nDx: ${patient.code} ${patient.diagnosis}\nRx: ${patient.medication}`,
    },
  };
}
