import type { OwnChecked, OwnDefinition } from '../detect';
import type { Findings, OwnerClue, Report, Sentence } from '../detect/types';
import type { Contact, StepResult } from '../disclosure/contacts/types';
import type { Ledger } from '../disclosure/ledger/types';
import type { Drawing } from '../disclosure/proof-card/drawing';
import type { KeyFault, KeyPlace, KeyTaken, SealingKey } from '../disclosure/sealing/types';
import type { Attempt, Law, LetterChoice, LetterKind, Reporter } from '../disclosure/types';
import type { LedgerProtocol, TabLedger } from './ledger';
import type { LookUpProtocol } from './look-up';

export type { Contact, LookUpChoices, Step, StepResult } from '../disclosure/contacts/types';
export type { Ledger } from '../disclosure/ledger/types';
export type { Drawing } from '../disclosure/proof-card/drawing';
export type { KeyFault, KeyPlace, KeyTaken, SealingKey } from '../disclosure/sealing/types';
export type { Attempt, Depth, Language, Law, LetterChoice, LetterKind } from '../disclosure/types';
export type * from './ledger';
export type * from './look-up';

/** What a page may say. Every call is checked: the page is hostile, and speaks only of its own tab and frame. */
export interface PageProtocol {
  report(message: PageReport): void;
  /** The document is no mere HTML page: the script that reads every form is put into it. */
  sendReaders(): void;
}
export interface PageReport {
  findings: Findings;
  /** The page came back from the back/forward cache: its requests were not seen. */
  isRestored: boolean;
}

/** What our own pages may ask of the background. */
export interface OwnProtocol extends LookUpProtocol, LedgerProtocol {
  /** All that is known of a tab. */
  readTab(tabId: number): TabView;
  /** The content script reads the page again; the report follows in storage. */
  scanAgain(tabId: number): void;
  /** What *Check without credentials* would send, and where; sends nothing. */
  planCheck(tabId: number): CheckPlan;
  /** Sends the one request that a plan told of, if the tab still shows what it was made for. */
  checkWithoutCredentials(tabId: number, token: string): CheckDone;
  /** Begins a letter about what a tab shows, and keeps it as a draft. */
  beginLetter(tabId: number): { draftId: string };
  readDraft(draftId: string): Draft | null;
  /** Another letter of the draft: its own text, made anew unless it was edited before. */
  chooseLetter(draftId: string, choice: LetterChoice): Draft;
  /** Keeps what the person decided or noted, unless it holds personal data: then nothing is kept and each hit is named. */
  changeDraft(draftId: string, change: DraftChange, confirmed?: readonly string[]): DraftChanged;
  /**
   * Keeps what was typed, unless it holds personal data: then nothing is kept and each hit is named. `choice` is the
   * letter that was typed into, where another may have been chosen since.
   */
  saveDraft(draftId: string, letter: LetterText, confirmed: readonly string[], choice?: LetterChoice): Saved;
  /** Throws the edits of the letter shown away. The page keeps them for undo. */
  resetLetter(draftId: string): Draft;
  /** The letter in the form it leaves in, after the last checks. */
  releaseLetter(draftId: string, way: Way, letter: LetterText, confirmed: readonly string[]): Released;
  /** The card in place of samples, from the draft's report alone, in the letter's language. */
  drawProofCard(draftId: string): ProofCardView;
  /** Where the contacts' keys may be; sends nothing. */
  planKeys(draftId: string): readonly KeyPlace[];
  /** One GET for a key at an address of the plan, or the one its server sent on to; keeps the key if it can be used. */
  fetchKey(draftId: string, url: string): KeyTaken;
  /** Keeps a key that was pasted. `from` and `at` say where it came from, where a key that was forgotten is put back. */
  takeKey(draftId: string, text: string, before: Pick<SealingKey, 'from' | 'at'> | null): KeyTaken;
  forgetKey(draftId: string): void;
  listDrafts(): readonly DraftSummary[];
  deleteDraft(draftId: string): void;
  readProfile(): Profile;
  /** Keeps who writes, unless a field holds personal data that does not belong there: then nothing is kept. */
  saveProfile(profile: Profile): ProfileSaved;
  readSettings(): Settings;
  saveSettings(settings: Settings): Settings;
  /** The patterns the person added, by name; each with what its check says by now. */
  listOwnPatterns(): readonly OwnPattern[];
  /** What the check says of a definition as it is typed, in place of the one called `before`. Keeps nothing. */
  checkOwnPattern(definition: OwnDefinition, before: string | null): OwnChecked;
  /** Keeps a definition, in place of the one called `before`, unless it is refused. */
  saveOwnPattern(definition: OwnDefinition, before: string | null): OwnSaved;
  removeOwnPattern(name: string): void;
  /** Keeps what a file holds and passes the check beside those in use. */
  importOwnPatterns(text: string): OwnImported;
  exportOwnPatterns(): { fileName: string; text: string };
}

