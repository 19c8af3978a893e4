import type { Report } from '../detect/types';
import { translate } from '../language';
import { clock, moment } from '../language/amounts';
import type { TabLedger, TabView } from '../messages/protocol';
import { Begun } from './begun';
import { hasEnough } from './enough';

/**
 * What the person has done about this host so far: pages opened, a letter begun. It is asked for and comes late, so it
 * stands below the buttons: nothing may move them from under the pointer.
 */
export function SoFar({ report, view: { host, ledger } }: { report: Report; view: TabView }) {
  const said = ledger && hasEnough(report) ? [pagesOf(ledger), downloadsOf(ledger)].filter(text => text !== '') : [];
  return (
    <>
      {said.length > 0 && <p class="muted">{said.join(' ')}</p>}
      <Begun host={report.relay ? (report.relay.subject ?? '') : host} />
    </>
  );
}

const pagesOf = ({ pages, since }: TabLedger): string =>
  pages.count === 0 ? '' : translate('visit_pages', { ...pages, time: timeOf(since) });

const downloadsOf = ({ downloads }: TabLedger): string =>
  downloads.count === 0 ? '' : translate('visit_downloads', { ...downloads });

/** The time of day; with its date where that was another day. */
function timeOf(since: string): string {
  const isToday = new Date(since).toDateString() === new Date().toDateString();
  return isToday ? clock(since) : moment(since);
}
