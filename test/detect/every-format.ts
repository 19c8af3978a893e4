import type { Saved } from '../../src/parsed';
import { american, filed, fileName, type Person } from '../lab/people';

/** A document with a patient's data where they belong, and a text in every other place that a format has. */
export type Fill = (patient: Person, planted: string) => Saved;

interface Format {
  fill: Fill;
  /** Words and names of organisations that must cross, where `Lakeside Imaging` is planted. */
  canary: readonly string[];
  /** Answers of this kind have no place for patients. */
  isOfNobody?: true;
}

/** Three more people with the same data: what repeats is a field. */
const several = <Made>(make: (number: number) => Made): Made[] => [0, 1, 2, 3].map(make);
const json = (url: string, value: unknown, headers?: Record<string, string>): Saved => ({
  url,
  contentType: 'application/json',
  body: JSON.stringify(value),
  ...(headers && { headers }),
});
const text = (url: string, body: string, contentType = 'text/plain'): Saved => ({ url, contentType, body });
const xml = (url: string, body: string): Saved => ({ url, contentType: 'application/xml', body });
const html = (url: string, body: string, headers?: Record<string, string>): Saved => ({
  url,
  contentType: 'text/html',
  body,
  ...(headers && { headers }),
});
const inUrl = encodeURIComponent;
const marked = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** A name that XML, SQL and stores allow. */
const asName = (value: string) => value.replace(/[^A-Za-z0-9_-]/g, '_').replace(/^(?=[^A-Za-z])/, 'n');
const compact = (date: string) => date.replaceAll('-', '');

const person = (p: Person) => ({
  first_name: p.given,
  last_name: p.family,
  dob: p.birthDate,
  ssn: p.ssn,
  mrn: p.mrn,
  email: p.email,
  phone: p.phone,
  address: `${p.street}, ${p.city}`,
  diagnosis: p.diagnosis,
});

const rows = (p: Person, x: string) =>
  [`${x}.pdf`, `${fileName(p)}_mri.pdf`, `patient_${x}.dcm`, `${x}/`, `backup-${x}.sql.gz`]
    .map(
      name =>
        `<a href="${inUrl(name).replace('%2F', '/')}">${marked(name)}</a> 2026-02-01 04:10 ${p.mrn.slice(0, 3)}K\n`,
    )
    .join('');
const listingPage = (p: Person, x: string) =>
  `<html><head><title>Index of /${marked(x)}/</title><meta name="author" content="${marked(x)}"></head><body><h1>Index of /${marked(x)}/</h1><pre><a href="?C=N;O=D">Name</a> <a href="?C=M;O=A">Last modified</a>
<a href="../">Parent Directory</a>\n${rows(p, x)}</pre><address>Apache/2.4.41 Server at ${marked(x)} Port 80</address></body></html>`;

const entries = (p: Person, x: string) => [
  `${x}.pdf`,
  `${fileName(p)}_mri.pdf`,
  `${x}_${p.mrn}.dcm`,
  `claims/${x}/a.csv`,
];

