import * as v from 'valibot';
import { definitionSchema } from '../../pattern-file';
import type { OwnProtocol, PageProtocol } from '../protocol';
import { choice, draftChange } from './draft';
import { pageReport } from './findings';
import { contactId, lookUpChoices, stepIds, typedContact } from './look-up';

type Arguments<Protocol> = {
  readonly [Name in keyof Protocol]: Protocol[Name] extends (...args: infer Args) => unknown
    ? v.GenericSchema<unknown, Args>
    : never;
};

const tabId = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const draftId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,40}$/));
const line = v.pipe(v.string(), v.maxLength(2000));
const letter = v.object({ to: line, subject: line, body: v.pipe(v.string(), v.maxLength(100_000)) });
const confirmed = v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(200));
const way = v.picklist(['copy', 'mailto', 'eml', 'markdown', 'print', 'copy-sealed', 'eml-sealed']);
const address = v.pipe(v.string(), v.maxLength(2000), v.url());
const time = v.pipe(v.string(), v.isoTimestamp());
/** Longer ones are told from keys by the background, with a sentence; far longer ones are no paste. */
const keyText = v.pipe(v.string(), v.maxLength(4_000_000));
const short = v.pipe(v.string(), v.maxLength(200));

/** What each call of a web page takes. */
export const pageCalls: Arguments<PageProtocol> = {
  report: v.strictTuple([pageReport]),
  sendReaders: v.strictTuple([]),
};

/** What each call of our own pages takes. */
export const ownCalls: Arguments<OwnProtocol> = {
  readTab: v.strictTuple([tabId]),
  scanAgain: v.strictTuple([tabId]),
  planCheck: v.strictTuple([tabId]),
  checkWithoutCredentials: v.strictTuple([tabId, v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))]),
  beginLetter: v.strictTuple([tabId]),
  readDraft: v.strictTuple([draftId]),
  chooseLetter: v.strictTuple([draftId, choice]),
  changeDraft: v.strictTuple([draftId, draftChange, v.optional(confirmed)]),
  saveDraft: v.strictTuple([draftId, letter, confirmed, v.optional(choice)]),
  resetLetter: v.strictTuple([draftId]),
  releaseLetter: v.strictTuple([draftId, way, letter, confirmed]),
  drawProofCard: v.strictTuple([draftId]),
  planKeys: v.strictTuple([draftId]),
  fetchKey: v.strictTuple([draftId, address]),
  takeKey: v.strictTuple([draftId, keyText, v.nullable(v.strictObject({ from: v.nullable(address), at: time }))]),
  forgetKey: v.strictTuple([draftId]),
  planContacts: v.strictTuple([draftId, lookUpChoices]),
  findContacts: v.strictTuple([draftId, lookUpChoices, stepIds]),
  stopFinding: v.strictTuple([draftId]),
  readFinding: v.strictTuple([draftId]),
  addContact: v.strictTuple([draftId, typedContact, confirmed]),
  removeContact: v.strictTuple([draftId, contactId]),
  putContactBack: v.strictTuple([draftId]),
  readVisit: v.strictTuple([draftId]),
  listDrafts: v.strictTuple([]),
  deleteDraft: v.strictTuple([draftId]),
  readProfile: v.strictTuple([]),
  saveProfile: v.strictTuple([
    v.object({
      name: short,
      organisation: short,
      email: short,
      phone: short,
      key: v.pipe(v.string(), v.maxLength(50_000)),
    }),
  ]),
  readSettings: v.strictTuple([]),
  saveSettings: v.strictTuple([
    v.object({
      language: v.pipe(v.string(), v.regex(/^(auto|[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})?)$/)),
      theme: v.picklist(['auto', 'light', 'dark']),
    }),
  ]),
  listOwnPatterns: v.strictTuple([]),
  checkOwnPattern: v.strictTuple([definitionSchema, v.nullable(short)]),
  saveOwnPattern: v.strictTuple([definitionSchema, v.nullable(short)]),
  removeOwnPattern: v.strictTuple([short]),
  importOwnPatterns: v.strictTuple([v.string()]),
  exportOwnPatterns: v.strictTuple([]),
};
