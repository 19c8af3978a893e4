import { asCompact } from '../lib/as-text';
import { cardNames } from '../lib/card-names';
import { mod97 } from '../lib/mod97';
import { joined, listOf } from '../lib/words';
import type { Pattern } from '../types';

const SPECIMENS = ['269054958815780', '255081416802538'];

/** Corsica's departments as the key counts them: 2A as 19, 2B as 18. */
const inDigits = (code: string): string => {
  const letter = code[6]!;
  if (code[5] !== '2' || (letter !== 'A' && letter !== 'B')) return code;
  return `${code.slice(0, 5)}${letter === 'A' ? 19 : 18}${code.slice(7)}`;
};
const isMonth = (month: number): boolean => (month > 0 && month < 13) || (month > 19 && month < 43) || month > 49;

/**
 * Social security number of France, which is the number of patients too (INS): 2 95 10 99 126 111 93. It tells sex, birth
 * and birthplace.
 * Sex, year, month, department, commune, order, and a key by modulus 97. In its groups it is proved; bare it needs a label.
 * https://www.insee.fr/fr/metadonnees/definition/c1409
 */
export default {
  type: 'nir',
  letter: 'R',
  title: 'French social security number',
  shapes: [
    'd{15}',
    'd{6}Ld{8}',
    'd{13} dd',
    'd{6}Ld{6} dd',
    'd{13}-dd',
    'd.dd.dd.dX.ddd.ddd.dd',
    'd-dd-dd-dX-ddd-ddd-dd',
    'd dd dd dX ddd ddd / dd',
    'd{13} / dd',
  ],
  distinctive: ['d dd dd dX ddd ddd dd'],
  check: asCompact(
    code => '123478'.includes(code.charAt(0) || '0') && isMonth(Number(code.slice(3, 5))) && mod97(inDigits(code)),
  ),
  isCheckDigit: true,
  labels: [
    ...cardNames('nir, ins, nss, insee, securite sociale, carte vitale, secu, assure'),
    ...joined('num, no, numero, n', 'ss, secu, insee, assure, securite sociale, de securite sociale, d assure'),
    ...listOf(`matricule ins, immatriculation, numero d immatriculation, french social security number, ins nir, nir
      ins, numero de secu, numéro de sécurité sociale, no sécurité sociale, n de sécurité sociale, sécurité sociale,
      numéro nir, numero nir, numéro de sécu, numéro insee`),
  ],
  needs: 'label',
  isSpecimen: asCompact(code => SPECIMENS.includes(code)),
} satisfies Pattern;
