import type { Saved } from '../../../src/parsed';
import { american, filed, fileName, type Person } from '../../lab/people';
import type { Organisation } from './organisations';

/** What lies open at a host: an answer with made-up patients, that may say whose it is. */
export type Leak = (owner: Organisation, people: readonly Person[]) => Omit<Saved, 'url'> & { path: string };

const json = (path: string, value: unknown) => ({ path, contentType: 'application/json', body: JSON.stringify(value) });

/** Elasticsearch without a password: records that name nobody but patients. */
export const searchAnswer: Leak = (_, people) =>
  json('/fax_inbound/_search', {
    took: 7,
    timed_out: false,
    _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
    hits: {
      total: { value: 60_418, relation: 'eq' },
      hits: people.map((one, at) => ({
        ...{ _index: 'fax_inbound', _id: `A${at}`, _score: 1 },
        _source: { patient_name: filed(one), dob: american(one.birthDate), ssn: one.ssn, diagnosis_code: one.code },
      })),
    },
  });

/** A FHIR server whose patients name the organisation that looks after them. */
export const fhirAnswer: Leak = (owner, people) =>
  json('/fhir/Patient', {
    resourceType: 'Bundle',
    type: 'searchset',
    total: 4_210,
    entry: people.map((one, at) => ({
      resource: {
        ...{
          resourceType: 'Patient',
          id: `p${at}`,
          birthDate: one.birthDate,
          gender: one.sex === 'F' ? 'female' : 'male',
        },
        identifier: [{ type: { coding: [{ code: 'MR' }] }, value: one.mrn }],
        name: [{ family: one.family, given: [one.given] }],
        telecom: [{ system: 'phone', value: one.phone }],
        managingOrganization: { reference: 'Organization/1', display: owner.name },
      },
    })),
  });

/** Claims, with name and number of who bills. */
export const claims: Leak = (owner, people) => ({
  path: '/edi/claims.txt',
  contentType: 'text/plain',
  body: [
    'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240102*0830*^*00501*000000077*0*P*:~',
    'GS*HC*SENDER*RECEIVER*20240102*0830*77*X*005010X222A1~',
    'ST*837*0001*005010X222A1~',
    'BHT*0019*00*244*20240102*0830*CH~',
    'HL*1**20*1~',
    `NM1*85*2*${owner.name.toUpperCase()}*****XX*${owner.npi}~`,
    ...people.flatMap((one, at) => [
      `HL*${at + 2}*1*22*0~`,
      'SBR*P*18*SUMMIT01******CI~',
      `NM1*IL*1*${one.family.toUpperCase()}*${one.given.toUpperCase()}****MI*${one.memberId}~`,
      `N3*${one.street}~`,
      `DMG*D8*${one.birthDate.replaceAll('-', '')}*${one.sex}~`,
      `CLM*A${at}*150***11:B:1*Y*A*Y*Y~`,
      `HI*ABK:${one.code.replace('.', '')}~`,
    ]),
    'SE*25*0001~',
    'GE*1*77~',
    'IEA*1*000000077~',
  ].join('\n'),
});

/** An archive of pictures: every study names where it was made. */
export const studies: Leak = (owner, people) =>
  json(
    '/dicom-web/studies',
    people.map((one, at) => ({
      '00080020': { vr: 'DA', Value: ['20260102'] },
      '00080080': { vr: 'LO', Value: [people.length % 3 === 0 ? abbreviated(owner.name) : owner.name] },
      '00100010': { vr: 'PN', Value: [{ Alphabetic: `${one.family}^${one.given}` }] },
      '00100020': { vr: 'LO', Value: [one.mrn] },
      '00100030': { vr: 'DA', Value: [one.birthDate.replaceAll('-', '')] },
      '0020000D': { vr: 'UI', Value: [`1.2.826.0.1.${at}`] },
    })),
  );

/** As machines have it from whoever set them up: `HARBOR IMG ASS`. */
const abbreviated = (name: string): string =>
  name
    .split(' ')
    .map((word, at) => (at === 0 ? word : word.slice(0, 3)))
    .join(' ')
    .toUpperCase();

/** Files that are called after patients, behind a server that says nothing. */
export const listing: Leak = (_, people) => {
  const files = [...people.map(one => `${fileName(one)}_mri.pdf`), 'patients_2026.sql.gz', 'outlook.pst'];
  const rows = files.map(file => `<a href="${file}">${file}</a>      02-Jan-2026 03:04      52428`);
  const title = 'Index of /backups/';
  const body = `<html><head><title>${title}</title></head><body><h1>${title}</h1><hr><pre><a href="../">../</a>\n${rows.join('\n')}\n</pre></body></html>`;
  return { path: '/backups/', contentType: 'text/html', body };
};

/** A table of patients in a portal that carries its owner's name. */
export const table: Leak = (owner, people) => {
  const rows = people.map(
    one =>
      `<tr><td>${filed(one)}</td><td>${american(one.birthDate)}</td><td>${one.mrn}</td><td>${one.phone}</td><td>${one.diagnosis}</td></tr>`,
  );
  const head = '<tr><th>Patient name</th><th>DOB</th><th>MRN</th><th>Phone</th><th>Diagnosis</th></tr>';
  const body = `<!doctype html><html lang="en"><head><title>${owner.name}</title></head><body><h1>Schedule</h1><table>${head}${rows.join('')}</table><footer>© 2026 ${owner.name}</footer></body></html>`;
  return { path: '/schedule', contentType: 'text/html', body };
};

/** A bucket that anybody may list. */
export const bucket: Leak = (owner, people) => {
  const name = owner.domain.split('.')[0]!;
  const contents = [...people.map(one => `scans/${fileName(one)}_mri.pdf`), 'backups/patients_2026.sql.gz'].map(
    key =>
      `<Contents><Key>${key}</Key><LastModified>2026-01-02T03:04:05.000Z</LastModified><ETag>"4397da7a7649e8085de9916c240e8166"</ETag><Size>52428</Size><StorageClass>STANDARD</StorageClass></Contents>`,
  );
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${name}</Name><Prefix></Prefix><MaxKeys>1000</MaxKeys><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`;
  return { path: '/', contentType: 'application/xml', body };
};

/** What an rsync daemon printed, saved and put behind a web server. */
export const modules: Leak = () => ({
  path: '/modules.txt',
  contentType: 'text/plain',
  body: 'backup         \tNightly backup of the practice server\npatientdata    \tPatient database\n',
});
