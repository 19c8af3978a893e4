import { CLOSE, OPEN } from '../../../src/snapshot/text';
import { patient } from './patients';
import type { Random } from './random';

/** A patient in the formats of health care and of databases, each with what its file begins with. */
export const formats: Readonly<Record<string, Format>> = {
  'HL7 v2': {
    part: random => {
      const {
        mrn,
        lastName,
        firstName,
        dateOfBirth = '',
        sex,
        ssn,
        street,
        city,
        zip,
        diagnosisCode,
      } = patient(random);
      const born = dateOfBirth.replaceAll('-', '');
      return [
        'MSH|^~\\&|ADT|LAKE|EHR|LAKE|20240102||ADT^A01|1|P|2.3',
        `PID|1||${mrn}^^^LAKE^MR||${lastName}^${firstName}||${born}|${sex}|||${street}^^${city}^NY^${zip}||||||||${ssn}`,
        `DG1|1|I10|${diagnosisCode}^Diagnosis^I10||20240102|A\r`,
      ].join('\r');
    },
  },
  X12: {
    open: `ISA*00*${' '.repeat(10)}*00*${' '.repeat(10)}*ZZ*SENDER${' '.repeat(9)}*ZZ*RECEIVER${' '.repeat(7)}*240102*0900*^*00501*000000001*0*P*:~GS*HC*A*B*20240102*0900*1*X*005010X222A1~ST*837*0001*005010X222A1~`,
    part: random => {
      const {
        lastName,
        firstName,
        memberId,
        street,
        city,
        zip,
        dateOfBirth = '',
        sex,
        diagnosisCode = '',
      } = patient(random);
      return (
        `HL*2*1*22*0~SBR*P*18*******MB~NM1*IL*1*${lastName}*${firstName}****MI*${memberId}~N3*${street}~` +
        `N4*${city}*NY*${zip}~DMG*D8*${dateOfBirth.replaceAll('-', '')}*${sex}~CLM*A1*100***11:B:1*Y*A*Y*Y~` +
        `HI*ABK:${diagnosisCode.replace('.', '')}~LX*1~SV1*HC:99213*100*UN*1***1~`
      );
    },
  },
  SQL: {
    open: '-- MySQL dump 10.13\nCREATE TABLE `patients` (`id` int);\n',
    part: random => {
      const fields = patient(random);
      const names = Object.keys(fields).map(name => `\`${name}\``);
      return `INSERT INTO \`patients\` (${names.join(',')}) VALUES ('${Object.values(fields).join("','")}');\n`;
    },
  },
  XML: {
    open: '<?xml version="1.0"?><patients>',
    part: random => `<patient>${elements(random)}</patient>\n`,
    close: '</patients>',
  },
};

/** What the readers of these formats stumble over. */
export const hostileFormats: Readonly<Record<string, Format>> = {
  'bars of HL7': {
    open: 'MSH|^~\\&|ADT|LAKE|EHR|LAKE|20240102||ADT^A01|1|P|2.3\r',
    part: () => 'PID|||^^^|~~|&&\r'.repeat(60),
  },
  'stars of X12': { ...formats.X12!, part: () => 'NM1*IL*1**:::*~'.repeat(60) },
  'rows of SQL': { ...formats.SQL!, part: () => `INSERT INTO patients VALUES ${"('','',1),".repeat(90)}(1);\n` },
  'elements of XML': { open: '<?xml version="1.0"?><a>', part: () => '<a b="">'.repeat(100) },
  'commas of CSV': { open: 'name,ssn,dob\nAnn Berg,536-90-4399,1951-03-01\n', part: () => ',,\n"",,\n'.repeat(100) },
};

/** An XML document's tree in the notation of the snapshot: as deep as it can be, and flat. */
export const hostileTrees: Readonly<Record<string, Format>> = {
  'elements in elements': { part: () => `${OPEN}a\u001f`.repeat(300) },
  'empty elements': { open: `${OPEN}a\u001f`, part: () => `${OPEN}a\u001f${CLOSE}`.repeat(250) },
};

export interface Format {
  open?: string;
  part(random: Random): string;
  close?: string;
}

function elements(random: Random): string {
  return Object.entries(patient(random))
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('');
}
