import { isFictionalNumber, isNanp, lastTen } from '../lib/nanp';
import { joined, listOf } from '../lib/words';
import type { Pattern } from '../types';

/**
 * Fax number: 614-384-2290. On a fax server it says from whom and to whom each page went.
 * Looks like any telephone number, so a label must say that it is a fax.
 * https://www.nanpa.com/numbering
 */
export default {
  type: 'fax',
  letter: 'E',
  title: 'Fax number',
  shapes: [
    'd{10}',
    '1d{10}',
    '+1d{10}',
    ...['(ddd) ddd-dddd', '(ddd)ddd-dddd', 'ddd-ddd-dddd', 'ddd.ddd.dddd'].map(shape => `${shape}xd{2,6}`),
    '1 ddd ddd dddd',
    '+1.ddd.ddd.dddd',
    '+1 (ddd)ddd-dddd',
    '1 (ddd) ddd-dddd',
    '(ddd) ddd dddd',
    'ddd ddd-dddd',
    'ddd/ddd-dddd',
    '(ddd) ddd-dddd',
    '(ddd)ddd-dddd',
    'ddd-ddd-dddd',
    'ddd.ddd.dddd',
    'ddd ddd dddd',
    '1-ddd-ddd-dddd',
    '+1 ddd-ddd-dddd',
    '+1 ddd ddd dddd',
    '+1-ddd-ddd-dddd',
    '+1 (ddd) ddd-dddd',
  ],
  check: (_compact, text) => isNanp(text),
  labels: [
    ...joined('fax, facsimile, telefax', 'no, num, number, nbr, phone'),
    ...joined('remote, caller, remote caller, called', 'fax, fax no, fax number'),
    ...joined('fax, faxed, fax records, fax the records, fax results, fax the results', 'to, to us at, at'),
    ...joined('home, work, to, from, sender, recipient, sent to, personal, patient', 'fax'),
    ...joined('fax', 'from, home, work'),
    ...listOf(`fax, facsimile, telefax, phone fax, csid, tsid, remote station id, remote csid, caller id, home fax
      number, recipient fax number, sender fax number, fax number home, fax number work, by facsimile to, facsimile
      to, fax line, fax contact, fax tel, fax telephone, patient fax number, home fax no, fax cell, telecopier,
      telecopy, fax recipient, fax destination, destination fax, originating fax, fax source, inbound fax, outbound
      fax, incoming fax, outgoing fax, fax ani, fax dnis, remote station, fax csid, fax machine, fx no, fax alt,
      alternate fax, secondary fax, primary fax, contact fax, emergency fax, faxed to number`),
  ],
  needs: 'label',
  isSpecimen: (_compact, text) => isFictionalNumber(text),
  canonical: lastTen,
} satisfies Pattern;
