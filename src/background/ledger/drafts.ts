import type { Ledger } from '../../disclosure/ledger/types';
import { draft, type StoredDraft } from '../../storage';
import { update } from '../store';
import { isAlike } from '../tab/alike';
import { ledgerOf, merged } from './merge';
import type { Ended } from './write';

/** The draft with what was done at its host; one that was begun in a private window stays without. */
export function withVisit(stored: StoredDraft, visit: Ledger | null): StoredDraft {
  if (visit === null || stored.isPrivate === true) return stored;
  const ledger = merged(stored.ledger ?? null, visit);
  return isAlike(ledger, stored.ledger) ? stored : { ...stored, ledger };
}

/** The host that a draft is about, as ledgers name it: without port. */
export function hostOfDraft({ host }: Pick<StoredDraft, 'host'>): string {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '';
}

/** A visit was left or has ended: drafts about its host keep what was done in it. */
export async function keepInDrafts(ended: Ended): Promise<void> {
  if (ended.size === 0) return;
  const prefix = draft('').key;
  const keys = Object.keys(await chrome.storage.local.get(null)).filter(key => key.startsWith(prefix));
  for (const key of keys) {
    await update(draft(key.slice(prefix.length)), stored => {
      const host = stored === null ? '' : hostOfDraft(stored);
      const visit = ended.get(host);
      return stored === null || visit === undefined ? stored : withVisit(stored, ledgerOf(host, visit));
    });
  }
}
