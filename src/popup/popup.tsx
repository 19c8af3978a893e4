import { useEffect, useState } from 'preact/hooks';
import { translate } from '../language';
import { Findings } from '../look/findings';
import { ask } from '../messages';
import type { TabView } from '../messages/protocol';
import { Actions } from './actions';
import { Check } from './check';
import { Downloads } from './downloads';
import { SoFar } from './so-far';
import { stateOf } from './state';
import { watch } from './tab';
import { VerdictHead } from './verdict-head';

/** The popup of one tab. `first` is what storage knew before the first paint. */
export function Popup({ tabId, first }: { tabId: number | null; first: TabView | null }) {
  const [view, setView] = useState<TabView | null | undefined>(first ?? (tabId === null ? null : undefined));
  useEffect(() => (tabId === null ? undefined : watch(tabId, setView)), [tabId]);
  if (view === undefined) return <header class="verdict" data-tone="quiet" />;

  const state = stateOf(view);
  return (
    <>
      <VerdictHead state={state} host={view?.host ?? ''} />
      <main>
        {tabId !== null && <Actions state={state} tabId={tabId} host={view?.host ?? ''} />}
        {tabId !== null && state.kind === 'found' && state.report.relay === null && (
          <Check key={state.report.url} tabId={tabId} access={state.report.access} />
        )}
        {view && state.kind === 'found' && <SoFar report={state.report} view={view} />}
        {'report' in state && state.report !== null && <Findings report={state.report} />}
        <Downloads reports={view?.downloads ?? []} />
      </main>
      <footer class="buttons">
        {tabId !== null && view?.place === 'host' && (
          <button type="button" onClick={() => ask('scanAgain', tabId).catch(() => setView(null))}>
            {translate('scan_again')}
          </button>
        )}
        <a class="button" href="/src/letter/index.html" target="_blank" rel="noreferrer">
          {translate('drafts')}
        </a>
        <a class="button" href="/src/options/index.html" target="_blank" rel="noreferrer">
          {translate('own_title')}
        </a>
        <a class="button" href="/src/scan-files/index.html" target="_blank" rel="noreferrer">
          {translate('files_title')}
        </a>
      </footer>
    </>
  );
}
