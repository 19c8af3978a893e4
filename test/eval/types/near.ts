import { isoDate } from './data/people';
import type { Draw } from './kind';

const digits =
  (count: number): Draw =>
  random =>
    random.fill('%############'.slice(0, count));
const date: Draw = random => isoDate(random, 2019, 2025);
const one =
  (...values: string[]): Draw =>
  random =>
    random.pick(values);

/** Labels of a patient's record that begin as one of the type does and name another thing, with what stands under them. */
export const NEAR: Readonly<Record<string, readonly (readonly [label: string, draw: Draw])[]>> = {
  'date-of-birth': [
    ['birth certificate number', digits(8)],
    ['birth registration date', date],
    ['birth order', digits(1)],
  ],
  'age-over-89': [
    ['age limit', one('95', '99')],
    ['dressing age days', one('91', '97')],
    ['wound age hours', one('96', '102')],
  ],
  name: [
    ['name suffix', one('Jr', 'III')],
    ['name tag color', one('Sky Blue', 'Dark Green')],
    ['name of facility', one('Cedar Ridge', 'Harbor View')],
  ],
  address: [
    ['address verified by', one('front desk', 'clerk 4')],
    ['address format', one('2 lines', '4 lines')],
  ],
  'race-ethnicity': [['race distance', one('5 km', 'Marathon')]],
  phone: [
    ['phone contract number', digits(10)],
    ['cell culture id', digits(10)],
    ['telephone socket', digits(3)],
  ],
  fax: [
    ['fax job number', digits(10)],
    ['fax server port', digits(4)],
  ],
  email: [['email template', one('welcome@2x.html', 'reminder v3')]],
  ip: [
    ['ip protocol version', one('4', '6')],
    ['subnet mask', one('255.255.255.0', '255.255.0.0')],
  ],
  ssn: [
    ['state file number', digits(9)],
    ['ssn trace batch', digits(9)],
  ],
  mrn: [
    ['chart copies', digits(5)],
    ['patient count', digits(5)],
    ['medical record pages', digits(5)],
    ['record length', digits(6)],
  ],
  encounter: [
    ['claim amount', one('12500.00', '834512')],
    ['encounter duration seconds', digits(6)],
    ['accession year', one('20210001', '2021')],
  ],
  npi: [
    ['npi taxonomy', one('207Q00000X', '208000000X')],
    ['npi file sequence', digits(10)],
  ],
  'plan-member': [
    ['policy effective date', date],
    ['group size', digits(6)],
    ['member portal version', digits(6)],
  ],
  account: [
    ['account balance', one('125012.50', '98123456')],
    ['account age days', digits(6)],
  ],
  'payment-card': [
    ['card stock count', digits(13)],
    ['card reader serial', digits(13)],
  ],
  'driver-license': [
    ['software license number', one('A1234567', 'K8812345')],
    ['license expires', date],
  ],
  passport: [
    ['passport expires', date],
    ['passport country', one('USA', 'Ireland')],
  ],
  vin: [['vin year', one('2015', '2019')]],
  icd10: [
    ['icd10 chapter', one('IX', 'IV')],
    ['icd10 release', one('2021.1', '2023.2')],
  ],
  cpt: [
    ['cpt charge amount', digits(5)],
    ['cpt modifier', one('25', '59')],
  ],
  ndc: [['ndc unit price', one('12.3456', '1.0402')]],
  vital: [
    ['bp cuff size', one('12/14', '22/32')],
    ['weight class', one('70', '82')],
    ['temp file', one('98.6', 'a98')],
  ],
  'lab-result': [
    ['result code', digits(3)],
    ['glucose meter serial', digits(7)],
    ['sodium lamp hours', digits(3)],
  ],
  medication: [
    ['medication allergy flag', one('N', 'Y')],
    ['drug screen date', date],
  ],
  diagnosis: [
    ['diagnosis date', date],
    ['problem ticket', one('printer', 'lamp broken')],
  ],
  sig: [['signature on file', one('Y', 'scanned')]],
};
