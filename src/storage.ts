import type { OwnDefinition, Served } from './detect';
import type { CheckAnswer, CoverageReason, Findings, Level, OwnerClue, Report } from './detect/types';
import type { Contact, Draft, Finding, Ledger, LetterText, Profile, Settings } from './messages/protocol';

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

/** What the requests of a tab showed: flags and hashes, never an address or a value. Removed with the tab. */
export interface TabState {
  document: ShownDocument | null;
  /** Requests for documents of the tab and its frames, oldest first, at most 60. */
  requests: readonly DocumentRequest[];
  /** What scripts fetched from the site of their own document, by that document. */
  fetches: Readonly<Record<string, Carried>>;
  /** Which document of which frame has reported. */
  frames: Readonly<Record<string, ReportedFrame>>;
}
/** The document a tab shows, from its commit on. */
export interface ShownDocument {
  /** The browser's document id; the hash of its address where the browser gives none. */
  key: string;
  address: string;
  site: string;
  /** Masked. */
  url: string;
  committedAt: number;
  /** Its origin had asked for a password before. */
  isChallenged?: boolean;
  /** Why it can't be looked at, where that is known from its address alone. */
  unread: CoverageReason | null;
}
/** What requests carried that could have opened a door. */
export interface Carried {
  authorization: boolean;
  cookies: boolean;
  /** Some answer came from a cache or to a form, so that what opened the door was not seen. */
  isUncertain: boolean;
}
export interface DocumentRequest {
  id: string;
  frame: number;
  address: string;
  site: string;
  /** Masked. */
  url: string;
  startedAt: number;
  /** It was a form, or came of one by redirects. */
  isOfForm: boolean;
  carried: Carried;
  /** Null until answered. */
  answer: Answer | null;
  hasEnded: boolean;
  /** The answer broke off. Chromium then runs no content script on raw text. */
  hasFailed: boolean;
  /** The browser gave the navigation up: what was answered became a download, or nothing. */
  isAbandoned: boolean;
  /** The document that came of it. */
  document: string | null;
  /** What Firefox's stream reader found: `reading` until it is through, `told` once it stands in the reports. */
  stream: Findings | 'reading' | 'failed' | 'told' | null;
  /** What the certificate of the connection says of the organisation behind the host; Firefox alone tells. */
  certificate: readonly OwnerClue[];
}
export interface Answer {
  status: number;
  /** Lower case, without parameters. */
  contentType: string;
  isAttachment: boolean;
  address: string | null;
  isFromCache: boolean;
  /** Products of our list that its headers name. */
  served: readonly Served[];
}
export interface ReportedFrame {
  document: string;
  isRestored: boolean;
}
export const tabState = (tabId: number): Stored<TabState> => ({
  area: 'session',
  key: `tab:${tabId}`,
  initial: { document: null, requests: [], fetches: {}, frames: {} },
});

/** Origins, hashed, that asked for a password in this browser session; newest last, at most 500. */
export const challenged: Stored<readonly string[]> = { area: 'session', key: 'challenged', initial: [] };

/** What each site, hashed, gave and was given in this browser session; at most 200 sites. */
export interface Visit {
  /** No credential, form or log-in was seen so far. */
  isAnonymous: boolean;
  /** Hashes of the cookies that the site gave a visitor it did not know; at most 100. */
  given: readonly string[];
}
export const visits: Stored<Readonly<Record<string, Visit>>> = { area: 'session', key: 'visits', initial: {} };

/**
 * What the address of a tab answered without credentials. Compared with what the page shows each time that is judged.
 * Removed when a navigation commits, and with the tab.
 */
export interface TabCheck {
  /** The document that the tab showed then. */
  document: string;
  at: string;
  end: 'answered' | Exclude<CheckAnswer, 'same' | 'less' | 'nothing'>;
  status: number | null;
  bytes: number;
  level: Level;
  /** The level before anything lowered it. */
  weight: Level;
  /** Kinds of exposures in the answer. */
  kinds: readonly string[];
  requests: number;
}
export const tabCheck = (tabId: number): Stored<TabCheck | null> => ({
  area: 'session',
  key: `check:${tabId}`,
  initial: null,
});

/** Downloads that a tab began, newest last, at most 20. Removed with the tab. */
export const tabDownloads = (tabId: number): Stored<readonly Report[]> => ({
  area: 'session',
  key: `downloads:${tabId}`,
  initial: [],
});

/** What the browser did at a host during a visit, before anybody asked for it. Removed with its entry in `ledgers`. */
export interface StoredVisit extends Omit<Ledger, 'host' | 'requests' | 'downloads'> {
  /** With the browser's own id for each, and how far it has come. */
  requests: readonly (Ledger['requests'][number] & {
    id: string;
    stage: 'sent' | 'answered' | 'redirected' | 'completed' | 'failed' | 'never-left';
  })[];
  downloads: readonly (Ledger['downloads'][number] & { id: string })[];
}
export const visit = (host: string): Stored<StoredVisit | null> => ({
  area: 'session',
  key: `ledger:${host}`,
  initial: null,
});

/** What decides how long the visit to a host is kept: dropped on leaving, or 30 minutes later if `isKept`. */
export interface VisitStay {
  /** When it was last begun, shown or left, in milliseconds. */
  at: number;
  /** The tab that opened it last: while no tab shows the host, it is that one which is waited for. */
  tabId: number;
  /** Whether a tab showed the host when that was last looked at. */
  isShown: boolean;
  /** Its level reached `medium`. */
  isKept: boolean;
  /** How many requests and downloads are written down of it. */
  listed: number;
}
export const visitStays: Stored<Readonly<Record<string, VisitStay>>> = { area: 'session', key: 'ledgers', initial: {} };

/** A disclosure being written. Kept until it is deleted. */
export interface StoredDraft extends Omit<Draft, 'letter' | 'isEdited' | 'openSlots' | 'closed' | 'laws' | 'country'> {
  /** What was typed, by `kind depth language law`; a letter that is not here is made from the report. */
  edits: Readonly<Record<string, LetterText>>;
  /** Lines of contacts that the person took away: no look-up brings them back. */
  removed: readonly string[];
}
export const draft = (id: string): Stored<StoredDraft | null> => ({ area: 'local', key: `draft:${id}`, initial: null });

/** How far the last look-up of a draft came. Ends with the browser; what it found stands in the draft. */
export const finding = (draftId: string): Stored<Finding | null> => ({
  area: 'session',
  key: `finding:${draftId}`,
  initial: null,
});

/** The contact that was last taken out of a draft, to be put back. */
export const removedContact = (draftId: string): Stored<Contact | null> => ({
  area: 'session',
  key: `removed-contact:${draftId}`,
  initial: null,
});

/** Kept until it is changed. */
export const profile: Stored<Profile> = {
  area: 'local',
  key: 'profile',
  initial: { name: '', organisation: '', email: '', phone: '', key: '' },
};

/**
 * The patterns a person added, with the examples they typed; each passed its check. Kept until it is removed. Content
 * scripts read them too: a scan waits for no worker.
 */
export const ownPatterns: Stored<readonly OwnDefinition[]> = { area: 'local', key: 'own-patterns', initial: [] };

/** Kept until it is changed. */
export const settings: Stored<Settings> = {
  area: 'local',
  key: 'settings',
  initial: { language: 'auto', theme: 'auto' },
};
