import type { Report } from '../detect/types';

/** Who a letter goes to; with the depth it names the Markdown file. */
export type Recipient = 'owner' | 'host';
/** `first-contact`: for a mailbox nobody confirmed: no path, no port, no count. `full`: for a confirmed contact. */
export type Depth = 'first-contact' | 'full';

/** Who writes. */
export interface Reporter {
  name: string;
  organisation: string;
  email: string;
  phone: string;
}

/** All that a letter is made from. */
export interface LetterRequest {
  report: Report;
  recipient: Recipient;
  depth: Depth;
  profile: Reporter;
  /** `PLD-` and eight letters or digits. */
  reference: string;
  /** As the browser shows it, with the port if it isn't the usual one: `fax.example.org:9200`. */
  host: string;
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
