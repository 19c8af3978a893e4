import { translate } from '../../language';
import type { LookUpChoices } from '../../messages/protocol';
import type { OwnLetter } from '../use-letter';
import { Outcome } from './outcome';
import { Steps } from './steps';
import type { Look } from './use-finding';
import type { Plan } from './use-plan';
import { useTicks } from './use-ticks';

interface Props {
  own: OwnLetter;
  plan: Plan;
  look: Look;
  choices: LookUpChoices;
  onChoose: (chosen: Partial<LookUpChoices>) => void;
}

/** Where letters reach nobody: a hospital near the practice knows its doctors, and answers the phone. */
export function NobodyAnswers({ own, plan, look, choices, onChoose }: Props) {
  const steps = plan.steps.filter(({ source }) => source === 'hospitals');
  const { isTicked, tick } = useTicks();
  const { depth, language, law, contacts } = own.draft;
  const hasHospital = contacts.some(({ source }) => source === 'hospitals');
  const showScript = () => own.choose({ kind: 'phone-script', depth, language, law });
  return (
    <details class="nobody">
      <summary>{translate('find_nobody')}</summary>
      <div class="stack">
        <p>{translate('find_nobody_help')}</p>
        <label class="field">
          {translate('find_zip')}
          <input
            name="find-zip"
            inputMode="numeric"
            autocomplete="off"
            maxLength={5}
            onInput={event => onChoose({ zip: zipOf(event.currentTarget.value) })}
          />
        </label>
        {choices.zip !== null && steps.length > 0 && (
          <>
            <Steps steps={steps} isTicked={isTicked} onTick={tick} finding={look.finding} />
            <Outcome look={look} steps={steps} ticked={steps.filter(isTicked)} />
            {hasHospital && <p>{translate('find_nobody_where')}</p>}
          </>
        )}
        <div class="buttons">
          <button type="button" onClick={showScript}>
            {translate('find_phone_script')}
          </button>
        </div>
      </div>
    </details>
  );
}

const zipOf = (typed: string): string | null => (/^\d{5}$/.test(typed) ? typed : null);
