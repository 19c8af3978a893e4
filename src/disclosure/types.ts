import type { OwnerClue, Report } from '../detect/types';
import type { Contact, StepResult } from './contacts/types';
import type { Ledger } from './ledger/types';

/** The languages of the letters; each has its folders `letters/<language>`, `remediation/<language>`, `words/<language>`. */
export type Language = 'en' | 'es' | 'de' | 'fr';

/** What a letter is for; with the depth it names the Markdown file: `owner-full.md`, `closure.md`. */
export type LetterKind =
  // First letters, in two depths.
  | 'owner'
  | 'vendor'
  | 'host'
  | 'cert'
  | 'intermediary'
  // To a regulator, open only after logged attempts or with a stated reason.
  | 'hhs-ocr'
  | 'data-protection'
  // What comes after.
  | 'follow-up'
  | 'samples'
  | 'who-are-you'
  | 'wrong-party'
  | 'lawyer'
  | 'closure'
  | 'withdrawal'
  // Another form than a letter.
  | 'phone-script'
  | 'one-page';

/** `first-contact`: for a mailbox nobody confirmed: no path, no port, no count. `full`: for a confirmed contact. */
export type Depth = 'first-contact' | 'full';

/** The rules that a letter may mention, never as a conclusion. */
export type Law = 'none' | 'hipaa' | 'ftc' | 'gdpr' | 'state';

/** Which text of a draft is meant. */
export interface LetterChoice {
  kind: LetterKind;
  depth: Depth;
  language: Language;
  law: Law;
}

/** Who writes. */
export interface Reporter {
  name: string;
  organisation: string;
  email: string;
  phone: string;
  /** Fingerprint of their OpenPGP key, 40 or 64 hexadecimal digits in upper case; empty without one. */
  key: string;
}

/** A time the reporter tried to reach somebody, as they noted it. */
export interface Attempt {
  id: string;
  /** ISO 8601, UTC. */
  at: string;
  channel: Contact['channel'];
  /** The party, not a person: `Harbor Imaging`, `abuse desk of the host`. */
  to: string;
  outcome: 'no-answer' | 'bounced' | 'refused' | 'answered';
}

/** All that a letter is made from. */
export interface LetterRequest extends LetterChoice {
  report: Report;
  profile: Reporter;
  /** `PLD-` and eight letters or digits. */
  reference: string;
  /** As the browser shows it, with the port if it isn't the usual one: `fax.example.org:9200`. */
  host: string;
  /** Whom it is written to, where the reporter chose one. */
  contact: Contact | null;
  /** What this browser did at the host; null where nothing was kept. */
  ledger: Ledger | null;
  /** What the reporter did with other tools, in their own words. */
  added: readonly string[];
  /** Names of organisations that the reporter let in. */
  owner: readonly OwnerClue[];
  /** The oldest first. */
  attempts: readonly Attempt[];
  /** Why a regulator is written to without an attempt. */
  reason?: string;
  /** What the look-up of contacts asked, step by step. */
  lookedUp?: readonly StepResult[];
}

/** A letter as it was made. */
export interface Composed {
  subject: string;
  body: string;
  /** Slots that nothing has filled, as they still stand in the text. */
  openSlots: readonly string[];
}

/** A letter on its way out. */
export interface Outgoing {
  /** One address or several with commas between; may be empty. */
  to: string;
  subject: string;
  body: string;
}

/** What stands in the place of each slot; empty where there is nothing to say. */
export type Slots = Readonly<Record<string, string>>;
