import { findTyped } from '../detect';
import type { Profile, ProfileHit, ProfileSaved, Settings } from '../messages/protocol';
import { profile, settings } from '../storage';
import { read, update } from './store';

/** What each field of the profile is for; whatever else is found in it was typed into the wrong place. */
const belongs: Readonly<Record<keyof Profile, readonly string[]>> = {
  name: ['name'],
  organisation: ['name'],
  email: ['email'],
  phone: ['phone', 'fax'],
  key: [],
};
const fields = Object.keys(belongs) as (keyof Profile)[];

/** Who writes; a profile of an earlier version has fewer fields. */
export const readProfile = async (): Promise<Profile> => ({ ...profile.initial, ...(await read(profile)) });

/** Keeps who writes, unless a field holds personal data that does not belong there: then nothing is kept. */
export async function saveProfile(next: Profile): Promise<ProfileSaved> {
  const hits = fields.flatMap(field => misplaced(field, next[field]));
  if (hits.length > 0) return { isSaved: false, hits };
  await update(profile, () => next);
  return { isSaved: true };
}

export const readSettings = (): Promise<Settings> => read(settings);
export const saveSettings = (next: Settings): Promise<Settings> => update(settings, () => next);

function misplaced(field: keyof Profile, text: string): ProfileHit[] {
  const types = new Set(findTyped(text).map(({ type }) => type));
  return [...types].filter(type => !belongs[field].includes(type)).map(type => ({ field, type }));
}
