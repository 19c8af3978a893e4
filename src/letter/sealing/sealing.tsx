import { useEffect, useState } from 'preact/hooks';
import { translate } from '../../language';
import { UndoNotice } from '../../look/undo-notice';
import { ask } from '../../messages';
import type { Draft, KeyPlace, KeyTaken, SealingKey } from '../../messages/protocol';
import type { OwnLetter } from '../use-letter';
import { faultOf } from './faults';
import { KeyCard } from './key-card';
import { Paste } from './paste';
import { Places } from './places';

type State =
  | { kind: 'still' }
  | { kind: 'fetching'; url: string }
  /** `next`: where the server sent us on to. */
  | { kind: 'failed'; text: string; next: string | null };

/** The recipient's key: where it may be, the one that was taken, and how to tell whether it is theirs. */
export function Sealing({ own }: { own: OwnLetter }) {
  const { draft } = own;
  const places = usePlaces(own);
  const [state, setState] = useState<State>({ kind: 'still' });
  const [forgotten, setForgotten] = useState<SealingKey | null>(null);

  const take = async (taking: () => Promise<KeyTaken>, url = '') => {
    setForgotten(null);
    setState({ kind: 'fetching', url });
    try {
      const taken = await taking();
      if (taken.isTaken) await own.refresh();
      setState(
        taken.isTaken
          ? { kind: 'still' }
          : { kind: 'failed', text: faultOf(taken.fault, taken.detail), next: taken.next },
      );
      return taken.isTaken;
    } catch (error) {
      console.error(error);
      setState({ kind: 'failed', text: translate('key_failed'), next: null });
      return false;
    }
  };
  const fetchFrom = (url: string) => take(() => ask('fetchKey', draft.id, url), url);
  const forget = async (key: SealingKey) => {
    try {
      await ask('forgetKey', draft.id);
      await own.refresh();
      setForgotten(key);
    } catch (error) {
      console.error(error);
      setState({ kind: 'failed', text: translate('key_failed'), next: null });
    }
  };
  const undo = (key: SealingKey) => {
    const { armored, from, at } = key;
    void take(() => ask('takeKey', draft.id, armored, { from, at }));
  };

  return (
    <section class="sealing" aria-labelledby="sealing">
      <h3 id="sealing">{translate('sealing')}</h3>
      {forgotten && draft.key === undefined && (
        <UndoNotice text={translate('key_forgotten')} onUndo={() => undo(forgotten)} />
      )}
      {draft.key ? (
        <KeyCard sealingKey={draft.key} places={places} stranger={strangerTo(draft.key, draft)} onForget={forget} />
      ) : (
        <>
          <p class="muted">{translate(places.length === 0 ? 'sealing_none' : 'sealing_help')}</p>
          {draft.isPrivate && places.some(({ kind }) => kind === 'fetch') && (
            <p class="muted">{translate('find_ask_private')}</p>
          )}
          <Places places={places} fetching={state.kind === 'fetching' ? state.url : null} onFetch={fetchFrom} />
          <Paste onPaste={text => take(() => ask('takeKey', draft.id, text, null))} />
        </>
      )}
      <div role="status">
        {state.kind === 'fetching' && <p class="muted">{translate('key_fetching')}</p>}
        {state.kind === 'failed' && <p class="key-fault">{state.text}</p>}
        {state.kind === 'failed' && state.next !== null && <NextPlace url={state.next} onFetch={fetchFrom} />}
      </div>
    </section>
  );
}

/** The party that the letter goes to, where it names no key at the address that the key was fetched from. */
function strangerTo({ from }: SealingKey, { contacts, contact }: Draft): string | null {
  const chosen = contacts.find(({ id }) => id === contact);
  if (chosen === undefined || from === null || chosen.encryption?.includes(from)) return null;
  return chosen.party ?? chosen.value;
}

/** The server sent us on: another request, with its own click. */
const NextPlace = ({ url, onFetch }: { url: string; onFetch: (url: string) => void }) => (
  <Places
    places={[{ kind: 'fetch', url, host: new URL(url).host, named: new URL(url).host }]}
    fetching={null}
    onFetch={onFetch}
  />
);

/** Asked anew when the contacts change, or the one that is chosen. */
function usePlaces({ draft: { id, contacts, contact } }: OwnLetter): readonly KeyPlace[] {
  const [places, setPlaces] = useState<readonly KeyPlace[]>([]);
  const named = JSON.stringify(contacts.map(({ id: one, encryption }) => [one, encryption]));
  useEffect(() => {
    let isCurrent = true;
    ask('planKeys', id).then(
      found => isCurrent && setPlaces(found),
      error => console.error(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [id, contact, named]);
  return places;
}
