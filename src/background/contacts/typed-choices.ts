import { findTyped } from '../../detect';
import type { LookUpChoices } from '../../disclosure/contacts/types';
import { readOwnPatterns } from '../own';

/** What was typed for a look-up, without a name that holds personal data: no request may carry it. */
export async function withoutPersonal(typed: LookUpChoices): Promise<{ choices: LookUpChoices; refused: string[] }> {
  const found = findTyped(typed.organisation, await readOwnPatterns());
  const refused = [...new Set(found.map(({ type }) => type))];
  return { choices: refused.length === 0 ? typed : { ...typed, organisation: '' }, refused };
}
