import { translate } from '../../language';
import { moment } from '../../language/amounts';
import type { KeyPlace, SealingKey } from '../../messages/protocol';
import { Fingerprint } from './fingerprint';
import { Places } from './places';

interface Props {
  sealingKey: SealingKey;
  places: readonly KeyPlace[];
  /** The party that the letter goes to, where the key is not known to be theirs. */
  stranger: string | null;
  onForget: (key: SealingKey) => void;
}

/** The key that letters of this draft are encrypted to, and how to tell whether it is the recipient's. */
export function KeyCard({ sealingKey, places, stranger, onForget }: Props) {
  const { fingerprint, userIds, algorithm, expiresAt, from, at, others, isAsNamed } = sealingKey;
  const fingerprints = isAsNamed === false ? places.filter(({ kind }) => kind === 'fingerprint') : [];
  return (
    <div class="key-card">
      <Fingerprint of={fingerprint} />
      <p class={isAsNamed === false ? 'key-fault' : ''}>
        {translate(isAsNamed === null ? 'key_compare' : isAsNamed ? 'key_is_as_named' : 'key_is_not_as_named')}
      </p>
      {stranger !== null && <p class="key-fault">{translate('key_of_another', { party: stranger })}</p>}
      <Places places={fingerprints} fetching={null} onFetch={() => {}} />
      <ul class="muted">
        {userIds.length > 0 && <li>{translate('key_says', { names: userIds.join(', ') })}</li>}
        <li>
          {expiresAt === null
            ? translate('key_kind', { algorithm })
            : translate('key_kind_until', { algorithm, day: moment(expiresAt.slice(0, 10)) })}
        </li>
        <li>
          {from === null
            ? translate('key_pasted', { time: moment(at) })
            : translate('key_fetched', { url: from, time: moment(at) })}
        </li>
        {others > 0 && <li>{translate('key_others', { count: others })}</li>}
      </ul>
      <button type="button" class="plain" onClick={() => onForget(sealingKey)}>
        {translate('key_forget')}
      </button>
    </div>
  );
}
