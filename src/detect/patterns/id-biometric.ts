import { asText } from '../lib/as-text';
import { countDigits } from '../lib/digits';
import { listOf } from '../lib/words';
import type { Pattern } from '../types';

const isBase = (code: number): boolean => code === 65 || code === 67 || code === 71 || code === 84 || code === 45;

/** Letters of both cases and digits, as a template in base 64 has them, or a genotype. */
function isTemplate(text: string): boolean {
  if (text.startsWith('rs'))
    return isBase(text.charCodeAt(text.length - 1)) && isBase(text.charCodeAt(text.length - 2));
  if (text.at(-4) === '.') return countDigits(text) > 2;
  let kinds = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    kinds |= code < 48 || code === 61 ? 0 : code < 58 ? 1 : code < 91 ? 2 : 4;
  }
  return kinds === 7 || (kinds & 1 && text.length >= 24) === true;
}

/**
 * Template of a finger, an eye, a face or a voice, and a person's genotype: Rk1SACAyMAAA…, rs4477212 1 82154 AA. Can't be
 * changed once it is known.
 * Base 64 of `FMR` begins what ISO 19794 keeps of a finger; other templates need a label. `fingerprint` alone is a key's or a browser's.
 * https://www.iso.org/standard/61610.html
 */
export default {
  type: 'biometric',
  letter: 'P',
  title: 'Biometric template',
  shapes: ['X{12,256}', 'u{8,256}'],
  distinctive: ['Rk1SACX{6,250}', 'rsd{3,9} X{1,2} d{3,9} LL'],
  check: asText(text => isTemplate(text)),
  labels:
    listOf(`fingerprint template, iris template, face template, voiceprint, biometric, biometric id, biometric data,
    biometric template, patient fingerprint, member fingerprint, thumb fingerprint, right thumb fingerprint, left
    thumb fingerprint, right index fingerprint, left index fingerprint, finger template data, retina image, finger
    template, finger print template, fingerprint minutiae, minutiae, finger minutiae, iris code, iris scan, retina
    template, retina scan, retinal scan, faceprint, face print, facial template, face encoding, face embedding,
    voice print, voice template, voice sample, palm vein, palm vein template, palm print, palm template, biometric
    hash, left index template, right index template, left thumb template, right thumb template, right thumb, left
    thumb, right index, left index, fingerprint data, fingerprint image, fingerprint scan, fingerprint id,
    voiceprint id, voice print id, faceprint id`),
  needs: 'label',
} satisfies Pattern;
