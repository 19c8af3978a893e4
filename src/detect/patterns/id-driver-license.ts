import { isNumbered } from '../lib/digits';
import { joined, listOf } from '../lib/words';
import type { Pattern } from '../types';

/**
 * Driver's licence: D482-9134-7720. Proof of identity, and of use to whoever would pretend to be somebody.
 * Every state has its own form, so a label must name it; `license number` is a doctor's or a program's too. The barcode on
 * the back reads DAQ and the number.
 * https://www.aamva.org/identity/driver-license-and-identification-card-standards
 */
export default {
  type: 'driver-license',
  letter: 'K',
  title: 'Driver’s licence number',
  shapes: [
    'd{7,12}',
    'L{1,3}d{3,14}',
    'L{1,3}-d{4,12}',
    'L{1,3} d{5,12}',
    'Lddd-dddd-dddd',
    'Lddd-dddd-dddd-dd',
    'Lddd dddd dddd',
    'Lddd-ddd-dd-ddd-d',
    'Lddd-ddd-ddd-ddd',
    'L-ddd-ddd-ddd-ddd',
    'L ddd ddd ddd ddd',
    'dd-ddd-dddd',
    'ddd-ddd-ddd',
    'ddd-dd-dddd',
    'ddd ddd ddd',
    'd{3,8}L{1,2}d{0,6}',
    'WDLX{9}',
    'L{5}d{6}X{5}',
  ],
  distinctive: ['DAQX{7,14}'],
  check: code => isNumbered(code, 5),
  labels: [
    ...listOf(`dl, dln, dl card number, operators license, operators license number, drivers license state number, drv
      lic, drv lic no, drvr lic, drvrs lic no, license dl, licencia de conducir, permis de conduire, dmv id, dmv
      number, state issued id, state issued id number, state id card number, state identification number, government
      issued id, drivers license, driver license, driver s license, drivers lic, driver lic, driving licence, dl state
      number, state dl, state dl number, lic dl, drivers permit number, license number driver, licence number driver,
      driver license card number`),
    ...joined(
      `dl, drivers license, driver license, driver s license, drivers lic, driver lic, drivers licence, driver
        licence, driving licence, driving license, operator license`,
      'no, num, nbr, number, id',
    ),
  ],
  weakLabels: ['lic no', 'license no', 'license number', 'licence number', 'state id', 'state id number', 'id number'],
  needs: 'label',
} satisfies Pattern;
