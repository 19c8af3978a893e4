import { useState } from 'preact/hooks';
import { translate } from '../../language';
import { Select } from '../../look/select';
import { ask } from '../../messages';
import type { ContactAdded, TypedContact } from '../../messages/protocol';
import { ROLES, WAYS } from '../../words/contact';
import { Hits } from '../save-status';
import type { OwnLetter } from '../use-letter';

const empty: TypedContact = { role: 'owner', channel: 'phone', value: '', party: '' };
const { 'look-up': _, ...WRITTEN } = WAYS;

type Refused = Extract<ContactAdded, { isKept: false }>;

/** A contact that the person found by another way. */
export function AddContact({ own }: { own: OwnLetter }) {
  const [typed, setTyped] = useState<TypedContact | null>(null);
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [told, setTold] = useState('');

  const begin = () => {
    setTold('');
    setRefused(null);
    setConfirmed([]);
    setTyped(empty);
  };
  if (typed === null) {
    return (
      <div>
        <button type="button" onClick={begin}>
          {translate('find_add')}
        </button>
        <p role="status" class="outcome">
          {told}
        </p>
      </div>
    );
  }
  const type = (part: Partial<TypedContact>) => setTyped({ ...typed, ...part });
  const keep = async () => {
    setTold('');
    const added = await ask('addContact', own.draft.id, typed, confirmed).catch(() => null);
    if (added === null) return setTold(translate('no_answer_meaning'));
    if (!added.isKept) return setRefused(added);
    setTold(translate('find_added', { value: typed.value }));
    setRefused(null);
    setTyped(null);
    await own.refresh();
  };
  return (
    <div class="stack adding">
      <div class="fields">
        <Select
          label={translate('find_add_role')}
          name="find-role"
          options={ROLES}
          value={typed.role}
          onChoose={role => type({ role })}
        />
        <Select
          label={translate('find_add_channel')}
          name="find-channel"
          options={WRITTEN}
          value={typed.channel as keyof typeof WRITTEN}
          onChoose={channel => type({ channel })}
        />
        <label class="field">
          {translate('find_add_value')}
          <input
            name="find-value"
            maxLength={300}
            aria-invalid={refused?.isUnusable === true}
            value={typed.value}
            onInput={event => type({ value: event.currentTarget.value })}
          />
        </label>
        <label class="field">
          {translate('find_add_party')}
          <input
            name="find-party"
            maxLength={120}
            value={typed.party}
            onInput={event => type({ party: event.currentTarget.value })}
          />
        </label>
      </div>
      <div role="alert">
        {told !== '' && <p>{told}</p>}
        {refused?.isUnusable && <p>{translate('find_add_unusable')}</p>}
        {refused && refused.hits.length > 0 && (
          <Hits hits={refused.hits} confirmed={confirmed} onConfirm={setConfirmed} />
        )}
      </div>
      <div class="buttons">
        <button type="button" class="primary" disabled={typed.value.trim() === ''} onClick={keep}>
          {translate('find_add_keep')}
        </button>
        <button type="button" onClick={() => setTyped(null)}>
          {translate('find_add_cancel')}
        </button>
      </div>
    </div>
  );
}
