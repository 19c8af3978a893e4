import { useRef } from 'preact/hooks';
import { translate } from '../language';
import { NoAnswer } from '../look/no-answer';
import { PageFrame } from '../look/page-frame';
import { UndoNotice } from '../look/undo-notice';
import type { Draft, LetterText, Profile } from '../messages/protocol';
import { Choices } from './choices';
import { OpenSlots } from './open-slots';
import { ProfileFields } from './profile-fields';
import { Release } from './release';
import { RestsOn } from './rests-on';
import { SaveStatus } from './save-status';
import { useLetter } from './use-letter';

interface Props {
  draft: Draft;
  profile: Profile;
  onDelete: () => void;
}

/** The desk: the letter in the middle, what it rests on beside it. */
export function Editor({ draft: first, profile, onDelete }: Props) {
  const desk = useRef<HTMLFormElement>(null);
  const own = useLetter(first);
  const { draft, letter } = own;
  const edit = (part: Partial<LetterText>) => own.type({ ...letter, ...part });

  return (
    <PageFrame title={translate('letter_to', { host: hostOf(draft) })}>
      <p class="muted">{translate('letter_reference', { reference: draft.reference })}</p>
      <div class="desk">
        <form ref={desk} onSubmit={event => event.preventDefault()}>
          <Choices choice={draft} onChoose={own.choose} />
          <ProfileFields profile={profile} hits={own.profileHits} onSave={own.saveProfile} />
          <h2>{translate('letter_text')}</h2>
          <label class="field">
            {translate('letter_recipient')}
            <input name="to" value={letter.to} onInput={event => edit({ to: event.currentTarget.value })} />
          </label>
          <label class="field">
            {translate('letter_subject')}
            <input
              name="subject"
              value={letter.subject}
              onInput={event => edit({ subject: event.currentTarget.value })}
            />
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
          <SaveStatus state={own.saved} confirmed={own.confirmed} onConfirm={own.confirm} onAgain={own.flush} />
          {own.hasFailed && <NoAnswer onAgain={() => location.reload()} />}
          {own.canUndoReset && <UndoNotice text={translate('letter_was_reset')} onUndo={own.undoReset} />}
          <OpenSlots slots={stillOpen(draft.openSlots, letter)} desk={desk} />
          <Release draftId={draft.id} own={own} desk={desk} />
          <div class="buttons apart">
            <button type="button" class="plain" onClick={own.reset} disabled={!own.isEdited}>
              {translate('letter_reset')}
            </button>
            <button type="button" class="plain" onClick={onDelete}>
              {translate('delete_draft')}
            </button>
            <a class="button plain" href="/src/letter/index.html">
              {translate('drafts')}
            </a>
          </div>
        </form>
        <RestsOn report={draft.report} />
      </div>
      <Printed letter={letter} />
    </PageFrame>
  );
}

/** Of the slots that were open when the letter was made, those that nobody has filled by hand since. */
const stillOpen = (slots: readonly string[], { subject, body }: LetterText) =>
  slots.filter(slot => `${subject}\n${body}`.includes(`{{${slot}}}`));

const hostOf = ({ report: { url, relay } }: Draft) => {
  if (relay) return relay.subject ?? translate('host_unknown');
  return URL.canParse(url) ? new URL(url).host : url;
};

/** The letter as paper shows it; a text field prints only what it has room for. */
const Printed = ({ letter }: { letter: LetterText }) => (
  <div class="printed" aria-hidden="true">
    {letter.to !== '' && <p>{letter.to}</p>}
    <p>
      <strong>{letter.subject}</strong>
    </p>
    <p class="lines">{letter.body}</p>
  </div>
);
