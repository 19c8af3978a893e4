import type { Report } from '../detect/types';
import { translate } from '../language';
import { CappedList } from '../look/capped-list';
import { nameOfLevel } from '../words/levels';

/** Files that this tab downloaded: browsers let nobody read them on the way, so they are named as not read. */
export function Downloads({ reports }: { reports: readonly Report[] }) {
  if (reports.length === 0) return null;
  const items = reports.toReversed().map(({ url, verdict: { level } }) => (
    <>
      <code>{url}</code>
      <span class="muted">{level === 'not-scanned' ? translate('download_unread') : nameOfLevel(level)}</span>
    </>
  ));
  return (
    <section aria-labelledby="downloads">
      <h2 id="downloads">{translate('downloads', { count: reports.length })}</h2>
      <CappedList class="places" items={items} limit={5} />
    </section>
  );
}
