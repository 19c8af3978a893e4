import type { Coverage, CoverageReason } from '../detect/types';
import { type Key, translate } from '../language';
import { size, sizeOf } from '../language/amounts';

const PARTIAL: Partial<Record<CoverageReason, Key>> = {
  limit: 'coverage_limit',
  loading: 'coverage_loading',
  error: 'coverage_error',
  'no-permission': 'coverage_frames',
  'no-script': 'coverage_frames',
};

/** How much of the page was read, a sentence each: `Scanned 2.0 of 15.5 MB.` */
export function coverageSentences({ state, reason, scanned, of }: Coverage): readonly string[] {
  if (state === 'not-scanned') return [translate('coverage_none')];
  if (state === 'full') return [translate('coverage_full', { size: size(scanned) })];
  const part = of > scanned ? sizeOf(scanned, of) : size(scanned);
  const why = reason === null ? undefined : PARTIAL[reason];
  return [
    translate(state === 'scanning' ? 'coverage_scanning' : 'coverage_part', { part }),
    ...(state === 'partial' ? [translate(why ?? 'coverage_unknown')] : []),
  ];
}
