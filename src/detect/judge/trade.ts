import { ANIMAL, GOODS, HEALTH, OF_CARE, PATIENT, type RecordFacts, TRADE, WAGES } from './record';
import { CARE_NUMBER, CARED_FOR, NAMED, SSN } from './roles';

/**
 * Whether a row, or a page's pairs of label and value, is an animal's, or of people in another trade: they have names and birth dates, drugs and diagnoses as well.
 * Passengers, pupils, players, voters, accused and customers may have words of diseases beside them too, a charge of drugs, a
 * gift for a cause: one of them is a patient's where a column is made for health, or a label names the illness. Vets call animals
 * patients, too; of wages Medicare is a tax, and only a whole Social Security number worth a word.
 */
export function isNobodysCare({ form, signs, roles }: RecordFacts, isHealth: boolean): boolean {
  if ((signs & (ANIMAL | TRADE | GOODS | WAGES)) === 0 || form === 'text') return false;
  if ((signs & WAGES) > 0) return (roles & SSN) === 0;
  if ((signs & OF_CARE) > 0 || (roles & (CARE_NUMBER | CARED_FOR)) > 0) return false;
  if ((signs & ANIMAL) > 0) return true;
  if ((signs & (HEALTH | PATIENT)) > 0) return false;
  return (signs & TRADE) > 0 ? (roles & NAMED) === 0 : !isHealth;
}
