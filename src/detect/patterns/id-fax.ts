import { isFictionalNumber, isNanp } from '../lib/nanp';
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
    'fax',
    'fax no',
    'fax num',
    'fax number',
    'fax phone',
    'phone fax',
    'facsimile',
    'facsimile number',
    'home fax',
    'fax to',
    'fax from',
    'sent to fax',
    'to fax',
    'from fax',
    'csid',
    'tsid',
    'remote station id',
    'caller id',
    'fax home',
    'fax work',
    'sender fax',
    'recipient fax',
  ],
  needs: 'label',
  isSpecimen: (_compact, text) => isFictionalNumber(text),
  canonical: compact => compact.slice(-10),
} satisfies Pattern;
