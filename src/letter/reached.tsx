import { translate } from '../language';
import type { Draft } from '../messages/protocol';
import type { OwnLetter } from './use-letter';

/** Whether the person has reached whom they write to on a second channel. */
export const isReached = ({ reached, contact }: Draft): boolean => reached.includes(contact ?? '');

/** Whom the letters go to, and the tick that confirms them: it opens the full letter. */
export function Reached({ own }: { own: OwnLetter }) {
  const { draft } = own;
  const contact = draft.contacts.find(({ id }) => id === draft.contact);
  const toggle = (isTicked: boolean) =>
    own.change(({ reached, contact: id }) => ({
      reached: isTicked ? [...reached, id ?? ''] : reached.filter(other => other !== (id ?? '')),
    }));
  return (
    <div class="stack" id="reached">
      <p>
        {contact
          ? translate('writing_to', { contact: [contact.value, contact.party].filter(Boolean).join(', ') })
          : translate('writing_to_nobody')}
      </p>
      <label class="tick">
        <input
          type="checkbox"
          checked={isReached(draft)}
          aria-describedby="reached-help"
          onChange={event => toggle(event.currentTarget.checked)}
        />
        <span>
          {translate('reached')}
          <small id="reached-help">{translate('reached_help')}</small>
        </span>
      </label>
    </div>
  );
}
