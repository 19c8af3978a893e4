import { keyPlace, keyPlaces } from '../../disclosure';
import type { KeyFault, KeyPlace, KeyTaken, SealingKey } from '../../messages/protocol';
import { draft as draftItem, type StoredDraft } from '../../storage';
import { mayRead } from '../host-access';
import { mustRead } from '../letters';
import { update } from '../store';
import { fetchKeyFile } from './fetch-key';
import { readKey } from './read-key';
import { seal } from './seal';

/** Where the keys of a draft's contacts may be. Sends nothing. */
export async function planKeys(draftId: string): Promise<readonly KeyPlace[]> {
  const { contacts, contact } = await mustRead(draftId);
  return keyPlaces(contacts, contact);
}

/** Fetches a key upon a person's click, and keeps it for the draft if letters can be encrypted to it. */
export async function fetchKey(draftId: string, url: string): Promise<KeyTaken> {
  if (keyPlace(url, '').kind !== 'fetch') return untaken('network');
  if (!(await mayRead(url))) return untaken('no-permission');
  const file = await fetchKeyFile(url);
  if (!file.isHere) return untaken(file.fault, file.detail, nextOf(file.location, url));
  return keep(draftId, file.bytes, { from: url, at: new Date().toISOString() });
}

/** Keeps a key that a person pasted, or put back. */
export const takeKey = (
  draftId: string,
  text: string,
  before: Pick<SealingKey, 'from' | 'at'> | null,
): Promise<KeyTaken> =>
  keep(draftId, new TextEncoder().encode(text), before ?? { from: null, at: new Date().toISOString() });

export async function forgetKey(draftId: string): Promise<void> {
  await update(draftItem(draftId), stored => stored && without(stored));
}

/** What a key makes of a text; the key is judged anew, as it may have ended since it was fetched. */
export type Sealed =
  | { isSealed: true; armored: string }
  | { isSealed: false; why: 'no-key' | KeyFault; detail: string };

/** Encrypts a text to the key of a draft. */
export async function sealFor(key: SealingKey | undefined, text: string): Promise<Sealed> {
  if (key === undefined) return { isSealed: false, why: 'no-key', detail: '' };
  const found = await readKey(new TextEncoder().encode(key.armored), new Date());
  if (!found.isRead) return { isSealed: false, why: found.fault, detail: found.detail };
  return { isSealed: true, armored: await seal(text, found.key.armored) };
}

async function keep(draftId: string, file: Uint8Array, origin: Pick<SealingKey, 'from' | 'at'>): Promise<KeyTaken> {
  const found = await readKey(file, new Date());
  if (!found.isRead) return untaken(found.fault, found.detail);
  const stored = await mustRead(draftId);
  const key: SealingKey = { ...found.key, ...origin, isAsNamed: isAsNamed(stored, found.key.fingerprint) };
  await update(draftItem(draftId), before => before && { ...before, key });
  return { isTaken: true, key };
}

/** Whether one of the fingerprints that the contacts name is this one. */
function isAsNamed({ contacts, contact }: StoredDraft, fingerprint: string): boolean | null {
  const named = keyPlaces(contacts, contact).flatMap(place =>
    place.kind === 'fingerprint' ? [place.fingerprint] : [],
  );
  return named.length === 0 ? null : named.includes(fingerprint);
}

/** An address that a server sent us on to, if it may be fetched. */
function nextOf(location: string, from: string): string | null {
  if (location === '' || !URL.canParse(location, from)) return null;
  const place = keyPlace(new URL(location, from).href, '');
  return place.kind === 'fetch' && place.url !== from ? place.url : null;
}

function without(stored: StoredDraft): StoredDraft {
  const { key: _, ...rest } = stored;
  return rest;
}

const untaken = (fault: KeyFault, detail = '', next: string | null = null): KeyTaken => ({
  isTaken: false,
  fault,
  detail,
  next,
});
