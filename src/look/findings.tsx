import type { Exposure, Report, Verdict } from '../detect/types';
import { translate } from '../language';
import { accessSentences } from '../words/access';
import { coverageSentences } from '../words/coverage';
import { type FactLine, factLines } from '../words/facts';
import { nameOfLevel } from '../words/levels';
import { exposuresHeading, nameOfExposure, say } from '../words/names';
import { CappedList } from './capped-list';
import { Kinds } from './kinds';
import { Owner } from './owner';
import { Section } from './section';

/** Everything a verdict rests on, in the order a person asks: why, what, whose data, how sure. */
export function Findings({ report }: { report: Report }) {
  const { verdict, exposures, owner, coverage } = report;
  const isCoverageAbove = verdict.level === 'none' && coverage.state !== 'full';
  return (
    <>
      <Reasons verdict={verdict} />
      {exposures.length > 0 && (
        <Section title={exposuresHeading(report)}>
          {exposures.map(exposure => (
            <Opened exposure={exposure} />
          ))}
        </Section>
      )}
      <Kinds report={report} />
      <Owner clues={owner} />
      <Sentences title={translate('access')} of={accessSentences(report)} />
      {!isCoverageAbove && <Sentences title={translate('coverage')} of={coverageSentences(coverage)} />}
    </>
  );
}

function Reasons({ verdict: { reasons, lowered } }: { verdict: Verdict }) {
  if (reasons.length + lowered.length === 0) return null;
  return (
    <Section title={translate('reasons')}>
      <CappedList class="reasons" limit={6} items={reasons.map(reason => say('reason', reason))} />
      {lowered.map(step => (
        <p class="lowered">
          <strong>{translate('lowered', { from: nameOfLevel(step.from), to: nameOfLevel(step.to) })}</strong>{' '}
          {say('lowered', step)}
        </p>
      ))}
    </Section>
  );
}

function Opened({ exposure }: { exposure: Exposure }) {
  return (
    <>
      <h3>{nameOfExposure(exposure)}</h3>
      {exposure.confidence === 'possible' && <p class="muted">{translate('exposure_possible')}</p>}
      <dl class="facts">
        {factLines(exposure.facts).map(line => (
          <Line line={line} />
        ))}
      </dl>
    </>
  );
}

const Line = ({ line: { name, values } }: { line: FactLine }) => (
  <div>
    <dt>{name}</dt>
    <dd>{values.length === 1 ? values[0] : <CappedList items={values} limit={6} />}</dd>
  </div>
);

function Sentences({ title, of }: { title: string; of: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <Section title={title}>
      {of.map(text => (
        <p>{text}</p>
      ))}
    </Section>
  );
}
