import type { Contact, LookUpChoices, Step, StepResult } from '../disclosure/contacts/types';
import type { Hit } from './protocol';

/** What the pane *Find contacts* may ask of the background. */
export interface LookUpProtocol {
  /** The requests that could be made for a draft with these choices; makes none. */
  planContacts(draftId: string, choices: LookUpChoices): ContactPlan;
  /** Makes the requests of the steps named, and no others. Comes back when all are made or the person stops it. */
  findContacts(draftId: string, choices: LookUpChoices, stepIds: readonly string[]): FindDone;
  stopFinding(draftId: string): void;
  /** How far the last look-up came; null where none was begun since the browser was. */
  readFinding(draftId: string): Finding | null;
  /** Keeps a contact that the person typed, unless it holds personal data that does not belong there. */
  addContact(draftId: string, typed: TypedContact, confirmed: readonly string[]): ContactAdded;
  /** Takes a contact away. The last one that was taken away can be put back. */
  removeContact(draftId: string, contactId: string): void;
  putContactBack(draftId: string): void;
}

export interface ContactPlan {
  steps: readonly Step[];
  /** Resolvers to choose from for reverse DNS. */
  resolvers: readonly Resolver[];
  /** False where the browser wants to be asked first whether data may leave it: Firefox, at the first use. */
  isConsented: boolean;
  /** Kinds of personal data in the name that was typed: with one of them it is used for nothing. */
  refused: readonly string[];
  /** The draft was begun in a private window; requests leave from no such window. */
  isPrivate: boolean;
}
export interface Resolver {
  key: string;
  name: string;
}

/** `busy`: one is under way. `denied`: the person lets nothing leave the browser. */
export type FindDone = 'done' | 'stopped' | 'busy' | 'denied';

/** How far a look-up came. */
export interface Finding {
  state: 'running' | 'done' | 'stopped';
  /** ISO 8601, UTC. */
  beganAt: string;
  /** What was left ticked, in its order. */
  steps: readonly Step[];
  /** The id of the step under way. */
  at: string | null;
  /** Requests that left so far. */
  requests: number;
  results: readonly StepResult[];
  choices: LookUpChoices;
}

/** A contact as the person types it. */
export type TypedContact = Pick<Contact, 'role' | 'channel' | 'value'> & { party: string };
export type ContactAdded =
  | { isKept: true; contactId: string }
  /** `isUnusable`: no mail address, no number, no address of a form. */
  | { isKept: false; isUnusable: boolean; hits: readonly Hit[] };
