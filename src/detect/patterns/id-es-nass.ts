import { asCompact } from '../lib/as-text';
import { cardNames } from '../lib/card-names';
import { joined } from '../lib/words';
import type { Pattern } from '../types';

/**
 * Social security number of Spain: 28/12345678/40. It opens the public health service.
 * Province, eight digits, and what is left of dividing both by 97. One number in 97 passes, so a label must name it.
 * https://www.seg-social.es/wps/portal/wss/internet/Trabajadores/Afiliacion
 */
export default {
  type: 'es-nass',
  letter: 'R',
  title: 'Spanish social security number',
  shapes: ['d{12}', 'dd d{8} dd', 'dd/d{8}/dd', 'dd-d{8}-dd', 'dd d{10}'],
  check: asCompact(digits => {
    const small = digits[2] === '0';
    const number = small ? digits.slice(0, 2) + digits.slice(3, 10) : digits.slice(0, 10);
    return digits.length === 12 && Number(number) > 0 && Number(number) % 97 === Number(digits.slice(10));
  }),
  isCheckDigit: true,
  labels: [
    ...cardNames('nass, nss, naf, nuss, seguridad social, afiliacion'),
    ...joined(
      'numero, num, no',
      'seguridad social, de seguridad social, de la seguridad social, de afiliacion, afiliacion',
    ),
  ],
  needs: 'label',
} satisfies Pattern;
