import type { Report } from './detect/types';
import type { Draft, LetterText, Profile, Settings } from './messages/protocol';

/**
 * Every value that is kept: where, under which key, how long, and what stands in its place before it is written.
 * Only the background writes; `session` is memory and ends with the browser, `local` is on disk.
 */
export interface Stored<Value> {
  area: 'session' | 'local';
  key: string;
  initial: Value;
}

/** What a tab shows. Removed when a navigation commits, and with the tab. */
export interface TabReports {
  top: Report;
  /** One a frame, 0 the page itself; frames beyond 50 are joined under `joined`. */
  frames: Readonly<Record<string, Report>>;
}
export const tabReports = (tabId: number): Stored<TabReports | null> => ({
  area: 'session',
  key: `report:${tabId}`,
  initial: null,
});

/** Downloads that a tab began, newest last, at most 20. Removed with the tab. */
export const tabDownloads = (tabId: number): Stored<readonly Report[]> => ({
  area: 'session',
  key: `downloads:${tabId}`,
  initial: [],
});

/** A letter being written. Kept until it is deleted. */
export interface StoredDraft extends Omit<Draft, 'letter' | 'isEdited' | 'openSlots'> {
  /** What was typed, by `recipient depth`; a letter that is not here is made from the report. */
  edits: Readonly<Record<string, LetterText>>;
}
export const draft = (id: string): Stored<StoredDraft | null> => ({ area: 'local', key: `draft:${id}`, initial: null });

/** Kept until it is changed. */
export const profile: Stored<Profile> = {
  area: 'local',
  key: 'profile',
  initial: { name: '', organisation: '', email: '', phone: '' },
};

/** Kept until it is changed. */
export const settings: Stored<Settings> = {
  area: 'local',
  key: 'settings',
  initial: { language: 'auto', theme: 'auto' },
};
