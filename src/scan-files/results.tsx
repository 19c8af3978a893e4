import type { Level } from '../detect';
import { translate } from '../language';
import { nameOfLevel } from '../words/levels';
import { PageResult } from './page-result';
import type { ScanState } from './use-scan';

const ORDER: readonly Level[] = ['critical', 'high', 'medium', 'low', 'none', 'not-scanned'];

/** What the files come to, the worst first. */
export function Results({ state: { pages, levels } }: { state: ScanState }) {
  if (pages.length === 0) return null;
  const counts = ORDER.flatMap(level => (levels[level] ? [{ level, count: levels[level] }] : []));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <section aria-labelledby="results">
      <h2 id="results">{translate('files_results')}</h2>
      {total > 1 && (
        <p class="muted">
          {counts.map(({ level, count }) => translate('files_level', { level: nameOfLevel(level), count })).join(' · ')}
        </p>
      )}
      <ul class="results">
        {pages.map(page => (
          <li key={`${page.path}\n${page.part}`}>
            <PageResult page={page} />
          </li>
        ))}
      </ul>
      {total > pages.length && <p class="muted">{translate('files_more', { count: total - pages.length })}</p>}
    </section>
  );
}
