import { asCompact } from '../lib/as-text';
import { cardNames } from '../lib/card-names';
import { listOf } from '../lib/words';
import type { Pattern } from '../types';

/**
 * Number of a person in Spain: 54362315K (DNI), X2482300W (NIE, of foreigners). On everything a hospital writes.
 * Eight digits, or X, Y or Z for the first, and a letter by modulus 23. Part numbers look alike, so a label must name it.
 * https://www.interior.gob.es/opencms/es/servicios-al-ciudadano/tramites-y-gestiones/dni/calculo-del-digito-de-control-del-nif-nie
 */
export default {
  type: 'es-dni',
  letter: 'R',
  title: 'Spanish identity number',
  shapes: [
    'd{7,8}L',
    'd{8}-L',
    'd{8} L',
    'dd.ddd.dddL',
    'dd.ddd.ddd-L',
    'dd.ddd.ddd L',
    'Ld{7}L',
    'L-d{7}-L',
    'Ld{7}-L',
    'L d{7} L',
  ],
  check: asCompact(code => {
    const letter = code.charAt(0).toUpperCase();
    const first = letter > '9' ? 'XYZ'.indexOf(letter) : 0;
    const number = letter > '9' ? `${first}${code.slice(1, -1)}` : code.slice(0, -1);
    return first >= 0 && 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23] === code.slice(-1).toUpperCase();
  }),
  isCheckDigit: true,
  labels: [
    ...cardNames('dni, nif, nie, dni nie, nif nie, dni nif'),
    ...listOf(`numero dni, numero de dni, documento, documento identidad, documento de identidad, documento nacional de identidad,
      numero documento, numero de documento, identificacion`),
  ],
  needs: 'label',
  isSpecimen: asCompact(code => code === '12345678Z' || code.startsWith('0000000')),
} satisfies Pattern;
