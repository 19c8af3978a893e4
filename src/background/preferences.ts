import { findTyped } from '../detect';
import type { Profile, ProfileHit, ProfileSaved, Settings } from '../messages/protocol';
import { profile, settings } from '../storage';
import { ownFingerprint } from './own-key';
import { read, update } from './store';

/** What each field of the profile is for; whatever else is found in it was typed into the wrong place. */
const belongs: Readonly<Record<Exclude<keyof Profile, 'key'>, readonly string[]>> = {
  name: ['name'],
  organisation: ['name'],
  email: ['email'],
  phone: ['phone', 'fax'],
};
const fields = Object.keys(belongs) as (keyof typeof belongs)[];

/** Who writes; a profile of an earlier version has fewer fields. */
export const readProfile = async (): Promise<Profile> => ({ ...profile.initial, ...(await read(profile)) });

/**
 * Keeps who writes, unless a field holds personal data that does not belong there, or what stands for the key is none:
 * then nothing is kept. Of a key that was pasted the fingerprint is kept.
 */
export async function saveProfile(next: Profile): Promise<ProfileSaved> {
  const hits = fields.flatMap(field => misplaced(field, next[field]));
  const key = await ownFingerprint(next.key);
  if ('fault' in key) return { isSaved: false, hits, keyFault: key.fault };
  if (hits.length > 0) return { isSaved: false, hits };
  const saved = await update(profile, () => ({ ...next, key: key.fingerprint }));
  return { isSaved: true, profile: saved };
}

export const readSettings = (): Promise<Settings> => read(settings);
export const saveSettings = (next: Settings): Promise<Settings> => update(settings, () => next);

function misplaced(field: keyof typeof belongs, text: string): ProfileHit[] {
  const types = new Set(findTyped(text).map(({ type }) => type));
  return [...types].filter(type => !belongs[field].includes(type)).map(type => ({ field, type }));
}
