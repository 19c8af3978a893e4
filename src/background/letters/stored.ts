import type { Report } from '../../detect';
import type { LetterText } from '../../messages/protocol';
import type { StoredDraft } from '../../storage';
import { withKnown } from '../contacts/known';

/** What a disclosure begins with. */
export const begun = {
  kind: 'owner',
  depth: 'first-contact',
  language: 'en',
  law: 'none',
  contacts: [],
  contact: null,
  removed: [],
  reached: [],
  lookedUp: [],
  owner: [],
  attempts: [],
  reason: '',
  ledger: null,
  added: [],
  edits: {},
} as const satisfies Partial<StoredDraft>;

/** A draft as versions before kept it: recipients in place of kinds, and fewer fields. */
type Earlier = Partial<StoredDraft> &
  Pick<StoredDraft, 'id' | 'reference' | 'createdAt' | 'report'> & { recipient?: 'owner' | 'host' };

/** What reports of earlier versions may lack. */
const earlierReport: Partial<Report> = {
  owner: [],
  relay: null,
  marks: [],
  records: { total: 0, person: 0, health: 0, phi: 0, ssn: 0, payment: 0, special: 0 },
};

/** A stored draft of any version in today's shape; what was typed is found again under today's names. */
export function restored(stored: StoredDraft): StoredDraft {
  const { recipient, ...earlier }: Earlier = stored;
  const report: Report = { ...earlierReport, ...earlier.report };
  const host = URL.canParse(report.url) ? new URL(report.url).host : '';
  const whole: StoredDraft = {
    savedAt: null,
    host,
    ...begun,
    ...(recipient && { kind: recipient }),
    ...earlier,
    report,
    edits: Object.fromEntries(Object.entries(earlier.edits ?? {}).map(renamed)),
  };
  return earlier.contacts === undefined ? withKnown(whole) : whole;
}

/** `owner full` is today's `owner full en none`. */
const renamed = ([name, text]: [string, LetterText]): [string, LetterText] =>
  /^(owner|host) (first-contact|full)$/.test(name) ? [`${name} en none`, text] : [name, text];