export const FORMATS: Readonly<Record<string, Format>> = {
  'a listing in HTML': {
    canary: ['Index of', 'directory-listing', '.pdf'],
    fill: (p, x) =>
      html(
        `https://${p.family}:${p.ssn}@files.test/${inUrl(x)}/?dir=${inUrl(x)}&${inUrl(x)}=1#${inUrl(x)}`,
        listingPage(p, x),
        {
          server: `Apache/2.4.41 (${x})`,
          'x-powered-by': x,
        },
      ),
  },
  'a listing in an archive': {
    canary: ['Internet Archive', 'files.test', 'directory-listing'],
    fill: (p, x) =>
      html(
        `https://web.archive.org/web/20260101000000/https://${p.family}:${p.ssn}@files.test/${inUrl(x)}/?q=${inUrl(x)}`,
        listingPage(p, x),
      ),
  },
  'a listing in JSON': {
    canary: ['directory-listing', 'nginx'],
    fill: (p, x) =>
      json(
        `https://files.test/${inUrl(x)}/`,
        [
          ...entries(p, x).map(name => ({ name, type: 'file', mtime: 'Sun, 01 Feb 2026 04:10:11 GMT', size: 100 })),
          { name: x, type: 'directory', mtime: 'Sun, 01 Feb 2026 04:10:11 GMT' },
        ],
        { server: 'nginx/1.22.1' },
      ),
  },
  'a listing in XML': {
    canary: ['directory-listing'],
    fill: (p, x) =>
      xml(
        'https://files.test/',
        `<?xml version="1.0"?><list>${entries(p, x)
          .map(name => `<file mtime="2026-02-01T04:10:11Z" size="100">${marked(name)}</file>`)
          .join('')}<directory mtime="2026-02-01T04:10:11Z">${marked(x)}</directory></list>`,
      ),
  },
  WebDAV: {
    canary: ['directory-listing', 'webdav'],
    fill: (p, x) =>
      xml(
        `https://files.test/${inUrl(x)}/`,
        `<?xml version="1.0"?><D:multistatus xmlns:D="DAV:">${['', ...entries(p, x)]
          .map(
            name =>
              `<D:response><D:href>/${inUrl(x)}/${inUrl(name)}</D:href><D:propstat><D:prop><D:displayname>${marked(name)}</D:displayname><D:owner>${marked(x)}</D:owner><D:getcontentlength>10</D:getcontentlength><D:getlastmodified>Sun, 01 Feb 2026 04:10:11 GMT</D:getlastmodified></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>`,
          )
          .join('')}</D:multistatus>`,
      ),
  },
  'rsync files': {
    canary: ['rsync'],
    fill: (p, x) =>
      text(
        'file:///tmp/rsync.txt',
        entries(p, x)
          .map(name => `-rw-r--r--         12,345 2026/02/01 04:10:11 ${name}\n`)
          .join(''),
      ),
  },
  'rsync modules': {
    canary: ['rsync', 'modules', 'Backups'],
    fill: (p, x) =>
      text('', `@RSYNCD: 31.0\nBackups        \t${x}\n${x.padEnd(15)}\t${p.given}\n${fileName(p).padEnd(15)}\t\n`),
  },
  'an S3 bucket': {
    canary: ['object-storage', 'Lakeside Imaging'],
    fill: (p, x) =>
      xml(
        `https://storage.test/?prefix=${inUrl(x)}`,
        `<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${marked(x)}</Name><Prefix>${marked(x)}/</Prefix><Marker>${marked(x)}</Marker><IsTruncated>true</IsTruncated>${entries(
          p,
          x,
        )
          .map(
            name =>
              `<Contents><Key>${marked(name)}</Key><LastModified>2026-02-01T04:10:11.000Z</LastModified><Size>10</Size><Owner><ID>${p.ssn}</ID><DisplayName>${marked(x)}</DisplayName></Owner></Contents>`,
          )
          .join('')}<CommonPrefixes><Prefix>${marked(x)}/${fileName(p)}/</Prefix></CommonPrefixes></ListBucketResult>`,
      ),
  },
  'the buckets of an account': {
    canary: ['object-storage', 'buckets'],
    fill: (p, x) =>
      xml(
        'https://storage.test/',
        `<?xml version="1.0"?><ListAllMyBucketsResult><Owner><ID>${p.mrn}</ID><DisplayName>${marked(x)}</DisplayName></Owner><Buckets>${several(n => `<Bucket><Name>${asName(x)}${n}</Name></Bucket>`).join('')}<Bucket><Name>patient-${fileName(p)}</Name></Bucket></Buckets></ListAllMyBucketsResult>`,
      ),
  },
  'an Azure container': {
    canary: ['Azure', 'Lakeside Imaging'],
    fill: (p, x) =>
      xml(
        'https://storage.test/c?restype=container&comp=list',
        `<?xml version="1.0"?><EnumerationResults ContainerName="https://storage.test/${marked(x)}" ServiceEndpoint="${marked(x)}"><Blobs>${entries(
          p,
          x,
        )
          .map(
            name =>
              `<Blob><Name>${marked(name)}</Name><Properties><Last-Modified>Sun, 01 Feb 2026 04:10:11 GMT</Last-Modified><Content-Length>10</Content-Length></Properties><Metadata><${asName(x)}>${marked(x)}</${asName(x)}></Metadata></Blob>`,
          )
          .join(
            '',
          )}<BlobPrefix><Name>${marked(x)}/</Name></BlobPrefix></Blobs><NextMarker>${marked(x)}</NextMarker></EnumerationResults>`,
      ),
  },
  'a Google bucket': {
    canary: ['Google Cloud Storage'],
    fill: (p, x) =>
      json(`https://storage.test/b/${inUrl(x)}/o`, {
        kind: 'storage#objects',
        prefixes: [`${x}/`],
        nextPageToken: x,
        items: entries(p, x).map(name => ({
          name,
          bucket: x,
          generation: '1',
          size: '10',
          owner: { entity: `user-${p.email}` },
          metadata: { [x]: x },
        })),
      }),
  },
  'a Backblaze bucket': {
    canary: ['Backblaze', 'Lakeside Imaging'],
    fill: (p, x) =>
      json('https://storage.test/', {
        files: entries(p, x).map(fileName => ({
          fileId: p.mrn,
          fileName,
          bucketName: x,
          size: 1,
          fileInfo: { [x]: x },
        })),
        nextFileName: x,
      }),
  },
  'a container of Swift': {
    canary: ['Swift'],
    fill: (p, x) =>
      json(
        `https://storage.test/v1/AUTH_${inUrl(x)}/${inUrl(x)}`,
        entries(p, x).map(name => ({
          name,
          hash: p.mrn,
          bytes: 1,
          last_modified: '2026-02-01T04:10:11',
          content_type: x,
        })),
      ),
  },
  'a search of Elasticsearch': {
    canary: ['elasticsearch', '_source', 'hits.total', 'dob'],
    fill: (p, x) =>
      json(`https://search.test/${inUrl(lower(x))}/_search?q=${inUrl(x)}`, {
        took: 1,
        _shards: { total: 1, [x]: x },
        _scroll_id: x,
        hits: {
          total: { value: 4000, relation: 'eq' },
          hits: several(n => ({
            _index: lower(x),
            _type: x,
            _id: `${x}${n}`,
            _routing: x,
            _source: { ...person(p), [x]: x, [`patient ${x}`]: { [x]: p.ssn }, note: x },
            highlight: { [x]: [x] },
          })),
        },
        aggregations: { [x]: { buckets: [{ key: x, doc_count: 4 }] } },
      }),
  },
  'what a cluster says of itself': {
    canary: ['elasticsearch'],
    fill: (p, x) =>
      json('https://search.test/', {
        name: x,
        cluster_name: x,
        cluster_uuid: p.mrn,
        version: { number: '8.11.1', lucene_version: x, build_flavor: x, build_hash: x },
        tagline: `You Know, for Search ${x}`,
        patients: [person(p)],
      }),
  },
  'a mapping': {
    canary: ['elasticsearch', 'ssn'],
    fill: (p, x) =>
      json('https://search.test/_mapping', {
        [lower(x)]: {
          mappings: {
            _meta: { [x]: x, patient: person(p) },
            properties: {
              ssn: { type: 'keyword' },
              [x]: { type: x },
              [`patient ${x}`]: { properties: { [`${x} name`]: { type: 'text' } } },
            },
          },
        },
        [`patients-${lower(x)}`]: { mappings: { properties: { [`name_${x}`]: { type: 'text' } } } },
      }),
  },
  'aliases and settings': {
    canary: ['elasticsearch'],
    fill: (p, x) =>
      json('https://search.test/_all', {
        [lower(x)]: {
          aliases: { [x]: { filter: { term: { [x]: x } } }, [fileName(p)]: {} },
          mappings: { properties: { [x]: { type: 'text' }, mrn: { type: 'keyword' } } },
          settings: { index: { number_of_shards: '1', provided_name: x, uuid: p.mrn, creation_date: p.ssn } },
        },
      }),
  },
  'the nodes of a cluster': {
    canary: ['elasticsearch'],
    fill: (p, x) =>
      json('https://search.test/_nodes', {
        _nodes: { total: 1 },
        cluster_name: x,
        patients: [person(p)],
        nodes: {
          [x]: { name: x, host: x, transport_address: x, version: '7.17.1', roles: [x], attributes: { [x]: x } },
        },
      }),
  },
  'the indices of a cluster as text': {
    canary: ['elasticsearch', '_cat/indices'],
    fill: (p, x) =>
      text(
        'https://search.test/_cat/indices?v',
        `health status index uuid pri rep docs.count docs.deleted store.size pri.store.size\n${[
          x,
          fileName(p),
          `patients-${x}`,
        ]
          .map(name => `yellow open ${lower(asName(name))} hT8kVb2dQmGxN1cYp0aZrw 5 1 310 2 3.2mb 3.2mb\n`)
          .join('')}`,
      ),
  },
  'the indices of a cluster in JSON': {
    canary: ['elasticsearch', '_cat/indices'],
    fill: (p, x) =>
      json(
        'https://search.test/_cat/indices?format=json',
        [x, fileName(p), `patients-${x}`].map(index => ({
          health: 'green',
          status: x,
          index,
          uuid: p.mrn,
          'docs.count': '10',
          'store.size': '3mb',
          [x]: x,
        })),
      ),
  },
  'the health of a cluster': {
    canary: ['elasticsearch'],
    fill: (p, x) =>
      json('https://search.test/_cluster/health', {
        cluster_name: x,
        status: x,
        number_of_nodes: 1,
        active_primary_shards: 1,
        indices: { [x]: { status: x } },
        patients: [person(p)],
      }),
  },
  Kibana: {
    canary: ['kibana'],
    fill: (p, x) =>
      json('https://kibana.test/api/saved_objects/_find', {
        page: 1,
        total: 2,
        saved_objects: [
          { type: x, id: x, attributes: { title: x, [x]: x } },
          { type: 'index-pattern', id: p.mrn, attributes: { title: `patients-${x}`, author: x } },
          { type: 'p', id: x, attributes: person(p) },
        ],
      }),
  },
  'the databases of CouchDB': {
    canary: ['couchdb', '_all_dbs'],
    fill: (p, x) =>
      json('https://couch.test/_all_dbs', [
        '_users',
        lower(asName(x)),
        `patient_${fileName(p)}`,
        `fax/${lower(asName(x))}`,
      ]),
  },
  'the documents of CouchDB': {
    canary: ['couchdb', '_all_docs'],
    fill: (p, x) =>
      json(`https://couch.test/${inUrl(x)}/_all_docs`, {
        total_rows: 4,
        offset: 0,
        rows: several(n => ({ id: `${x}${n}`, key: x, value: { rev: x }, doc: { _id: x, [x]: x, ...person(p) } })),
      }),
  },
  'a database of CouchDB': {
    canary: ['couchdb', '_db'],
    fill: (p, x) =>
      json(`https://couch.test/${inUrl(x)}`, {
        db_name: x,
        doc_count: 40,
        update_seq: x,
        sizes: { file: 1, [x]: 2 },
        patient: person(p),
      }),
  },
  Solr: {
    canary: ['solr', 'select'],
    fill: (p, x) =>
      json(`https://solr.test/solr/${inUrl(x)}/select?q=${inUrl(x)}`, {
        responseHeader: { status: 0, QTime: 1, params: { q: x, [x]: x } },
        response: { numFound: 400, start: 0, docs: several(n => ({ id: `${x}${n}`, ...person(p), [x]: [x] })) },
        facet_counts: { facet_fields: { [x]: [x, 3] } },
      }),
  },
  'the cores of Solr': {
    canary: ['solr', 'collections'],
    fill: (p, x) =>
      json('https://solr.test/solr/admin/cores', {
        responseHeader: { status: 0, QTime: 1 },
        initFailures: { [x]: x },
        status: {
          [x]: { name: x, instanceDir: `/var/${x}`, dataDir: x, index: { numDocs: 10 } },
          [fileName(p)]: { name: x, instanceDir: p.ssn, index: { numDocs: 1, userData: person(p) } },
        },
      }),
  },
  'the schema of Solr': {
    canary: ['solr', 'schema', 'ssn'],
    fill: (p, x) =>
      json('https://solr.test/solr/a/schema', {
        responseHeader: { status: 0, QTime: 1 },
        schema: {
          name: x,
          uniqueKey: x,
          fields: [
            { name: 'ssn', type: x },
            { name: `${x} name`, type: x },
            { name: x, type: p.mrn },
          ],
        },
      }),
  },
  'Solr in XML': {
    canary: ['solr', 'response.numFound'],
    fill: (p, x) =>
      xml(
        'https://solr.test/solr/a/select',
        `<?xml version="1.0"?><response><lst name="responseHeader"><int name="status">0</int><int name="QTime">1</int><lst name="params"><str name="${marked(x)}">${marked(x)}</str></lst></lst><result name="response" numFound="400" start="0">${several(
          n =>
            `<doc><str name="id">${marked(x)}${n}</str><str name="patient_name">${filed(p)}</str><str name="ssn">${p.ssn}</str><str name="${marked(x)}">${marked(x)}</str><str name="diagnosis">${marked(p.diagnosis)}</str></doc>`,
        ).join('')}</result></response>`,
      ),
  },
  'the root of a Firebase': {
    canary: ['firebase'],
    fill: (p, x) =>
      json('https://x.firebaseio.com/.json', {
        [x]: { [x]: x },
        [`${p.family} ${p.given}`]: person(p),
        patients: Object.fromEntries(several(n => [`${x}${n}`, { ...person(p), [x]: x }])),
      }),
  },
  'a path of a Firebase': {
    canary: ['firebase'],
    fill: (p, x) =>
      json(
        `https://x.firebaseio.com/${inUrl(x)}/${inUrl(p.family)}.json`,
        Object.fromEntries(several(n => [`${x}${n}`, { ...person(p), [x]: { [x]: x } }])),
      ),
  },
  Firestore: {
    canary: ['Firestore'],
    fill: (p, x) =>
      json('https://firestore.test/v1/projects/a/databases/(default)/documents/patients', {
        documents: several(n => ({
          name: `projects/${asName(x)}/databases/(default)/documents/${x.replaceAll('/', '')}/${x.replaceAll('/', '')}${n}`,
          createTime: x,
          updateTime: x,
          fields: {
            [x]: { stringValue: x },
            ssn: { stringValue: p.ssn },
            last_name: { stringValue: p.family },
            first_name: { stringValue: p.given },
          },
        })),
        nextPageToken: x,
      }),
  },
  'mongo-express': {
    canary: ['mongodb', 'mongo-express'],
    fill: (p, x) =>
      html(
        'https://mongo.test/',
        `<title>${marked(x)} - Mongo Express</title><a href="/db/${inUrl(x)}/">${marked(x)}</a><a href="/db/${inUrl(x)}/patients_${fileName(p)}">v</a><a href="/db/a/${inUrl(x)}">v</a><p>Patient: ${p.given} ${p.family}, SSN ${p.ssn}</p>`,
      ),
  },
  'FHIR in JSON': {
    canary: ['fhir', 'Patient', 'Lakeside Imaging'],
    fill: (p, x) => json(`https://fhir.test/Patient?name=${inUrl(x)}`, bundle(p, x)),
  },
  'FHIR in lines': {
    canary: ['fhir', 'Lakeside Imaging'],
    fill: (p, x) =>
      text(
        'https://fhir.test/Patient.ndjson',
        bundle(p, x)
          .entry.map(({ resource }) => JSON.stringify(resource))
          .join('\n'),
        'application/fhir+ndjson',
      ),
  },
  'what a FHIR server says of itself': {
    isOfNobody: true,
    canary: ['fhir', 'CapabilityStatement', 'Lakeside Imaging'],
    fill: (p, x) =>
      json('https://fhir.test/metadata', {
        resourceType: 'CapabilityStatement',
        publisher: x,
        name: x,
        title: x,
        fhirVersion: '4.0.1',
        contact: [{ name: x, telecom: [{ value: p.phone }] }],
        software: { name: x, version: x },
        implementation: { description: x, url: x },
        rest: [
          { mode: x, security: { service: [{ text: x }], description: x }, resource: [{ type: x, documentation: x }] },
        ],
      }),
  },
  'FHIR in XML': {
    canary: ['fhir', 'Patient'],
    fill: (p, x) =>
      xml(
        'https://fhir.test/Patient',
        `<?xml version="1.0"?><Bundle xmlns="http://hl7.org/fhir"><id value="${marked(x)}"/><type value="searchset"/><total value="4"/><link><relation value="self"/><url value="https://fhir.test/${inUrl(x)}"/></link>${several(
          n =>
            `<entry><fullUrl value="${marked(x)}"/><resource><Patient><id value="${asName(x)}-${n}"/><meta><tag><display value="${marked(x)}"/></tag></meta><extension url="${marked(x)}"><valueString value="${marked(x)}"/></extension><name><family value="${p.family}"/><given value="${p.given}"/></name><telecom><value value="${p.phone}"/></telecom><birthDate value="${p.birthDate}"/><managingOrganization><display value="${marked(x)}"/></managingOrganization></Patient></resource></entry>`,
        ).join('')}</Bundle>`,
      ),
  },
  'DICOM in JSON': {
    canary: ['dicom', 'Lakeside Imaging'],
    fill: (p, x) =>
      json(
        'https://dicom.test/studies',
        several(n => ({
          '00080080': { vr: 'LO', Value: [x] },
          '00080081': { vr: 'ST', Value: [x] },
          '00080090': { vr: 'PN', Value: [{ Alphabetic: x }] },
          '00081030': { vr: 'LO', Value: [x] },
          '00100010': { vr: 'PN', Value: [{ Alphabetic: `${p.family}^${p.given}` }] },
          '00100020': { vr: 'LO', Value: [p.mrn] },
          '00100030': { vr: 'DA', Value: [compact(p.birthDate)] },
          '0020000D': { vr: 'UI', Value: [`1.2.${n}`] },
          '00091001': { vr: x, Value: [x] },
          [x]: { vr: 'LO', Value: [x] },
        })),
      ),
  },
  Orthanc: {
    canary: ['dicom', 'Orthanc', 'Lakeside Imaging'],
    fill: (p, x) =>
      json(
        'https://orthanc.test/studies?expand',
        several(n => ({
          ID: `${p.mrn}${n}`,
          IsStable: true,
          Labels: [x],
          MainDicomTags: {
            InstitutionName: x,
            StudyDescription: x,
            AccessionNumber: x,
            ReferringPhysicianName: x,
            [x]: x,
          },
          ParentPatient: x,
          PatientMainDicomTags: {
            PatientName: `${p.family}^${p.given}`,
            PatientID: p.mrn,
            PatientBirthDate: compact(p.birthDate),
            [x]: x,
          },
        })),
      ),
  },
  'DICOM in XML': {
    canary: ['dicom'],
    fill: (p, x) =>
      xml(
        'https://dicom.test/studies',
        `<?xml version="1.0"?><NativeDicomModel><DicomAttribute tag="00080080" vr="LO" keyword="${marked(x)}"><Value number="1">${marked(x)}</Value></DicomAttribute><DicomAttribute tag="${asName(x)}" vr="LO"><Value number="1">${marked(x)}</Value></DicomAttribute><DicomAttribute tag="00100010" vr="PN"><PersonName number="1"><Alphabetic><FamilyName>${p.family}</FamilyName><GivenName>${p.given}</GivenName></Alphabetic></PersonName></DicomAttribute><DicomAttribute tag="00100020" vr="LO"><Value number="1">${p.mrn}</Value></DicomAttribute></NativeDicomModel>`,
      ),
  },
  'HL7 in every field': {
    canary: ['hl7v2'],
    fill: (p, x) =>
      text(
        'https://hl7.test/',
        several(
          n =>
            `MSH|^~\\&|${x}|${x}|${x}|${x}|20260201||${x}|${x}${n}|${x}|${x}|${x}\rEVN|${x}|20260201||${x}|${x}\rPID|1|${p.mrn}|${p.mrn}^^^${x}^MR|${x}|${p.family}^${p.given}||${compact(p.birthDate)}|F|${x}||${p.street}^^${p.city}^OH^${p.zip}||${p.phone}|${x}|${x}|${x}|${x}|${p.mrn}|${p.ssn}\rPV1|1|I|${x}|${x}|${x}|${x}|${x}|${x}\rOBX|1|${x}|${x}^${x}|${x}|${x}|${x}\rZPI|${x}|${x}^${x}|${p.ssn}\r${x.slice(0, 3).toUpperCase()}|${x}\r`,
        ).join('\n'),
      ),
  },
  HL7: {
    canary: ['hl7v2', 'Lakeside Imaging', 'admissions'],
    fill: (p, x) =>
      text(
        'https://hl7.test/',
        several(
          n =>
            `MSH|^~\\&|${x}|${x}|${x}|${x}|20260201||ADT^A01|${x}${n}|P|2.5\rEVN|A01|20260201||${x}|${x}\rPID|1||${p.mrn}^^^${x}^MR||${p.family}^${p.given}||${compact(p.birthDate)}|F\rDG1|1||I10^${x}^I10\rZ${x.slice(0, 2).toUpperCase()}|${x}|${p.ssn}\r`,
        ).join('\n'),
      ),
  },
  'HL7 in XML': {
    canary: ['hl7v2'],
    fill: (p, x) =>
      xml(
        'https://hl7.test/',
        `<?xml version="1.0"?><ADT_A01 xmlns="urn:hl7-org:v2xml"><MSH><MSH.1>|</MSH.1><MSH.3><HD.1>${marked(x)}</HD.1></MSH.3><MSH.4><HD.1>${marked(x)}</HD.1></MSH.4><MSH.9><MSG.1>ADT</MSG.1></MSH.9><MSH.12><VID.1>2.5</VID.1></MSH.12></MSH><PID><PID.3><CX.1>${p.mrn}</CX.1><CX.4><HD.1>${marked(x)}</HD.1></CX.4></PID.3><PID.5><XPN.1><FN.1>${p.family}</FN.1></XPN.1><XPN.2>${p.given}</XPN.2></PID.5><PID.7><TS.1>${compact(p.birthDate)}</TS.1></PID.7></PID><${asName(x)}><${asName(x)}.1>${marked(x)}</${asName(x)}.1></${asName(x)}></ADT_A01>`,
      ),
  },
  'X12 claims': {
    canary: ['x12', 'claims', 'Lakeside Imaging'],
    fill: (p, x) => text('https://x12.test/', claims(p, x.replaceAll('*', ' '))),
  },
  'a clinical document': {
    canary: ['ccda', 'Lakeside Imaging'],
    fill: (p, x) =>
      xml(
        'https://cda.test/',
        `<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"><templateId root="2.16.840.1.113883.10.20.22.1.1" extension="${marked(x)}"/><id root="${marked(x)}" extension="${marked(x)}"/><title>${marked(x)}</title><recordTarget><patientRole><id root="${marked(x)}" extension="${p.mrn}"/><addr><streetAddressLine>${marked(p.street)}</streetAddressLine><city>${p.city}</city></addr><telecom value="tel:${p.phone}"/><patient><name><given>${p.given}</given><family>${p.family}</family></name><birthTime value="${compact(p.birthDate)}"/><${asName(x)}>${marked(x)}</${asName(x)}></patient><providerOrganization><name>${marked(x)}</name></providerOrganization></patientRole></recordTarget><author><assignedAuthor><assignedPerson><name>${marked(x)}</name></assignedPerson></assignedAuthor></author><custodian><assignedCustodian><representedCustodianOrganization><id extension="${marked(x)}"/><name>${marked(x)}</name></representedCustodianOrganization></assignedCustodian></custodian><component><structuredBody><component><section><title>${marked(x)}</title><text>${marked(x)} ${marked(p.diagnosis)}</text></section></component></structuredBody></component></ClinicalDocument>`,
      ),
  },
  'a prescription': {
    canary: ['ncpdp'],
    fill: (p, x) =>
      xml(
        'https://rx.test/',
        `<?xml version="1.0"?><Message TransportVersion="20170715" xmlns="http://www.ncpdp.org/schema/SCRIPT"><Header><To Qualifier="P">${marked(x)}</To><From Qualifier="D">${marked(x)}</From><MessageID>${marked(x)}</MessageID><SenderSoftware><SenderSoftwareDeveloper>${marked(x)}</SenderSoftwareDeveloper></SenderSoftware></Header><Body><NewRx><Patient><HumanPatient><Name><LastName>${p.family}</LastName><FirstName>${p.given}</FirstName></Name><DateOfBirth><Date>${p.birthDate}</Date></DateOfBirth></HumanPatient></Patient><Pharmacy><BusinessName>${marked(x)}</BusinessName></Pharmacy><Prescriber><NonVeterinarian><Name><LastName>${marked(x)}</LastName></Name></NonVeterinarian></Prescriber><MedicationPrescribed><DrugDescription>${marked(p.medication)}</DrugDescription><Note>${marked(x)}</Note></MedicationPrescribed><${asName(x)}>${marked(x)}</${asName(x)}></NewRx></Body></Message>`,
      ),
  },
  'a dump of a database': {
    canary: ['database-dump', 'MySQL', 'patients'],
    fill: (p, x) => {
      const name = asName(x);
      const quoted = x.replaceAll("'", "''");
      return text(
        'https://files.test/dump.sql',
        `-- MySQL dump 10.13  Host: ${x}    Database: ${x}\nCREATE TABLE \`patients\` (\`last_name\` text, \`first_name\` text, \`dob\` date, \`ssn\` text, \`${x}\` text COMMENT '${quoted}') COMMENT='${quoted}';\nCREATE TABLE \`${x}\` (\`${x}_name\` text, ${name} text);\n${several(
          () =>
            `INSERT INTO \`patients\` VALUES ('${p.family}','${p.given}','${p.birthDate}','${p.ssn}','${quoted}');\nINSERT INTO \`${x}\` (\`${x}\`,\`patient_${x}\`) VALUES ('${p.mrn}','${quoted}');\n`,
        ).join('')}`,
      );
    },
  },
  'a copy of a table': {
    canary: ['database-dump', 'PostgreSQL', 'ssn'],
    fill: (p, x) =>
      text(
        'https://files.test/dump.sql',
        `-- PostgreSQL database dump\n\nCOPY public.${asName(x)} (ssn, "${x}", last_name, first_name) FROM stdin;\n${several(() => `${p.ssn}\t${x}\t${p.family}\t${p.given}\n`).join('')}\\.\n`,
      ),
  },
  'Blue Button': {
    canary: ['blue-button'],
    fill: (p, x) =>
      text(
        'https://files.test/bb.txt',
        `MYMEDICARE.GOV PERSONAL HEALTH INFORMATION\n**********CONFIDENTIAL***********\nProduced by the Blue Button (v2.0)\n03/17/2026 5:10 AM\n\n--------------------------------\nDemographic\n--------------------------------\nSource: ${x}\nName: ${p.given} ${p.family}\nDate of Birth: ${american(p.birthDate)}\nPhone Number: ${p.phone}\nEmail: ${p.email}\n${x}: ${x}\n--------------------------------\n${x}\n--------------------------------\n${x}: ${p.diagnosis}\n  ${x}\n`,
      ),
  },
  'columns of a CSV': {
    canary: ['tabular', 'ssn'],
    fill: (p, x) =>
      text(
        `https://files.test/${inUrl(x)}.csv`,
        `# ${x}\nlast_name,first_name,dob,ssn,"${x}","${p.family}","patient ${x}"\n${several(() => `${p.family},${p.given},${p.birthDate},${p.ssn},"${x}","${x}",E11.9\n`).join('')}`,
        'text/csv',
      ),
  },
  'rows of care that point at patients': {
    canary: ['tabular', 'patient_id'],
    fill: (p, x) =>
      text(
        'https://files.test/a.csv',
        `patient_id,encounter,diagnosis_code,"${x}","${p.family}_id"\n${several(n => `${p.mrn}${n},${x}${n},E11.9,"${x}",1\n`).join('')}`,
        'text/csv',
      ),
  },
  'an array of people': {
    canary: ['tabular', 'ssn'],
    fill: (p, x) =>
      json(
        `https://api.test/${inUrl(x)}`,
        several(n => ({ ...person(p), [x]: x, [`patient_${x}`]: p.mrn, id: n, tags: { [x]: { name: x } } })),
      ),
  },
  'keys that other formats know': {
    canary: [],
    fill: (p, x) =>
      json('https://api.test/', {
        SQL: { product: x },
        INSERT: { a: x },
        'CREATE TABLE': { [x]: {} },
        'Blue Button': { [x]: x },
        ISA: { usage: x },
        ST: { transaction: '837', 'billing provider': x, npi: x },
        MSH: { 'sender facility': x, 'message type': x, version: x },
        record: {},
        people: several(() => person(p)),
      }),
  },
  'everything around a page': {
    canary: ['Lakeside Imaging', 'Patient'],
    fill: (p, x) =>
      html(
        `https://${inUrl(x)}:${inUrl(x)}@portal.test/${inUrl(x)}/${p.mrn}?${inUrl(x)}=${inUrl(x)}#${inUrl(x)}`,
        `<html><head><title>${marked(x)}</title><meta property="og:site_name" content="${marked(x)}"><meta name="author" content="${marked(x)}"><meta name="application-name" content="${marked(x)}"><script type="application/ld+json">${JSON.stringify({ '@type': 'Organization', name: x, legalName: x, founder: x, patient: x })}</script><script>window.${asName(x)} = ${JSON.stringify(person(p))}</script></head><body><header>${marked(x)}</header><h1>Patient chart</h1><table><tr><th>Patient</th><th>SSN</th><th>${marked(x)}</th><th>Diagnosis</th></tr>${several(() => `<tr><td>${filed(p)}</td><td>${p.ssn}</td><td>${marked(x)}</td><td>${marked(p.diagnosis)}</td></tr>`).join('')}</table><form><label for="${asName(x)}">${marked(x)}</label><input id="${asName(x)}" name="${marked(x)}" value="${p.mrn}"></form><footer>© 2026 ${marked(x)}. All rights reserved. Powered by ${marked(x)}</footer></body></html>`,
        { server: x, 'x-powered-by': x, 'x-elastic-product': x },
      ),
  },
  'a relay': {
    canary: ['Shodan'],
    fill: (p, x) =>
      html(
        `https://www.shodan.io/search?query=${inUrl(`hostname:"${x}"`)}&page=${inUrl(x)}`,
        `<title>${marked(x)} - Shodan Search</title><p>Patient: ${p.given} ${p.family}, SSN: ${p.ssn}, diagnosis: asthma</p><footer>© ${marked(x)}</footer>`,
      ),
  },
  'a host on a relay': {
    canary: ['Shodan'],
    fill: (p, x) =>
      html(
        `https://www.shodan.io/host/${inUrl(x)}`,
        `<title>${marked(x)}</title><p>Patient: ${p.given} ${p.family}, SSN: ${p.ssn}, diagnosis: asthma</p><footer>© ${marked(x)}</footer>`,
      ),
  },
};

