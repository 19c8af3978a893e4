import { useState } from 'preact/hooks';
import { translate } from '../language';
import { EVERY_HOST, HostAccess, originsOf } from '../look/host-access';
import { ask } from '../messages';
import { isReportable } from '../words/levels';
import type { State } from './state';

/** What the person can do next: draft the letter, or give the access that is missing. */
export function Actions({ state, tabId, host }: { state: State; tabId: number; host: string }) {
  if (state.kind === 'not-scanned' && state.reason === 'no-permission') {
    const offers = [
      { label: translate('grant_host', { host }), origins: originsOf(host) },
      { label: translate('grant_every_host'), origins: EVERY_HOST },
    ];
    return (
      <section class="call">
        <HostAccess offers={offers} onGranted={() => void ask('scanAgain', tabId).catch(console.error)} />
      </section>
    );
  }
  if (state.kind !== 'found') return null;
  const isUrged = isReportable(state.report.verdict.level);
  return (
    <section class="call">
      {isUrged && <p>{translate('enough_to_report')}</p>}
      <DraftButton tabId={tabId} isUrged={isUrged} />
    </section>
  );
}

/** The letter opens in a page of its own: a popup closes when it loses focus, and its text with it. */
function DraftButton({ tabId, isUrged }: { tabId: number; isUrged: boolean }) {
  const [hasFailed, setFailed] = useState(false);
  const begin = async () => {
    try {
      const { draftId } = await ask('beginLetter', tabId);
      await chrome.tabs.create({
        url: chrome.runtime.getURL(`src/letter/index.html?draft=${encodeURIComponent(draftId)}`),
      });
      close();
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" class={isUrged ? 'primary' : ''} onClick={begin}>
        {translate('draft_disclosure')}
      </button>
      {hasFailed && <p role="alert">{translate('draft_failed')}</p>}
    </>
  );
}
