import { isNumbered } from '../lib/digits';
import { joined, listOf } from '../lib/words';
import type { Pattern } from '../types';

/**
 * Passport number: 542087316, A31195062; or that of an alien's registration, A 087 441 265. Proof of who somebody is.
 * Nine digits, or one or two letters and seven or eight digits; nothing else marks it, so a label must.
 * https://www.icao.int/publications/pages/publication.aspx?docnum=9303
 */
export default {
  type: 'passport',
  letter: 'K',
  title: 'Passport number',
  shapes: [
    'd{7,9}',
    'L{1,2}d{6,8}',
    'L{1,3}-d{6,8}',
    'L{1,2} d{6,8}',
    'dd LL ddddd',
    'ddLLddddd',
    'Ldd-ddd-ddd',
    'L-ddd-ddd-ddd',
    'L ddd ddd ddd',
    'Lddd-ddd-ddd',
    'L{1,3}d{2,5}X{2,5}',
  ],
  check: code => code.length <= 10 && isNumbered(code, 5),
  labels: [
    ...listOf(`travel doc no, travel doc number, passport nr, passport code, passport serial, passport serial number,
      passport book number, passport book no, passport reference, passport series, passport identifier, foreign
      passport, foreign passport number, pp no, pp number, ppt no, pasaporte, passeport, reisepass, reisepassnummer,
      visa passport number, uscis no, uscis a number, green card number, passport, passportno, us passport, passport
      card, ppn, alien registration, a number, uscis number, numero de pasaporte, numero de passeport, numero
      passaporto, passaporto, paspoortnummer, número de pasaporte, numéro de passeport`),
    ...joined('passport, us passport, passport card, passport document, travel document', 'no, num, nbr, number, id'),
    ...joined('alien, alien registration, alien reg', 'no, num, number, id'),
  ],
  needs: 'label',
} satisfies Pattern;
