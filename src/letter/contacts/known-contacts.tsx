import { useState } from 'preact/hooks';
import { type Key, translate } from '../../language';
import { UndoNotice } from '../../look/undo-notice';
import { ask } from '../../messages';
import type { Contact } from '../../messages/protocol';
import { nameOfRole } from '../../words/contact';
import type { OwnLetter } from '../use-letter';
import { ContactLine } from './contact-line';

/** Whom the letters may go to, by party, the likeliest first; long lists of authorities folded away. */
export function KnownContacts({ own }: { own: OwnLetter }) {
  const [removed, setRemoved] = useState<Contact | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const { id, contacts } = own.draft;

  const change = (call: Promise<void>, after: Contact | null) =>
    call.then(
      () => {
        setRemoved(after);
        setFailed(false);
        return own.refresh();
      },
      () => setFailed(true),
    );
  const line = (contact: Contact) => (
    <ContactLine
      key={contact.id}
      contact={contact}
      own={own}
      onRemove={() => change(ask('removeContact', id, contact.id), contact)}
    />
  );
  const folded = (key: Key, lines: readonly Contact[]) =>
    lines.length > 0 && (
      <details>
        <summary>{translate(key, { count: lines.length })}</summary>
        <ul>{lines.map(line)}</ul>
      </details>
    );
  const of = (place: Place) => contacts.filter(contact => placeOf(contact) === place);

  return (
    <section class="stack" aria-labelledby="find-known">
      <h3 id="find-known">{translate('find_known')}</h3>
      {removed !== null && (
        <UndoNotice
          text={translate('find_removed', { value: removed.value })}
          onUndo={() => change(ask('putContactBack', id), null)}
        />
      )}
      {hasFailed && <p role="alert">{translate('no_answer_meaning')}</p>}
      {of('said').length === 0 && <p>{translate('find_known_none')}</p>}
      {parties(of('said')).map(party => (
        <section class="party" key={party[0].id}>
          <h4>
            {party[0].party ?? translate('find_no_party')} <span class="muted">{nameOfRole(party[0].role)}</span>
          </h4>
          <ul>{party.map(line)}</ul>
        </section>
      ))}
      {folded('find_guessed', of('guessed'))}
      {folded('find_by_hand', of('by-hand'))}
      {folded('find_authorities', of('authority'))}
    </section>
  );
}

/** Somebody said it, it is a guess, a name to look up, or somebody beside the matter. */
type Place = 'said' | 'guessed' | 'by-hand' | 'authority';

function placeOf({ role, channel, source }: Contact): Place {
  if (role === 'cert' || role === 'regulator') return 'authority';
  if (channel === 'look-up') return 'by-hand';
  return source === 'role-mailboxes' ? 'guessed' : 'said';
}

type Party = readonly [Contact, ...Contact[]];

/** Lines of one party and role together, where the first of them stands. */
function parties(contacts: readonly Contact[]): readonly Party[] {
  const groups = new Map<string, [Contact, ...Contact[]]>();
  for (const contact of contacts) {
    const key = `${contact.role} ${contact.party ?? contact.said}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [contact]);
    else group.push(contact);
  }
  return [...groups.values()];
}
