import type { Draft } from '../../messages/protocol';
import { draft as draftItem, type StoredDraft } from '../../storage';
import { readLedger, withLedger } from '../ledger';
import { hostOfDraft, withVisit } from '../ledger/drafts';
import { readProfile } from '../preferences';
import { read, update } from '../store';
import { draftOf } from './draft';
import { withoutContact } from './propose';
import { restored } from './stored';

/** Changes what is stored of a draft, with no other writer between, and gives it as pages see it. */
export async function change(draftId: string, next: (stored: StoredDraft) => StoredDraft): Promise<Draft> {
  // Asked before: what ends a visit writes to drafts itself.
  const visit = await readLedger(hostOfDraft(await kept(draftId)));
  const stored = await update(draftItem(draftId), before => {
    if (before === null) return null;
    const open = withVisit(restored(before), visit);
    return withoutContact(open, next(open));
  });
  if (stored === null) throw new Error('no such draft');
  return draftOf(stored, await readProfile());
}

/** A draft as it is stored, with what was done at its host by now. Fails where there is none of that name. */
export const mustRead = async (draftId: string): Promise<StoredDraft> => withLedger(await kept(draftId));

async function kept(draftId: string): Promise<StoredDraft> {
  const stored = await read(draftItem(draftId));
  if (stored === null) throw new Error('no such draft');
  return restored(stored);
}
