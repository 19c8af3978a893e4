import { translate } from '../language';
import { PageFrame } from '../look/page-frame';
import { Choose } from './choose';
import { Progress } from './progress';
import { Results } from './results';
import { useScan } from './use-scan';

/** Scans files that lie on this computer, and shows what each comes to. */
export function ScanFiles() {
  const { state, begin, cancel, fail } = useScan();
  return (
    <PageFrame title={translate('files_title')}>
      <p class="lead">{translate('files_lead')}</p>
      <Choose onChosen={begin} onFailed={fail} isBusy={state.step === 'reading'} />
      <Progress state={state} onCancel={cancel} />
      <Results state={state} />
    </PageFrame>
  );
}
