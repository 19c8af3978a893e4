import { luhnDigit } from '../check-digits';
import * as clinical from '../data/clinical';
import { type Person, writeDate } from '../data/people';
import type { X12Place } from '../kind';
import { mark, markInside } from '../marked';
import type { Random } from '../random';
import type { Written } from './written';

/** A professional claim (837P) with a value at its place. A segment of a slot of its own takes the ordinary one's place. */
export function writeX12({ at, segment }: X12Place, value: string, person: Person, random: Random): Written {
  const said = markInside(segment).replace('{}', () => value);
  const extra = (place: X12Place['at']) => (place === at ? [said] : []);
  const instead = (place: X12Place['at'], usual: string) => [place === at ? said : usual];
  const control = random.digits(9);
  const npiStem = `1${random.digits(8)}`;
  const npi = mark(npiStem + luhnDigit(`80840${npiStem}`), 'npi');
  const day = writeDate(person.visitDate, 'compact');
  const isNamed = said.startsWith('NM1*IL') || said.startsWith('NM1*QC');
  const has = (start: string) => said.startsWith(start);
  const segments = [
    `ISA*00*          *00*          *ZZ*LAKESIDE       *ZZ*PAYER          *${day.slice(2)}*1200*^*00501*${control}*0*P*:`,
    `GS*HC*LAKESIDE*PAYER*${mark(day, null, 'context', ['date'])}*1200*${random.digits(4)}*X*005010X222A1`,
    'ST*837*0001*005010X222A1',
    `BHT*0019*00*${random.digits(6)}*${mark(day, null, 'context', ['date'])}*1200*CH`,
    'NM1*41*2*LAKESIDE BILLING*****46*LB001',
    'NM1*40*2*PAYER*****46*PY001',
    'HL*1**20*1',
    ...instead('billing', `NM1*85*2*LAKESIDE CLINIC*****XX*${npi}`),
    `N3*${mark('400 HARBOR WAY', null, 'context', ['address'])}`,
    `N4*${mark('DAYTON', null, 'context', ['address'])}*OH*${mark('454021234', null, 'context', ['address'])}`,
    'HL*2*1*22*0',
    'SBR*P*18*******CI',
    ...(isNamed
      ? []
      : [
          `NM1*IL*1*${mark(person.family.toUpperCase(), 'name')}*${mark(person.given.toUpperCase(), 'name')}*${person.middle}***MI*${mark(random.fill('@@@#########'), 'plan-member')}`,
        ]),
    ...extra('subscriber'),
    ...(has('N3') ? [] : [`N3*${mark(person.street.toUpperCase().replace(/[#]/g, ''), 'address')}`]),
    ...(has('N4')
      ? []
      : [`N4*${mark(person.city.toUpperCase(), 'address')}*${person.state}*${mark(person.zip, 'address')}`]),
    ...(has('DMG') ? [] : [`DMG*D8*${mark(writeDate(person.birthDate, 'compact'), 'date-of-birth')}*${person.sex}`]),
    'NM1*PR*2*PAYER*****PI*PY001',
    ...extra('payer'),
    ...(has('CLM')
      ? []
      : [
          `CLM*${mark(random.fill('@######'), null, 'context', ['account', 'encounter', 'mrn'])}*${random.fill('%##')}***11:B:1*Y*A*Y*Y`,
        ]),
    ...extra('claim'),
    ...instead('diagnosis', `HI*ABK:${mark(random.pick(clinical.dotted)[0].replace('.', ''), 'icd10')}`),
    'LX*1',
    ...instead('procedure', `SV1*HC:${mark('99213', 'cpt')}*125*UN*1***1`),
    ...(has('DTP*472') ? [] : [`DTP*472*D8*${mark(day, 'date')}`]),
    ...extra('line'),
    'SE*24*0001',
    `GE*1*${random.digits(4)}`,
    `IEA*1*${control}`,
  ];
  return {
    body: segments.map(one => `${one}~`).join(random.pick(['', '\n'])),
    contentType: random.pick(['application/edi-x12', 'text/plain']),
    style: at,
    spelled: segment,
  };
}
