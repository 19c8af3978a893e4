import { type Key, translate } from '../language';
import { sizeOf } from '../language/amounts';
import type { ScanState } from './use-scan';

const ENDS: Record<'cancelled' | 'failed', Key> = { cancelled: 'files_cancelled', failed: 'files_failed' };

/** How far the scan is, and how it ended. */
export function Progress({ state, onCancel }: { state: ScanState; onCancel: () => void }) {
  const { step, path, read, of } = state;
  return (
    <>
      <p class="outcome" role="status">
        {outcomeOf(state)}
      </p>
      {step === 'reading' && (
        <div class="reading" data-tone="progress">
          <progress aria-label={translate('files_progress')} max={Math.max(of, 1)} value={Math.min(read, of)} />
          <p class="muted">
            {sizeOf(Math.min(read, of), of)} <code>{path}</code>
          </p>
          <button type="button" onClick={onCancel}>
            {translate('files_cancel')}
          </button>
        </div>
      )}
    </>
  );
}

function outcomeOf({ step, files }: ScanState): string {
  if (step === 'empty') return '';
  if (step === 'reading') return translate('files_reading');
  if (step !== 'done') return translate(ENDS[step]);
  return files === 0 ? translate('files_nothing') : translate('files_done', { count: files });
}
