import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Findings, Head } from '../../src/detect';
import { parseXml } from '../../src/parsed/trees';
import { snapshot } from '../../src/snapshot';
import { essence, scan } from './scans';

const xml: Head = { url: 'http://host.test/a', contentType: 'application/xml', title: '', form: 'xml' };

/** The notation of a document. */
function written(source: string): string {
  const { tree, root } = parseXml(source)!;
  return [...snapshot(tree, root, xml)].map(({ text }) => text).join('');
}
const read = (source: string): Findings => scan(xml, written(source));

const person = (index: number) =>
  `<name>Dora${'abcdef'[index]} Quill</name><ssn>536-90-439${index}</ssn><dx>E11.9</dx><phone>614-238-118${index}</phone>`;
const people = (name: string, count = 5) =>
  Array.from({ length: count }, (_, index) => `<${name}>${person(index)}</${name}>`).join('');

describe('records of an XML document', () => {
  it.each([
    ['below the root', `<clients>${people('client')}</clients>`],
    ['below several wrappers', `<a><head>x</head><b><c>${people('client')}</c></b></a>`],
    ['with a prefix', `<x:a xmlns:x="urn:x"><x:b>${people('x:client')}</x:b></x:a>`],
    [
      'in attributes',
      `<a>${Array.from({ length: 5 }, (_, index) => `<row name="Dora Quill" ssn="536-90-439${index}" dx="E11.9"/>`).join('')}</a>`,
    ],
    ['in groups', `<a><g>${people('client', 3)}</g><g>${people('client', 2)}</g></a>`],
  ])('are siblings of one name: %s', (_, source) => {
    expect(read(source).records).toMatchObject({ person: 5, phi: 5 });
  });

  it('are not the parts of one person', () => {
    const source =
      '<client><name>Dora Quill</name><id><n>1</n></id><id><n>2</n></id><ssn>536-90-4391</ssn><dx>E11.9</dx></client>';
    expect(read(source).records).toMatchObject({ total: 1, phi: 1 });
  });

  it('do not mix two people: one has a name, the other a disease', () => {
    const source = `<a>${'<client><fullName>Dora Quill</fullName><phone>614-238-1181</phone></client>'.repeat(3)}${'<client><dx>E11.9</dx></client>'.repeat(3)}</a>`;
    expect(read(source).records.phi).toBe(0);
  });
});

describe('formats say what a record is', () => {
  it('a clinical document is one, whatever repeats in it', () => {
    const entry = '<entry><observation><code code="E11.9" codeSystem="2.16.840.1.113883.6.90"/></observation></entry>';
    const source = `<ClinicalDocument xmlns="urn:hl7-org:v3"><recordTarget><patientRole><patient><name><given>Dora</given><family>Quill</family></name></patient></patientRole></recordTarget><component>${entry.repeat(6)}</component></ClinicalDocument>`;
    expect(read(source).records).toMatchObject({ total: 1, phi: 1 });
  });

  it('whoever wrote the document, keeps it or treats the patient is not the patient', () => {
    const name = '<name><given>Eva</given><family>Moreno</family></name>';
    const source = `<ClinicalDocument xmlns="urn:hl7-org:v3"><author><assignedAuthor><assignedPerson>${name}</assignedPerson></assignedAuthor></author><legalAuthenticator><assignedEntity><assignedPerson>${name}</assignedPerson></assignedEntity></legalAuthenticator></ClinicalDocument>`;
    expect(read(source).records).toMatchObject({ total: 1, health: 1, phi: 0 });
  });

  it('the number of a patient is a Social Security number by its root, before or after it', () => {
    const role = (id: string) =>
      `<ClinicalDocument xmlns="urn:hl7-org:v3"><recordTarget><patientRole>${id}</patientRole></recordTarget></ClinicalDocument>`;
    expect(read(role('<id extension="536904391" root="2.16.840.1.113883.4.1"/>')).records.ssn).toBe(1);
    expect(read(role('<id root="2.16.840.1.113883.4.1" extension="536904391"/>')).records.ssn).toBe(1);
    expect(read(role('<id root="1.3.6.1.4.1.99" extension="536904391"/>')).records.ssn).toBe(0);
  });

  it('a prescription is of the patient, not of who prescribes', () => {
    const message = (patient: string) =>
      `<Message TransactionDomain="SCRIPT"><Header><To>1</To></Header><Body><NewRx>${patient}<Prescriber><Name><LastName>Moreno</LastName><FirstName>Eva</FirstName></Name></Prescriber><MedicationPrescribed><DrugDescription>Metformin 500 MG</DrugDescription></MedicationPrescribed></NewRx></Body></Message>`;
    const patient =
      '<Patient><HumanPatient><Name><LastName>Quill</LastName></Name><DateOfBirth><Date>1951-03-02</Date></DateOfBirth></HumanPatient></Patient>';
    expect(read(message(patient)).records.phi).toBe(1);
    expect(read(message('')).records).toMatchObject({ phi: 0, health: 1 });
  });
});

describe('an XML document in pieces', () => {
  const sources = [
    `<a><b>${people('client')}</b></a>`,
    `<Bundle xmlns="http://hl7.org/fhir"><type value="searchset"/><total value="5"/>${Array.from({ length: 5 }, (_, index) => `<entry><resource><Patient><id value="p${index}"/><identifier><system value="http://hl7.org/fhir/sid/us-ssn"/><value value="536-90-439${index}"/></identifier><name><family value="Quill"/></name></Patient></resource></entry>`).join('')}</Bundle>`,
  ];
  it.each(sources)(
    'gives the same findings wherever it is cut: %#',
    source => {
      const whole = written(source);
      const expected = essence(scan(xml, whole));
      expect(expected.records).toMatchObject({ phi: 5, ssn: 5 });
      fc.assert(
        fc.property(fc.array(fc.integer({ min: 0, max: whole.length }), { maxLength: 12 }), cuts => {
          expect(essence(scan(xml, whole, cuts))).toEqual(expected);
        }),
        { numRuns: 60, seed: 7 },
      );
      expect(
        essence(
          scan(
            xml,
            whole,
            Array.from({ length: whole.length }, (_, at) => at),
          ),
        ),
      ).toEqual(expected);
    },
    30_000,
  );

  it('throws at nothing, whatever elements are called', () => {
    const names = fc.constantFrom(
      'constructor',
      '__proto__',
      'Patient',
      'ClinicalDocument',
      'toString',
      'id',
      'Message',
      '',
    );
    const signs = fc.constantFrom('\u000e', '\u000f', '\u001f', '@', '[]', 'root', '2.16.840.1.113883.4.1', ':');
    fc.assert(
      fc.property(fc.array(fc.oneof(names, signs), { maxLength: 60 }), parts => {
        expect(scan(xml, parts.join('')).schema).toBe(1);
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  it('is read in good time, however deep or wide', () => {
    const deep = '\u000eidentifier\u001f\u000e@value\u001f1\u000f'.repeat(30_000);
    const wide = `\u000ea\u001f${'\u000e@b\u001f1\u000f'.repeat(100_000)}`;
    const began = performance.now();
    for (const text of [deep, `\u000ePatient\u001f\u000e@xmlns\u001fhttp://hl7.org/fhir\u000f${deep}`, wide])
      scan(xml, text);
    expect(performance.now() - began).toBeLessThan(8_000);
  });
});
