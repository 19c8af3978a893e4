import { useState } from 'preact/hooks';
import type { Step } from '../../messages/protocol';

/** What the person leaves ticked of the steps; each begins as its source proposes. */
export function useTicks() {
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({});
  return {
    isTicked: ({ id, isTicked }: Step): boolean => ticks[id] ?? isTicked,
    tick: (id: string, isTicked: boolean) => setTicks(before => ({ ...before, [id]: isTicked })),
  };
}
