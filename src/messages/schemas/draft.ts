import * as v from 'valibot';
import { letterKinds } from '../../disclosure/letter-kinds';
import type { DraftChange, LetterChoice } from '../protocol';

const line = v.pipe(v.string(), v.maxLength(500));
const list = <Entry extends v.GenericSchema>(entry: Entry) => v.pipe(v.array(entry), v.maxLength(200));

/** Which letter of a draft. */
export const choice: v.GenericSchema<unknown, LetterChoice> = v.strictObject({
  kind: v.picklist(letterKinds),
  depth: v.picklist(['first-contact', 'full']),
  language: v.picklist(['en', 'es', 'de', 'fr']),
  law: v.picklist(['none', 'hipaa', 'ftc', 'gdpr', 'state']),
});

const ownerClue = v.object({
  kind: line,
  value: line,
  share: v.number(),
  trust: v.picklist(['possible', 'likely', 'certain']),
});

const attempt = v.strictObject({
  id: line,
  at: v.pipe(v.string(), v.isoTimestamp()),
  channel: v.picklist(['email', 'phone', 'fax', 'form', 'post', 'look-up']),
  to: line,
  outcome: v.picklist(['no-answer', 'bounced', 'refused', 'answered']),
});

/** What a person decided or noted. */
export const draftChange = v.partial(
  v.strictObject({
    contact: v.nullable(line),
    reached: list(line),
    owner: list(ownerClue),
    attempts: list(attempt),
    reason: v.pipe(v.string(), v.maxLength(2000)),
    added: list(line),
  }),
) as unknown as v.GenericSchema<unknown, DraftChange>;
