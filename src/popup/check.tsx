import { useEffect, useRef, useState } from 'preact/hooks';
import type { Access } from '../detect/types';
import { translate } from '../language';
import { Section } from '../look/section';
import { ask } from '../messages';
import type { CheckPlan } from '../messages/protocol';
import { checkSentence, planSentences, refusalSentence } from '../words/check';

type Possible = Extract<CheckPlan, { isPossible: true }>;
type Step = { kind: 'idle'; note: string } | { kind: 'asked'; plan: Possible } | { kind: 'running' };
const idle: Step = { kind: 'idle', note: '' };

/** *Check without credentials*: says what it will send and where, and sends it upon a second click. */
export function Check({ tabId, access }: { tabId: number; access: Access }) {
  const [step, setStep] = useState<Step>(idle);
  const button = useRef<HTMLButtonElement>(null);
  const hasBegun = useRef(false);
  useEffect(() => {
    if (step.kind === 'idle' && hasBegun.current) button.current?.focus();
    hasBegun.current = step.kind !== 'idle';
  }, [step.kind]);

  const plan = async () => {
    const answer = await ask('planCheck', tabId).catch(() => null);
    if (answer?.isPossible) setStep({ kind: 'asked', plan: answer });
    else setStep({ kind: 'idle', note: answer ? refusalSentence(answer.reason) : translate('check_no_answer') });
  };
  const send = async ({ token }: Possible) => {
    setStep({ kind: 'running' });
    const done = await ask('checkWithoutCredentials', tabId, token).catch(() => null);
    const note = done === null ? translate('check_no_answer') : done === 'done' ? '' : refusalSentence(done);
    setStep({ kind: 'idle', note });
  };
  if (step.kind === 'asked') {
    return <Plan plan={step.plan} onSend={() => send(step.plan)} onCancel={() => setStep(idle)} />;
  }
  const isRunning = step.kind === 'running';
  const told = isRunning ? translate('check_running') : step.note || (access.check ? checkSentence(access.check) : '');
  return (
    <section class="check">
      <p role="status">{told}</p>
      <button ref={button} type="button" aria-disabled={isRunning} onClick={isRunning ? undefined : plan}>
        {translate(access.check ? 'check_again' : 'check')}
      </button>
    </section>
  );
}

/** The focus comes here, so that what will be sent is read out before it can be. */
function Plan({ plan, onSend, onCancel }: { plan: Possible; onSend: () => void; onCancel: () => void }) {
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div ref={heading} tabIndex={-1} class="check">
      <Section title={translate('check_plan')}>
        <p>
          <code>GET {plan.url}</code>
        </p>
        <ul class="reasons">
          {planSentences(plan).map(sentence => (
            <li>{sentence}</li>
          ))}
        </ul>
        <div class="buttons">
          <button type="button" class="primary" onClick={onSend}>
            {translate('check_send')}
          </button>
          <button type="button" onClick={onCancel}>
            {translate('check_cancel')}
          </button>
        </div>
      </Section>
    </div>
  );
}
