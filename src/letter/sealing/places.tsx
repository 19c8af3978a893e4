import { type Key, translate } from '../../language';
import type { KeyPlace } from '../../messages/protocol';
import { Fingerprint } from './fingerprint';

interface Props {
  places: readonly KeyPlace[];
  /** The address that is being asked. */
  fetching: string | null;
  onFetch: (url: string) => void;
}

/** Where a key may be: each with what fetching it would send, to whom, and what that gives away. */
export function Places({ places, fetching, onFetch }: Props) {
  if (places.length === 0) return null;
  return (
    <ul class="key-places">
      {places.map(place => (
        <li key={place.kind === 'fetch' ? place.url : JSON.stringify(place)}>
          <Place place={place} />
          {place.kind === 'fetch' && (
            <button type="button" disabled={fetching !== null} onClick={() => onFetch(place.url)}>
              {translate('key_fetch', { host: place.host })}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

const NOT_FETCHED: Record<Extract<KeyPlace, { kind: 'not-fetched' }>['reason'], Key> = {
  dns: 'key_place_dns',
  'not-https': 'key_place_not_https',
  private: 'key_place_private',
  unknown: 'key_place_unknown',
};

function Place({ place }: { place: KeyPlace }) {
  if (place.kind === 'fingerprint') {
    return (
      <>
        <p>{translate('key_place_fingerprint', { named: place.named })}</p>
        <Fingerprint of={place.fingerprint} />
      </>
    );
  }
  if (place.kind === 'not-fetched') {
    return (
      <>
        <p>{translate(NOT_FETCHED[place.reason], { named: place.named })}</p>
        <code>{place.uri}</code>
      </>
    );
  }
  return (
    <>
      <p>{translate('key_place_fetch', { named: place.named })}</p>
      <code>GET {place.url}</code>
      <p class="muted">{translate('key_fetch_reveals', { host: place.host })}</p>
    </>
  );
}