function lower(value: string): string {
  return value.toLowerCase();
}

function bundle(p: Person, x: string) {
  return {
    resourceType: 'Bundle',
    id: x,
    type: 'searchset',
    total: 4,
    link: [{ relation: 'self', url: `https://fhir.test/${x}` }],
    entry: several(n => ({
      fullUrl: x,
      resource: {
        resourceType: 'Patient',
        id: `${x}${n}`,
        meta: { source: x, tag: [{ system: x, code: x, display: x }] },
        text: { div: `<div>${x}</div>` },
        extension: [{ url: x, valueString: x }],
        identifier: [{ system: x, value: p.mrn, assigner: { display: x } }],
        name: [{ family: p.family, given: [p.given] }],
        telecom: [{ system: 'phone', value: p.phone }],
        address: [{ line: [p.street], city: p.city }],
        birthDate: p.birthDate,
        managingOrganization: { reference: `Organization/${x}`, display: x },
        generalPractitioner: [{ display: x }],
        [x]: x,
      },
    })),
  };
}

/** Elements are fixed in number; each that is free holds what is planted. */
function claims(p: Person, x: string): string {
  const y = x.replaceAll(/[~:]/g, ' ');
  const fixed = (length: number) => y.padEnd(length).slice(0, length);
  const head = `ISA*00*${fixed(10)}*00*${fixed(10)}*ZZ*${fixed(15)}*ZZ*${fixed(15)}*260201*0410*^*00501*000000001*0*P*:~GS*HC*${y}*${y}*20260201*0410*1*X*005010X222A1~ST*837*0001*005010X222A1~BHT*0019*00*${y}*20260201*0410*CH~NM1*41*2*${y}*****46*${y}~PER*IC*${y}*TE*${y}~NM1*40*2*${y}*****46*${y}~HL*1**20*1~NM1*85*2*${y}*****XX*${y}~N3*${y}~N4*${y}*OH*43004~REF*EI*${y}~`;
  const claim = several(
    n =>
      `HL*${n + 2}*1*22*0~SBR*P*18*${y}*${y}*****MC~NM1*IL*1*${p.family}*${p.given}****MI*${p.memberId}~N3*${p.street}~N4*${p.city}*OH*${p.zip}~DMG*D8*${compact(p.birthDate)}*F~NM1*PR*2*${y}*****PI*${y}~CLM*${y}*100***11:B:1*Y*A*Y*Y~REF*EA*${p.mrn}~HI*ABK:I10*${y}~NTE*ADD*${y}~NM1*82*1*${y}*${y}~LX*1~SV1*HC:99213:${y}*100*UN*1~ZZZ*${y}~`,
  );
  return `${head}${claim.join('')}SE*40*0001~GE*1*1~IEA*1*000000001~`;
}
