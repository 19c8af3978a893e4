import { useRef } from 'preact/hooks';
import { translate } from '../language';
import { NoAnswer } from '../look/no-answer';
import { PageFrame } from '../look/page-frame';
import { UndoNotice } from '../look/undo-notice';
import type { Draft, LetterText, Profile } from '../messages/protocol';
import { Attempts } from './attempts';
import { Choices } from './choices';
import { FindContacts } from './contacts/find-contacts';
import { WhatIDid } from './ledger/what-i-did';
import { LetterFields } from './letter-fields';
import { OpenSlots } from './open-slots';
import { OwnerTicks } from './owner-ticks';
import { ProfileFields } from './profile-fields';
import { ProofCard } from './proof-card/proof-card';
import { Reached } from './reached';
import { Release } from './release';
import { RestsOn } from './rests-on';
import { SaveStatus } from './save-status';
import { Step, Way } from './step';
import { useLetter } from './use-letter';

interface Props {
  draft: Draft;
  profile: Profile;
  onDelete: () => void;
}

/** The desk: from whom to write to, to what became of it, in the order in which it is done; what it rests on beside it. */
export function Editor({ draft: first, profile, onDelete }: Props) {
  const desk = useRef<HTMLFormElement>(null);
  const own = useLetter(first);
  const { draft, letter } = own;

  return (
    <PageFrame title={translate('letter_to', { host: hostOf(draft) })}>
      <p class="muted">{translate('letter_reference', { reference: draft.reference })}</p>
      <div class="desk">
        <form ref={desk} onSubmit={event => event.preventDefault()}>
          <Way />
          {own.hasFailed && (
            <div class="failed">
              <NoAnswer onAgain={() => location.reload()} />
            </div>
          )}
          <Step at="whom">
            <OwnerTicks own={own} />
            <FindContacts own={own} />
            <Reached own={own} />
          </Step>
          <Step at="which">
            <Choices own={own} />
          </Step>
          <Step at="text">
            <ProfileFields profile={profile} onSave={own.saveProfile} />
            <LetterFields own={own} />
            <SaveStatus state={own.saved} confirmed={own.confirmed} onConfirm={own.confirm} onAgain={own.flush} />
            <div class="buttons">
              <button type="button" onClick={own.reset} disabled={!own.isEdited}>
                {translate('letter_reset')}
              </button>
            </div>
            {own.canUndoReset && <UndoNotice text={translate('letter_was_reset')} onUndo={own.undoReset} />}
            <OpenSlots slots={stillOpen(draft.openSlots, letter)} desk={desk} />
          </Step>
          <Step at="did">
            <p class="muted">{translate('did_help')}</p>
            <WhatIDid own={own} />
            <ProofCard own={own} />
          </Step>
          <Step at="send">
            <Release own={own} desk={desk} />
            <Attempts own={own} />
          </Step>
          <div class="buttons apart">
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
