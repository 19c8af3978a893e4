import { isNumbered } from '../lib/digits';
import { joined, listOf, numbered } from '../lib/words';
import type { Pattern } from '../types';

/**
 * Serial number of a device: PJN482913H. An implant is one patient's for life; a telephone follows one person about.
 * Makers number as they like: only a label that names the device proves it. `serial number` alone stands on everything.
 * https://www.fda.gov/medical-devices/device-advice-comprehensive-regulatory-assistance/unique-device-identification-system-udi-system
 */
export default {
  type: 'device',
  letter: 'M',
  title: 'Device serial number',
  shapes: [
    'X{5,20}',
    'L{1,5}-X{3,14}',
    'X{2,8}-X{2,8}-X{2,8}',
    'X{2,8}-d{2,10}',
    'L{1,4} d{4,12}',
    'XX:XX:XX:XX:XX:XX',
    'XX-XX-XX-XX-XX-XX',
    'dd-dddddd-dddddd-d',
  ],
  check: code => isNumbered(code, 3),
  labels: [
    ...listOf(`device serial, implant serial, pacemaker serial, pump serial, device sn, implant sn, implant id,
      pacemaker id, serial number of device, serial number of implant, insulin pump serial, hearing aid serial, cpap
      serial, device serial nbr`),
    ...joined(
      `device serial, implant serial, pacemaker serial, pump serial, insulin pump serial, icd serial, lead serial,
        cpap serial, generator serial, equipment serial, cgm serial, prosthesis serial, hearing aid serial, glucose
        meter serial, stimulator serial, monitor serial, transmitter serial, valve serial`,
      'no, num, number',
    ),
    ...joined('device, implant', 'serial id, identifier serial'),
  ],
  weakLabels: [
    ...numbered('serial, device'),
    ...listOf(`imei, imei no, imei number, device imei, device mac, device mac address, mac address, mac addr, device
      identifier, serial nbr`),
  ],
  needs: 'label',
} satisfies Pattern;
