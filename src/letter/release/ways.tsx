import { type Key, translate } from '../../language';
import type { Way } from '../../messages/protocol';

const SEALED: Partial<Record<Way, Key>> = { 'eml-sealed': 'release_eml_sealed', 'copy-sealed': 'release_copy_sealed' };
const PLAIN: Partial<Record<Way, Key>> = {
  mailto: 'release_mailto',
  copy: 'release_copy',
  eml: 'release_eml',
  markdown: 'release_markdown',
  print: 'release_print',
};

interface Props {
  hasKey: boolean;
  onLeave: (way: Way) => void;
}

/** One button for each way; the first of them is the one to take. */
export function WayGroups({ hasKey, onLeave }: Props) {
  if (!hasKey) return <Ways ways={PLAIN} isFirst onLeave={onLeave} />;
  return (
    <>
      <Ways title="release_sealed" ways={SEALED} isFirst onLeave={onLeave} />
      <p class="muted">{translate('release_sealed_help')}</p>
      <Ways title="release_plain" ways={PLAIN} onLeave={onLeave} />
    </>
  );
}

interface GroupProps {
  title?: Key;
  ways: Partial<Record<Way, Key>>;
  isFirst?: boolean;
  onLeave: (way: Way) => void;
}

const Ways = ({ title, ways, isFirst = false, onLeave }: GroupProps) => (
  <fieldset class="ways">
    <legend class={title ? '' : 'unseen'}>{translate(title ?? 'release')}</legend>
    <div class="buttons">
      {(Object.entries(ways) as [Way, Key][]).map(([way, label], index) => (
        <button key={way} type="button" class={isFirst && index === 0 ? 'primary' : ''} onClick={() => onLeave(way)}>
          {translate(label)}
        </button>
      ))}
    </div>
  </fieldset>
);
