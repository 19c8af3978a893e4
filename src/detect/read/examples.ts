import type { Chunk, Head } from '../types';

/** A made-up page of a form that pages come in. */
export interface Example extends Chunk {
  head: Head;
}

const url = 'https://example.com/';
const example = (form: Head['form'], text: string): Example => ({
  head: { url, title: '', contentType: '', form },
  text,
});

const fixed = (length: number): string => ' '.repeat(length);

/** One of each form that there is a reader of: records of people, a value that is found, one that is not. */
export const examples: readonly Example[] = [
  {
    head: { url, title: '', contentType: 'text/html', form: 'page' },
    text: 'She came on a Monday.\n\x1dName\x1fSSN\x1cDora Quill\x1f536-90-4399\x1eAbel Quill\x1fx\x1e\x1d\nSSN: 536-90-4399\n',
    links: [{ href: url, text: '', before: '', after: '', isNavigation: false, isFolder: false }],
  },
  example('raw', 'Patient: Dora Quill\nSSN: 536-90-4399\n\nShe came on a Monday.\n'),
  example(
    'raw',
    '[{"name":"Dora Quill","ssn":"536-90-4399","age":61,"visits":[{"day":"2024-03-04","seen":null}]},{"name":"x"}]',
  ),
  example(
    'raw',
    '<?xml version="1.0"?><patients><patient id="1"><name>Dora Quill</name><ssn>536-90-4399</ssn></patient></patients>',
  ),
  example(
    'raw',
    'MSH|^~\\&|A|B|C|D|20240304||ADT^A01|1|P|2.5\rPID|1||4711^^^A^MR||QUILL^DORA||19630304|F\rNK1|1|QUILL^ABEL^^^MR|SPO|1 Elm St^^Ely^OH^43004|(614)238-1184\rPV1|1|I|A^B^C||||1^Ross^Ann^^^Dr\rOBX|1|NM|718-7^Hb^LN||13|g/dL|12-16|N|||F|||20240304\r',
  ),
  example(
    'raw',
    `ISA*00*${fixed(10)}*00*${fixed(10)}*ZZ*${fixed(15)}*ZZ*${fixed(15)}*240304*0410*^*00501*000000001*0*P*:~GS*HC*A*B*20240304*0410*1*X*005010X222A1~ST*837*0001~HL*1**22*0~NM1*IL*1*QUILL*DORA****MI*4711~DMG*D8*19630304*F~SE*5*0001~`,
  ),
  example(
    'raw',
    "CREATE TABLE patients (name text, ssn text);\nINSERT INTO patients VALUES ('Dora Quill','536-90-4399'),('x',NULL);\n",
  ),
  example('raw', 'name,ssn,day\nDora Quill,536-90-4399,2024-03-04\n"Quill, Abel",,\n'),
  example(
    'raw',
    'dn: uid=1\ncn: Dora Quill\nmobile: (614) 238-1184\n\ndn: uid=2\ncn: Abel Quill\nbirthDate: 1963-03-04\n',
  ),
  example(
    'raw',
    'Name           DOB          Phone\nDora Quill     1963-03-04   (614) 238-1184\nAbel Quill     1971-11-20   (614) 238-1185\n',
  ),
  example('xml', '\x0epatients\x1f\x0epatient\x1fDora Quill\x0f\x0f'),
];
