import { translate } from '../../language';
import type { Finding, Step } from '../../messages/protocol';
import { nameOfSource, sayOfContact } from '../../words/contact';

interface Props {
  steps: readonly Step[];
  isTicked: (step: Step) => boolean;
  onTick: (id: string, isTicked: boolean) => void;
  finding: Finding | null;
}

/** Each look-up with its tick, and what became of it last time. */
export function Steps({ steps, isTicked, onTick, finding }: Props) {
  return (
    <ul class="look-ups">
      {steps.map(step => (
        <li key={step.id}>
          <label class="tick">
            <input
              type="checkbox"
              name="find-step"
              value={step.id}
              checked={isTicked(step)}
              disabled={finding?.state === 'running'}
              aria-describedby={idOf(step)}
              onChange={event => onTick(step.id, event.currentTarget.checked)}
            />
            <span>
              <strong>{nameOfSource(step.source)}</strong> {sayOfContact(step.to)}
            </span>
          </label>
          <div class="of-look-up" id={idOf(step)}>
            <p class="muted">{sayOfContact(step.reveals)}</p>
            <p class="muted">
              {translate('find_step_requests', { count: step.requests })}
              {step.url !== null && (
                <>
                  {translate('find_first')} <code>{step.url}</code>
                </>
              )}
            </p>
            <Became step={step} finding={finding} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Ids of steps may hold names, and ids of elements no spaces. */
const idOf = ({ id }: Step): string => `find-${encodeURIComponent(id)}`;

function Became({ step: { id }, finding }: { step: Step; finding: Finding | null }) {
  if (finding === null || !finding.steps.some(step => step.id === id)) return null;
  const result = finding.results.find(({ step }) => step.id === id);
  if (result === undefined) {
    if (finding.at === id) return <p class="became">{translate('find_step_under_way')}</p>;
    return <p class="became">{translate(finding.state === 'running' ? 'find_step_waits' : 'find_step_not_asked')}</p>;
  }
  return (
    <div class="became">
      <p>{translate('find_step_found', { count: result.found })}</p>
      {result.remarks.map(remark => (
        <p key={remark.text}>{sayOfContact(remark)}</p>
      ))}
    </div>
  );
}
