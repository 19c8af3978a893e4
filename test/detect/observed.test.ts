import { expect, test } from 'vitest';
import { begin } from '../../src/detect';

function typesIn(contentType: string, text: string): string[] {
  const scan = begin({ url: 'https://data.harlow.net/a', contentType, title: '', form: 'raw', status: 200 });
  scan.feed({ text });
  const { clinical } = scan.end({ state: 'full', reason: null, scanned: text.length, of: text.length });
  return clinical.map(({ type }) => type).sort();
}
const message = (segment: string): string =>
  `MSH|^~\\&|LAB|HOSP|EHR|HOSP|20240101||ORU^R01|1|P|2.5\rPID|1||482913^^^HOSP^MR||DELGADO^MARIA||19710314|F\r${segment}\r`;
const observation = (code: object, value: object): string =>
  JSON.stringify({ resourceType: 'Observation', subject: { reference: 'Patient/p1' }, code, ...value });

test('what a message of HL7 says was observed names the result', () => {
  expect(typesIn('text/plain', message('OBX|1|NM|8867-4^Heart rate^LN||72|/min|||||F'))).toContain('vital');
  expect(typesIn('text/plain', message('OBX|1|NM|2160-0^Creatinine^LN||1.42|mg/dL|||||F'))).toContain('lab-result');
  expect(typesIn('text/plain', message('OBX|1|NM|X1^Parking space^L||72|||||F'))).not.toContain('vital');
});

test('what a resource of FHIR says was observed names its value, in its components too', () => {
  const coded = { coding: [{ system: 'http://loinc.org', code: '8867-4', display: 'Heart rate' }] };
  const quantity = { valueQuantity: { value: 72, unit: '/min' } };
  expect(typesIn('application/json', observation(coded, quantity))).toContain('vital');
  expect(
    typesIn(
      'application/json',
      observation({ text: 'Creatinine [Mass/volume] in Serum' }, { valueString: '1.42 mg/dL' }),
    ),
  ).toContain('lab-result');
  expect(
    typesIn('application/json', observation({ text: 'Panel' }, { component: [{ code: coded, ...quantity }] })),
  ).toContain('vital');
  expect(typesIn('application/json', observation({ text: 'Shoe size' }, quantity))).not.toContain('vital');
});

test('the older qualifiers of X12 hold codes of ICD-9, and of ICD-10 where a sender errs', () => {
  const interchange = (code: string): string =>
    `ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240101*1200*^*00501*000000001*0*P*:~GS*HC*S*R*20240101*1200*1*X*005010X222A1~ST*837*0001~HL*1**22*0~NM1*IL*1*DELGADO*MARIA~CLM*A1*100~HI*BK:${code}~SE*5*0001~`;
  expect(typesIn('text/plain', interchange('25000'))).toContain('icd9');
  expect(typesIn('text/plain', interchange('E119'))).toContain('icd10');
  expect(typesIn('text/plain', interchange('11'))).not.toContain('icd9');
});
