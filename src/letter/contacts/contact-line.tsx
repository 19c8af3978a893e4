import { useState } from 'preact/hooks';
import { translate } from '../../language';
import type { Contact } from '../../messages/protocol';
import { nameOfTrust, nameOfWay, sayOfContact, sourceSentence } from '../../words/contact';
import type { OwnLetter } from '../use-letter';

interface Props {
  contact: Contact;
  own: OwnLetter;
  onRemove: () => void;
}

/** One way to reach somebody: what it is, who says so, what to know before, and what can be done with it. */
export function ContactLine({ contact, own, onRemove }: Props) {
  const [told, setTold] = useState('');
  const { id, channel, value, trust, party, remarks, also = [] } = contact;
  const isChosen = own.draft.contact === id;
  const isAuthority = contact.role === 'cert' || contact.role === 'regulator';
  const isWay = channel !== 'look-up';
  const second = isWay && trust === 'possible' ? secondChannel(contact, own.draft.contacts) : undefined;
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => setTold(translate('find_copied', { value })),
      () => setTold(translate('find_copy_failed')),
    );
  return (
    <li class="line" data-chosen={isChosen}>
      {isAuthority && party !== null && <p>{party}</p>}
      <p>
        <span class="muted">{nameOfWay(channel)}</span> <strong>{value}</strong>{' '}
        {isWay && (
          <span class="trust" data-trust={trust}>
            {nameOfTrust(trust)}
          </span>
        )}
      </p>
      <p class="muted">{sourceSentence(contact)}</p>
      {also.length > 0 && <p class="muted">{translate('find_also', { others: also.join(', ') })}</p>}
      {remarks.map(remark => (
        <p key={remark.text}>{sayOfContact(remark)}</p>
      ))}
      {second && <p>{translate('find_second_channel', { channel: nameOfWay(second.channel), value: second.value })}</p>}
      <div class="buttons">
        {isWay && (
          <button
            type="button"
            aria-pressed={isChosen}
            aria-label={translate(isChosen ? 'find_written_to_label' : 'find_write_to_label', { value })}
            onClick={() => own.change(() => ({ contact: isChosen ? null : id }))}
          >
            {translate(isChosen ? 'find_written_to' : 'find_write_to')}
          </button>
        )}
        <button type="button" class="plain" aria-label={translate('find_copy_label', { value })} onClick={copy}>
          {translate('find_copy')}
        </button>
        <button type="button" class="plain" aria-label={translate('find_remove_label', { value })} onClick={onRemove}>
          {translate('find_remove')}
        </button>
      </div>
      <p role="status" class="outcome">
        {told}
      </p>
    </li>
  );
}

/** Another way to somebody of the same role that somebody else told, by which an unverified one can be confirmed. */
const secondChannel = ({ id, role, channel, said }: Contact, contacts: readonly Contact[]): Contact | undefined =>
  contacts.find(
    other =>
      other.id !== id &&
      other.role === role &&
      other.said !== said &&
      other.channel !== 'look-up' &&
      other.source !== 'role-mailboxes' &&
      (other.channel !== channel || other.trust !== 'possible'),
  );
