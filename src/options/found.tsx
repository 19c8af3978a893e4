import type { OwnChecked } from '../detect';
import { translate } from '../language';
import { Mark } from '../look/mark';

interface Props {
  examples: readonly string[];
  field: 'matches' | 'clean';
  checked: OwnChecked | null;
}

/** How many of the examples come out as they should; nothing while the shapes can't be tried. */
export function Found({ examples, field, checked }: Props) {
  const isTried = checked?.refusals.every(one => one.field !== 'shapes' || one.code === 'too-broad') ?? false;
  const isLabelled = checked?.refusals.every(one => one.field !== 'labels') ?? false;
  if (!checked || !isTried || !isLabelled || examples.length === 0) return null;
  const wrong = checked.refusals.filter(one => one.field === field && one.item !== null).length;
  const tone = wrong === 0 ? 'none' : 'high';
  const params = { good: examples.length - wrong, all: examples.length };
  return (
    <p class="state" data-tone={tone}>
      <Mark tone={tone} />
      {field === 'matches' ? translate('own_found', params) : translate('own_not_found', params)}
    </p>
  );
}