/** A pattern the person added. */
export interface OwnPattern {
  definition: OwnDefinition;
  /** Reasons for which it would be refused today: a newer engine may read an example another way. */
  refusals: OwnChecked['refusals'];
}
export type OwnSaved = { isSaved: true } | { isSaved: false; checked: OwnChecked };
export interface OwnImported {
  added: number;
  /** Those that are kept already, word for word. */
  known: number;
  refused: readonly { number: number; line: number; name: string; reasons: readonly Sentence[] }[];
}

export interface TabView {
  tabId: number;
  /** `host`: a web page; `browser-page`: one of the browser's own, where no extension may look. */
  place: 'host' | 'browser-page';
  host: string;
  /** Whether this host may be read: host permission. */
  isPermitted: boolean;
  /** The joined report, or null while nothing was reported yet. */
  report: Report | null;
  /** Downloads that this tab began; none of them was read. */
  downloads: readonly Report[];
  isLoading: boolean;
  /** What was done at this host in this visit; null where nothing is known, and in private windows. */
  ledger: TabLedger | null;
}

/** Always one GET without cookies, password and referrer, of which 64 KB are read. */
export type CheckPlan =
  | {
      isPossible: true;
      /** Stands for this address in this document. */
      token: string;
      /** Masked. */
      url: string;
      /** The page may be the answer to a form, or come from a cache: its address may show something else. */
      isUncertain: boolean;
      /** Something was found in a frame, whose address is not asked for. */
      isInFrame: boolean;
      /** The request does not leave from the private window. */
      isPrivate: boolean;
    }
  | { isPossible: false; reason: 'not-web' | 'no-permission' | 'gone' };
/** `done`: what came of it stands in the report. `moved`: the tab shows something else. `busy`: one is under way. */
export type CheckDone = 'done' | 'moved' | 'busy' | 'no-permission';

