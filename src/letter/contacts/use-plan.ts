import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../messages';
import type { ContactPlan, Draft, LookUpChoices } from '../../messages/protocol';

const empty: ContactPlan = { steps: [], resolvers: [], isConsented: true, refused: [], isPrivate: false };

export type Plan = ReturnType<typeof usePlan>;

/** What could be asked with the names and choices of now. Working it out sends nothing. */
export function usePlan({ id, owner }: Draft, choices: LookUpChoices) {
  const [plan, setPlan] = useState(empty);
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
  const latest = useRef(0);
  const load = () => {
    latest.current += 1;
    const mine = latest.current;
    const isLatest = () => mine === latest.current;
    ask('planContacts', id, choices).then(
      next => {
        if (!isLatest()) return;
        setPlan(next);
        setState('ready');
      },
      () => {
        if (isLatest()) setState('failed');
      },
    );
  };
  useEffect(load, [id, JSON.stringify([owner, choices])]);
  return { ...plan, state, load };
}
