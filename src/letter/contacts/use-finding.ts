import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../messages';
import type { FindDone, Finding, LookUpChoices, Step } from '../../messages/protocol';
import { finding as stored } from '../../storage';
import type { OwnLetter } from '../use-letter';
import { askConsent } from './consent';
import type { Plan } from './use-plan';

export type Look = ReturnType<typeof useFinding>;

/** The look-up of a draft: how far it is, and what can be done with it. Another page of the same draft may run it. */
export function useFinding({ draft: { id }, refresh }: OwnLetter, choices: LookUpChoices, plan: Plan) {
  const [finding, setFinding] = useState<Finding | null>(null);
  const [end, setEnd] = useState<FindDone | 'no-answer' | null>(null);
  const [begun, setBegun] = useState<readonly string[]>([]);
  const changed = useRef(refresh);
  changed.current = refresh;

  const read = () =>
    ask('readFinding', id).then(
      kept => setFinding(kept),
      () => setEnd('no-answer'),
    );
  useEffect(() => {
    void read();
    const { key, area } = stored(id);
    const hear = (changes: Record<string, { newValue?: unknown }>, where: string) => {
      const change = changes[key];
      if (where !== area || change === undefined) return;
      const next = (change.newValue ?? null) as Finding | null;
      setFinding(next);
      // What a step found stands in the draft before the step is told to be over.
      if (next?.at === null) void changed.current();
    };
    chrome.storage.onChanged.addListener(hear);
    return () => chrome.storage.onChanged.removeListener(hear);
  }, [id]);

  return {
    finding,
    end,
    /** The steps that this page began last, whatever became of them. */
    begun,
    isRunning: finding?.state === 'running',
    /** Must be called in the click itself: the browser may have to ask first. */
    async start(steps: readonly Step[]) {
      const stepIds = steps.map(({ id: step }) => step);
      setBegun(stepIds);
      setEnd(null);
      if (!plan.isConsented && !(await askConsent())) return setEnd('denied');
      plan.load();
      setEnd(await ask('findContacts', id, choices, stepIds).catch(() => 'no-answer' as const));
      // A worker that was ended has told nobody.
      await read();
      void changed.current();
    },
    stop: () =>
      void ask('stopFinding', id).then(
        // Where its worker is gone already, nobody else tells that it stopped.
        () => read(),
        () => setEnd('no-answer'),
      ),
  };
}
