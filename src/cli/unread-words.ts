import type { Report } from '../detect';

/** Why a page was not read, or not to its end, in words; null where it was. */
export function unreadWords({ coverage: { state, reason }, verdict }: Report): string | null {
  if (state === 'full') return null;
  const why = verdict.reasons.find(({ code }) => code === `${state}-${reason}`)?.text ?? String(reason);
  return `${state === 'not-scanned' ? 'not scanned' : 'read in part'}: ${why}`;
}
