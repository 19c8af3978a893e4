import { useState } from 'preact/hooks';
import { translate } from '../../language';
import { Select } from '../../look/select';
import type { Attempt, Draft } from '../../messages/protocol';
import type { OwnLetter } from '../use-letter';
import { CHANNELS, OUTCOMES } from './names';

type Channel = keyof typeof CHANNELS;

/** Notes an attempt: now, to whom the letter goes, unless the person says otherwise. */
export function AddAttempt({ own, onAdd }: { own: OwnLetter; onAdd: (attempt: Attempt) => Promise<boolean> }) {
  const begun = () => ({ ...toWhom(own.draft), at: inField(new Date()), outcome: 'no-answer' as Attempt['outcome'] });
  const [noted, setNoted] = useState<ReturnType<typeof begun> | null>(null);
  if (noted === null) {
    return (
      <button type="button" onClick={() => setNoted(begun())}>
        {translate('attempt_add')}
      </button>
    );
  }
  const at = new Date(noted.at);
  const isWhole = noted.to.trim() !== '' && !Number.isNaN(at.getTime());
  const add = async () => {
    if (!isWhole) return;
    const attempt = { ...noted, to: noted.to.trim(), id: crypto.randomUUID(), at: at.toISOString() };
    if (await onAdd(attempt)) setNoted(null);
  };
  return (
    <div class="fields adding">
      <label class="field">
        {translate('attempt_to')}
        <input
          name="attempt-to"
          maxLength={200}
          value={noted.to}
          onInput={event => setNoted({ ...noted, to: event.currentTarget.value })}
        />
      </label>
      <Select
        label={translate('attempt_channel')}
        name="attempt-channel"
        options={CHANNELS}
        value={noted.channel}
        onChoose={channel => setNoted({ ...noted, channel })}
      />
      <label class="field">
        {translate('attempt_at')}
        <input
          type="datetime-local"
          name="attempt-at"
          value={noted.at}
          onInput={event => setNoted({ ...noted, at: event.currentTarget.value })}
        />
      </label>
      <Select
        label={translate('attempt_outcome')}
        name="attempt-new-outcome"
        options={OUTCOMES}
        value={noted.outcome}
        onChoose={outcome => setNoted({ ...noted, outcome })}
      />
      <div class="buttons">
        <button type="button" class="primary" disabled={!isWhole} onClick={add}>
          {translate('attempt_keep')}
        </button>
        <button type="button" onClick={() => setNoted(null)}>
          {translate('attempt_cancel')}
        </button>
      </div>
    </div>
  );
}

/** The party and the way of the chosen contact; else who stands in the recipient line. */
function toWhom({ contacts, contact, letter }: Draft): { to: string; channel: Channel } {
  const chosen = contacts.find(({ id }) => id === contact);
  if (!chosen) return { to: letter.to, channel: 'email' };
  return { to: chosen.party ?? chosen.value, channel: chosen.channel === 'look-up' ? 'phone' : chosen.channel };
}

/** The person's own time of day, as the field shows it: `2026-11-22T10:00`. */
function inField(date: Date): string {
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
