import { logLines } from '../../disclosure/ledger/log-lines';
import { sums } from '../../disclosure/ledger/sums';
import type { Ledger } from '../../disclosure/ledger/types';
import { visitLines } from '../../disclosure/say/visit';
import { wordsOf } from '../../disclosure/words';
import type { TabView, VisitView } from '../../messages/protocol';
import { draft, type StoredDraft, visit } from '../../storage';
import { begun } from '../letters/stored';
import { read, update } from '../store';
import { hostOfDraft, keepInDrafts, withVisit } from './drafts';
import { ledgerOf } from './merge';
import { hostOf } from './tabs';
import { write } from './write';

export { watchLedger } from './watch';

/** What this browser did at a host in the visit that lasts; null where nothing is kept, or it is over. */
export async function readLedger(host: string): Promise<Ledger | null> {
  await keepInDrafts(await write({ gone: null }));
  const stored = await read(visit(host));
  return stored && ledgerOf(host, stored);
}

/** The draft with what was done at its host up to now. It keeps that when the visit is over. */
export async function withLedger(stored: StoredDraft): Promise<StoredDraft> {
  return withVisit(stored, await readLedger(hostOfDraft(stored)));
}

/** What the popup tells of the visit to the host that a tab shows; nothing is known of private ones. */
export async function ledgerOfTab({ url, incognito }: chrome.tabs.Tab): Promise<TabView['ledger']> {
  const host = hostOf(url);
  const ledger = host === '' || incognito ? null : await readLedger(host);
  if (ledger === null) return null;
  const { pages, downloads } = sums(ledger);
  return { pages, downloads, since: ledger.since };
}

/** What the letter page shows of the ledger of a draft; the draft keeps it from then on. */
export async function readVisit(draftId: string): Promise<VisitView> {
  const before = await read(draft(draftId));
  if (before === null) throw new Error('no such draft');
  if (before.isPrivate === true) return { state: 'private', ledger: null };
  const visit = await readLedger(hostOfDraft(before));
  const stored = await update(draft(draftId), one => one && withVisit(one, visit));
  const ledger = stored?.ledger ?? null;
  if (stored === null || ledger === null) return { state: 'none', ledger: null };
  // Drafts of earlier versions have no language.
  const { language } = { ...begun, ...stored };
  const said = visitLines(wordsOf(language), ledger, stored.report);
  return {
    state: visit === null ? 'over' : 'lasting',
    ledger: { since: ledger.since, sums: sums(ledger), log: logLines(ledger, ledger.requests.length), said },
  };
}
