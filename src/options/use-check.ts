import { useEffect, useState } from 'preact/hooks';
import type { OwnChecked, OwnDefinition } from '../detect';
import { ask } from '../messages';

/** Milliseconds of rest before what was typed is checked. */
const PAUSE = 250;

/** What the check says of the latest definition that was at rest; null before the first answer and where none comes. */
export function useCheck(definition: OwnDefinition, before: string | null): OwnChecked | null {
  const [checked, setChecked] = useState<OwnChecked | null>(null);
  const typed = JSON.stringify(definition);
  useEffect(() => {
    let isLatest = true;
    const take = (answer: OwnChecked | null) => {
      if (isLatest) setChecked(answer);
    };
    const timer = setTimeout(() => ask('checkOwnPattern', definition, before).then(take, () => take(null)), PAUSE);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [typed, before]);
  return checked;
}
