import type { OwnerClue, Relay } from '../detect/types';
import { type Key, translate, translateCode } from '../language';
import { spell } from './names';

const TRUST: Record<OwnerClue['trust'], Key> = {
  possible: 'owner_trust_possible',
  likely: 'owner_trust_likely',
  certain: 'owner_trust_certain',
};
/** Kinds that name one thing of the whole host: a share of records says nothing of them. */
const OF_HOST: readonly OwnerClue['kind'][] = [
  'page-organization',
  'certificate',
  'cluster-name',
  'module-name',
  'bucket-name',
  'banner-vendor',
];

/** Where a clue stood and how much it says: `Named in the messages, in 97% of the records. A strong hint.` */
export function ownerSentence({ kind, share, trust }: OwnerClue): string {
  const place = translateCode('owner', kind, spell(kind));
  const percent = Math.max(1, Math.min(99, Math.round(share * 100)));
  const where =
    OF_HOST.includes(kind) || share >= 1 ? place : translate('owner_in_part', { place, percent: String(percent) });
  return `${where}. ${translate(TRUST[trust])}`;
}

/** The host that a page is about, where somebody else shows it. */
export const shownBy = ({ name, subject }: Relay): string =>
  subject === null ? translate('shown_by_unknown', { name }) : translate('shown_by', { name, host: subject });