/** `-sealed`: encrypted to the key of the draft. */
export type Way = 'copy' | 'mailto' | 'eml' | 'markdown' | 'print' | 'copy-sealed' | 'eml-sealed';
export interface LetterText {
  to: string;
  subject: string;
  body: string;
}
/** One disclosure with all its letters; as a page sees it, the letter that is chosen. */
export interface Draft extends LetterChoice {
  id: string;
  /** `PLD-` and eight letters or digits; stands in the letter. */
  reference: string;
  createdAt: string;
  savedAt: string | null;
  letter: LetterText;
  isEdited: boolean;
  /** Slots that nothing has filled; with one of them the letter can't go out. */
  openSlots: readonly string[];
  report: Report;
  /** As the browser shows it, with the port if it isn't the usual one. */
  host: string;
  /** Whom the letters may go to, the likeliest first. */
  contacts: readonly Contact[];
  /** The id of the one that the letter is written to. */
  contact: string | null;
  /** Ids of the contacts that the person reached on a second channel; an empty one for whom they typed in by hand. */
  reached: readonly string[];
  /** What became of all look-ups, step by step, the oldest first. */
  lookedUp: readonly StepResult[];
  /** Names of organisations that may stand in letters and requests. */
  owner: readonly OwnerClue[];
  attempts: readonly Attempt[];
  /** Why the regulator is written to without an attempt. */
  reason: string;
  /** What this browser did at the host; null where nothing was kept. */
  ledger: Ledger | null;
  /** What other tools did, in the person's words. */
  added: readonly string[];
  /** Letters that are not open yet. */
  closed: readonly LetterKind[];
  /** The recipient's key, where one was fetched or pasted. */
  key?: SealingKey;
  /** The line of each letter that left, the newest last; at most 20. */
  lines?: readonly PublishedLine[];
  /** Laws that the evidence speaks for, each with that evidence. */
  laws: readonly { law: Law; evidence: Sentence }[];
  /** It was begun in a private window. */
  isPrivate?: boolean;
  /** Where the owner may be: ISO 3166, two letters in upper case; null where nothing tells. */
  country: string | null;
}
export type DraftChange = Partial<Pick<Draft, 'contact' | 'reached' | 'owner' | 'attempts' | 'reason' | 'added'>>;
export type DraftChanged = { isKept: true; draft: Draft } | { isKept: false; hits: readonly Hit[] };
export type DraftSummary = Pick<Draft, 'id' | 'reference' | 'createdAt' | 'savedAt' | 'host'> & LetterChoice;
/** A kind of personal data in what was typed. */
export interface Hit {
  type: string;
  /** From 1, in the body; 0 is the subject or recipient line. */
  line: number;
  /** Contact data may be the recipient's or the reporter's own: it may go out once the person says so. */
  isConfirmable: boolean;
  /** Stands for this very text and no other: handed back in `confirmed` once the person says it may go out. */
  token: string;
}
export type Saved = { isSaved: true; savedAt: string } | { isSaved: false; hits: readonly Hit[] };
export type Released =
  | (Left & { way: 'copy' | 'copy-sealed'; text: string })
  /** `url` is null where the address would grow too long for mail programs. */
  | (Left & { way: 'mailto'; url: string | null; text: string })
  | (Left & { way: 'eml' | 'eml-sealed'; fileName: string; message: string })
  | (Left & { way: 'markdown'; fileName: string; text: string })
  /** `host` is the one to print large: without a port, which a sheet that passes through many hands leaves out. */
  | (Left & { way: 'print'; letter: LetterText; reference: string; host: string })
  | Held;
interface Left {
  isReleased: true;
  line: PublishedLine;
}
/** Why a letter stays: `closed`, it is not open yet; `no-key`, or what became of the key since. */
export interface Held {
  isReleased: false;
  hits: readonly Hit[];
  openSlots: readonly string[];
  why?: 'closed' | 'no-key' | KeyFault;
  /** Of a fault of the key: the day it ended, its kind. */
  detail?: string;
}
/** The card as picture (SVG, and as data to draw from) and as text. */
export interface ProofCardView {
  text: string;
  svg: string;
  drawing: Drawing;
  /** Without what it ends on: `proof-card-PLD-23456789`. */
  fileName: string;
}
/** What the reporter may publish on their own site, so that a recipient can tell that a letter is theirs. */
export interface PublishedLine extends LetterChoice {
  /** ISO 8601, UTC: when the letter left. */
  at: string;
  /** As `sha256sum` prints it: 64 hexadecimal digits, two spaces, the reference with `.txt`. */
  line: string;
}

/** Who writes. Goes into letters and nowhere else. */
export type Profile = Reporter;
/** A kind of personal data where it has no place. */
export interface ProfileHit {
  field: keyof Profile;
  type: string;
}
export type ProfileSaved =
  /** As it is kept: of a key that was pasted the fingerprint. */
  { isSaved: true; profile: Profile } | { isSaved: false; hits: readonly ProfileHit[]; keyFault?: KeyFault };
export interface Settings {
  /** A catalogue of `_locales`, or `auto`. */
  language: string;
  theme: 'auto' | 'light' | 'dark';
}
