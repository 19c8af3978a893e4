/**
 * A text in lower case and without accents, words apart that are joined as in `patientName` and `patient_name`: for regular
 * expressions a low line is a letter.
 */
export function plainText(text: string): string {
  const apart = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return /[^\0-\x7f]/.test(apart) ? apart.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : apart;
}
