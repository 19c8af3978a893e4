import { isFiller } from '../lib/digits';
import { joined, listOf } from '../lib/words';
import type { Pattern } from '../types';
import international from './id-phone-international';

/**
 * Telephone number outside of North America: 0490 75 40 81; (37) 788-063; 06-12-34-56-78. Reaches the patient.
 * Every country groups digits in its own way, so a label must say that it is one, and shops have such
 * labels too: they count only in a patient's record. Three, three and four digits are left
 * to the North American plan, which knows which of them there are.
 * https://www.itu.int/rec/T-REC-E.123
 */
export default {
  type: 'phone',
  letter: 'D',
  title: 'Telephone number abroad',
  shapes: [
    ...international.shapes,
    '0d{7,10}',
    'd{8,9}',
    'ddd dddd',
    'ddd-dddd',
    'dddd dddd',
    'dddd-dddd',
    'dd d{6,8}',
    'dd-d{6,8}',
    'ddd d{6,8}',
    'ddd-d{6,8}',
    'dddd d{5,7}',
    'dddd-d{5,7}',
    'ddddd d{5,6}',
    'dd ddd ddd',
    'dd ddd dd dd',
    'dd ddd dddd',
    'dd dddd dddd',
    'ddd ddd ddd',
    'ddd-ddd-ddd',
    'ddd dd ddd',
    'ddd dd dd dd',
    'ddd dddd dddd',
    'dddd dd dd dd',
    'dddd ddd ddd',
    'dddd ddd dddd',
    'dddd ddd dd dd',
    'ddddd ddd ddd',
    'dd dd dd dd',
    'dd-dd-dd-dd',
    'dd dd dd dd dd',
    'dd-dd-dd-dd-dd',
    'dd.dd.dd.dd.dd',
    '(dd) d{6,8}',
    '(dd) ddd-ddd',
    '(dd) dddd-dddd',
    '(dd) dddd dddd',
    '(ddd) dddd-ddd',
    '(ddd) dddd dddd',
    '(dddd) d{5,7}',
    '(ddddd) d{5,6}',
  ],
  check: compact => compact.length > 6 && compact.length < 16 && !isFiller(compact),
  labels: [
    ...listOf('reached at, call back at, call patient at, contacted at'),
    ...joined('emergency, emergency contact, next of kin, guardian, caregiver', 'phone'),
  ],
  weakLabels: [
    ...listOf(`phone, telephone, tel, mobile, cell, telefono, contact phone, telefon, telefonnummer, handy, mobil,
      mobilnummer, telefoon, telefoonnummer, telefone, telemovel, celular, movil, tel portable, cellulare, contact
      number, contact no, telno, tel nr, tel privat, telprivat, whatsapp, ph no, mob no`),
    ...joined('phone, telephone, tel, mobile, cell, cell phone, mobile phone, home phone, work phone', 'no, number'),
    ...joined('home, work, cell, mobile, daytime', 'phone'),
  ],
  needs: 'label',
} satisfies Pattern;
