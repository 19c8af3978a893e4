import type { Report } from '../detect/types';
import { translate } from '../language';
import { moment } from '../language/amounts';
import { CappedList } from '../look/capped-list';
import { Mark } from '../look/mark';
import { TONES } from '../look/tones';
import { accessSentences } from '../words/access';
import { coverageSentences } from '../words/coverage';
import { headline } from '../words/headline';
import { nameOfLevel } from '../words/levels';
import { exposuresHeading, nameOfExposure, nameOfIdentifier, say } from '../words/names';

/** What the letter rests on, and what it leaves out: beside the text, so that both can be compared. */
export function RestsOn({ report }: { report: Report }) {
  const { verdict, exposures, identifiers, clinical } = report;
  const tone = TONES[verdict.level];
  return (
    <aside aria-labelledby="rests-on">
      <h2 id="rests-on">{translate('rests_on')}</h2>
      <p class="level" data-tone={tone}>
        <Mark tone={tone} />
        {nameOfLevel(verdict.level)}
      </p>
      <p>{headline(report)}</p>
      <dl>
        <dt>{translate('rests_on_seen')}</dt>
        <dd>{moment(report.scannedAt)}</dd>
        <dt>{translate('rests_on_page')}</dt>
        <dd>
          <code>{report.url}</code>
        </dd>
        <Listed title={exposuresHeading(report)} items={exposures.map(nameOfExposure)} />
        <Listed title={translate('reasons')} items={verdict.reasons.map(reason => say('reason', reason))} />
        <Listed title={translate('identifiers')} items={identifiers.map(counted)} />
        <Listed title={translate('clinical')} items={clinical.map(counted)} />
        <Listed title={translate('access')} items={accessSentences(report)} />
        <Listed title={translate('coverage')} items={coverageSentences(report.coverage)} />
      </dl>
      <h2>{translate('leaves_out')}</h2>
      <p>{translate('leaves_out_text')}</p>
    </aside>
  );
}

function Listed({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <CappedList items={items} limit={6} />
      </dd>
    </>
  );
}

const counted = (found: { type: string; title?: string; count: number }) =>
  translate('kind_counted', { name: nameOfIdentifier(found), count: found.count });
