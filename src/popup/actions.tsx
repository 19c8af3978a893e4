import { useState } from 'preact/hooks';
import { translate } from '../language';
import { EVERY_HOST, HostAccess, originsOf } from '../look/host-access';
import { ask } from '../messages';
import { isReportable } from '../words/levels';
import { hasEnough } from './enough';
import type { State } from './state';

/** Why a page was not read, where loading it anew may help. */
const RELOADABLE: readonly string[] = ['unread', 'no-script', 'loading', 'error'];

interface Props {
  state: State;
  tabId: number;
  host: string;
}

/** What the person can do next: draft the letter, or give the access that is missing. */
export function Actions({ state, tabId, host }: Props) {
  if (state.kind === 'not-scanned' && state.reason === 'no-permission') {
    const offers = [
      { label: translate('grant_host'), origins: originsOf(host) },
      { label: translate('grant_every_host'), origins: EVERY_HOST },
    ];
    return (
      <section class="call">
        <HostAccess offers={offers} onGranted={() => void ask('scanAgain', tabId).catch(console.error)} />
      </section>
    );
  }
  if (state.kind === 'no-answer') {
    return <OneButton label={translate('try_again')} onClick={() => location.reload()} />;
  }
  if (state.kind === 'not-scanned' && RELOADABLE.includes(state.reason)) {
    return <OneButton label={translate('reload_page')} onClick={() => void chrome.tabs.reload(tabId)} />;
  }
  if (state.kind !== 'found') return null;
  const isUrged = isReportable(state.report.verdict.level);
  return (
    <section class="call">
      {hasEnough(state.report) && <p>{translate('enough_to_report')}</p>}
      <DraftButton tabId={tabId} isUrged={isUrged} />
    </section>
  );
}

const OneButton = ({ label, onClick }: { label: string; onClick: () => void }) => (
  <section class="call">
    <button type="button" class="primary" onClick={onClick}>
      {label}
    </button>
  </section>
);

/** The background opens the letter in a page of its own: a popup closes when it loses focus, and its text with it. */
function DraftButton({ tabId, isUrged }: { tabId: number; isUrged: boolean }) {
  const [hasFailed, setFailed] = useState(false);
  const begin = async () => {
    try {
      await ask('beginLetter', tabId);
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
