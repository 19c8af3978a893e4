import { asText } from '../lib/as-text';
import { wordSet } from '../lib/word-set';
import { listOf } from '../lib/words';
import type { Pattern } from '../types';

/** `data:image/jpeg;base64,` */
const IN_BASE_64 = 'LLLL:LLLLL/L{3,4};LLLLdd,';
/** How the bytes of every JPEG begin. */
const JPEG = '/9j/';
const ENDINGS = wordSet('jpg jpeg png gif webp heic bmp tif tiff');

/**
 * Picture of a person: patient photo face_48213.jpg. A face is a name to whoever knows it.
 * What is on it nobody looks at: the name of an image file, or its first bytes in base 64, under a label that says whom it shows. Doctors
 * have a `photo` too, so that label counts only in a patient's record.
 * https://www.hl7.org/fhir/patient-definitions.html#Patient.photo
 */
export default {
  type: 'photo',
  letter: 'Q',
  title: 'Photograph of a person',
  shapes: ['u{1,200}.L{3,4}', 'u{6,250}', `${IN_BASE_64}u{6,200}`],
  check: asText(
    text =>
      text.startsWith(JPEG) ||
      text.includes(`,${JPEG}`) ||
      text.includes('iVBORw0KGgo') ||
      ENDINGS.has(text.slice(text.lastIndexOf('.') + 1).toLowerCase()),
  ),
  labels:
    listOf(`patient photo, patient photo url, patient picture, patient image, patient headshot, face photo, face image,
    face photo url, selfie, id photo, photo id image, insurance card front, insurance card back, insurance card
    image, driver license image, drivers license image, license image, wound photo, wound image, facesheet, before
    photo, after photo, before after, patient photograph, photograph of the patient, photo of the patient, picture
    of the patient, full face photo, member photo, client photo, resident photo, patient portrait, photo of patient,
    photo of the member, patient photo path, patient photo file, patient photo data`),
  weakLabels:
    listOf(`photo, photo url, picture, picture url, headshot, profile photo, profile picture, photograph, photo data,
    photo file, photo path, portrait, photo image, face, image of patient`),
  needs: 'label',
} satisfies Pattern;
