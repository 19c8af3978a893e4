import { translate } from '../language';
import type { LetterText } from '../messages/protocol';
import type { OwnLetter } from './use-letter';

/** The letter itself, every part of it open to the writer's hand. */
export function LetterFields({ own: { letter, type } }: { own: OwnLetter }) {
  const edit = (part: Partial<LetterText>) => type({ ...letter, ...part });
  return (
    <>
      <label class="field">
        {translate('letter_recipient')}
        <input name="to" value={letter.to} onInput={event => edit({ to: event.currentTarget.value })} />
      </label>
      <label class="field">
        {translate('letter_subject')}
        <input name="subject" value={letter.subject} onInput={event => edit({ subject: event.currentTarget.value })} />
      </label>
      <label class="field">
        {translate('letter_body')}
        <textarea
          name="body"
          rows={24}
          value={letter.body}
          onInput={event => edit({ body: event.currentTarget.value })}
        />
      </label>
    </>
  );
}
