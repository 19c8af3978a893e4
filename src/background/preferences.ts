import type { Profile, Settings } from '../messages/protocol';
import { profile, settings } from '../storage';
import { read, update } from './store';

export const readProfile = (): Promise<Profile> => read(profile);
export const saveProfile = (next: Profile): Promise<Profile> => update(profile, () => next);
export const readSettings = (): Promise<Settings> => read(settings);
export const saveSettings = (next: Settings): Promise<Settings> => update(settings, () => next);
