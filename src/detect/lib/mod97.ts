/**
 * Whether the last two digits are 97 less the rest of dividing what stands before them by 97. One random number in 97
 * passes. As France and Belgium number their people; up to fifteen digits.
 * https://www.insee.fr/fr/metadonnees/definition/c1409
 */
export function mod97(digits: string): boolean {
  return digits.length > 2 && Number(digits.slice(-2)) === 97 - (Number(digits.slice(0, -2)) % 97);
}
