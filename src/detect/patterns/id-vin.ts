import { asCompact } from '../lib/as-text';
import { isRepeated } from '../lib/digits';
import { listOf } from '../lib/words';
import type { Pattern } from '../types';

/** What characters count, digits and letters from A on; 0 for I, O and Q, which no number holds. */
const VALUES = '12345678012345070923456789';
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const CHECK = 8;
const YEAR = 9;

function isChecked(code: string): boolean {
  let sum = 0;
  for (let at = 0; at < WEIGHTS.length; at += 1) {
    const character = code.charCodeAt(at);
    const value = character < 65 ? character - 48 : Number(VALUES[character - 65] ?? 0);
    if (character >= 65 && value === 0) return false;
    sum += value * WEIGHTS[at]!;
  }
  return '0123456789X'[sum % 11] === code[CHECK];
}

const isVin = (code: string): boolean => !'UZ0'.includes(code[YEAR]!) && isChecked(code);

/**
 * Vehicle identification number, seventeen characters: 5GZCZ43D13S812715. Leads to an owner, in claims after accidents.
 * No I, O or Q; the ninth is a check digit modulo 11, the tenth the year, the last four are digits. One random text in
 * twenty passes, so a label must name it.
 * https://www.ecfr.gov/current/title-49/part-565
 */
export default {
  type: 'vin',
  letter: 'L',
  title: 'Vehicle identification number',
  shapes: ['X{13}dddd'],
  check: asCompact(code => code.length === 17 && !isRepeated(code) && isVin(code.toUpperCase())),
  isCheckDigit: true,
  labels: listOf(`vin, vin no, vin num, vin number, vehicle, vehicle vin, vehicle id, vehicle id no, vehicle id number,
    vehicle identification, vehicle identification no, vehicle identification number, vin code, vin nbr, car vin,
    truck vin, motor vehicle id, vehicle serial, vehicle serial number, vehicle serial no, vehicle number, vehicle
    no, vehicle ident number, vehicle ident no, vehicle identifier, vehicle identification num, vehicle
    identification code, vehicle id num, insured vehicle, insured vehicle vin, accident vehicle, accident vehicle
    vin, automobile id, automobile vin, auto, auto id, auto identification number, veh, veh id, veh vin, veh ident
    no, chassis, chassis num, frame number, car id, auto vin, chassis number, chassis no`),
  needs: 'label',
} satisfies Pattern;
