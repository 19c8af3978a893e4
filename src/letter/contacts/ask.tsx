import { translate } from '../../language';
import type { LookUpChoices } from '../../messages/protocol';
import { Choose } from './choose';
import { Outcome } from './outcome';
import { Steps } from './steps';
import type { Look } from './use-finding';
import type { Plan } from './use-plan';
import { useTicks } from './use-ticks';

interface Props {
  plan: Plan;
  look: Look;
  choices: LookUpChoices;
  onChoose: (chosen: Partial<LookUpChoices>) => void;
}

/** The requests that could be made, to whom each goes and what it gives away; only what stays ticked is sent. */
export function Ask({ plan, look, choices, onChoose }: Props) {
  const { isTicked, tick } = useTicks();
  const steps = plan.steps.filter(({ source }) => source !== 'hospitals');
  return (
    <section class="stack" aria-labelledby="find-ask">
      <h3 id="find-ask">{translate('find_ask')}</h3>
      <p class="muted">{translate('find_ask_help')}</p>
      {plan.isPrivate && <p class="muted">{translate('find_ask_private')}</p>}
      <Choose resolvers={plan.resolvers} choices={choices} refused={plan.refused} onChoose={onChoose} />
      <Steps steps={steps} isTicked={isTicked} onTick={tick} finding={look.finding} />
      {plan.state === 'ready' && steps.length === 0 && <p>{translate('find_ask_none')}</p>}
      <Outcome look={look} steps={steps} ticked={steps.filter(isTicked)} />
    </section>
  );
}
