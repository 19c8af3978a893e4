import type { Report } from '../detect/types';
import { translate } from '../language';
import { clock, moment } from '../language/amounts';
import type { TabLedger } from '../messages/protocol';
import { isReportable } from '../words/levels';

interface Props {
  report: Report;
  ledger: TabLedger | null;
}

/** What is open to everybody is proved by what was seen already: asks to open no more, and says how much was opened. */
export function Enough({ report: { verdict, access }, ledger }: Props) {
  const { credentials } = access;
  if (!isReportable(verdict.level) || credentials === 'cookies' || credentials === 'authorization') return null;
  const said = ledger === null ? [] : [pagesOf(ledger), downloadsOf(ledger)].filter(text => text !== '');
  return (
    <>
      <p>{translate('enough_to_report')}</p>
      {said.length > 0 && <p class="muted">{said.join(' ')}</p>}
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
