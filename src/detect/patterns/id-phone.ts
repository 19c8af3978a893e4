import { isFictionalNumber, isNanp, lastTen } from '../lib/nanp';
import { joined, listOf } from '../lib/words';
import type { Pattern } from '../types';

/**
 * Telephone number of a person: (614) 384-2271. Reaches the patient, and lets a stranger pose as the clinic.
 * Area and exchange begin with 2 to 9 and are no N11. Hyphens at their places or a +1 prove it; dots, blanks and bare
 * digits need a label. Toll-free numbers belong to organisations; 555-01xx is kept for fiction.
 * https://www.nanpa.com/numbering
 */
export default {
  type: 'phone',
  letter: 'D',
  title: 'Telephone number',
  shapes: [
    'd{10}',
    '1d{10}',
    '1-ddd-ddd-dddd',
    '1 ddd ddd dddd',
    'ddd.ddd.dddd',
    'ddd ddd dddd',
    'ddd ddd-dddd',
    'ddd/ddd-dddd',
  ],
  distinctive: [
    '001-ddd-ddd-dddd',
    '001 ddd ddd dddd',
    ...['(ddd) ddd-dddd', '(ddd)ddd-dddd', 'ddd-ddd-dddd', 'ddd.ddd.dddd', '+1-ddd-ddd-dddd', '001-ddd-ddd-dddd'].map(
      shape => `${shape}xd{2,6}`,
    ),
    '+1-d{10}',
    '1-(ddd)-ddd-dddd',
    '(ddd) ddd-dddd',
    '(ddd)ddd-dddd',
    '(ddd) ddd dddd',
    '(ddd)-ddd-dddd',
    'ddd-ddd-dddd',
    '+1d{10}',
    '+1 ddd ddd dddd',
    '+1 ddd-ddd-dddd',
    '+1-ddd-ddd-dddd',
    '+1 (ddd) ddd-dddd',
    '+1 (ddd)ddd-dddd',
    '+1.ddd.ddd.dddd',
    '1 (ddd) ddd-dddd',
  ],
  check: (_compact, text) => isNanp(text),
  labels: [
    ...listOf(`phone, phones, telephone, tel, mobile, cell, celular, cellular, telefono, phone numbers, hphone, wphone,
      mphone, sms, text number, callback, call back number, ani, contact phone, phone contact, please call, reached
      at, call back at, call the patient back at, call patient at, call the patient at, contacted at, home telephone,
      home tel, day time phone, mobile telephone, primary phone number, emergency contact number, emergency number,
      best phone, hmphn, hm phn, hm ph, home ph, cell ph, cellph, guardian cell, parent cell, mother cell, pt cell, pt
      phone, telno, tel nr, homeph, mob no`),
    ...joined(
      'phone, telephone, tel, mobile, cell, cell phone, mobile phone, home phone, work phone, contact',
      'no, num, number, nbr',
    ),
    ...joined(
      `home, work, cell, mobile, day, daytime, evening, night, alt, alternate, other, primary, secondary, emergency,
        emergency contact, nok, next of kin, guardian, spouse, parent, caregiver, business, preferred, personal,
        main`,
      'phone',
    ),
    ...joined('phone', 'home, work, cell, mobile, day, evening, primary, alt'),
  ],
  needs: 'label',
  isSpecimen: (_compact, text) => isFictionalNumber(text),
  canonical: lastTen,
} satisfies Pattern;
