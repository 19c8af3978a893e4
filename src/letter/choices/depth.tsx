import { translate } from '../../language';
import type { Depth } from '../../messages/protocol';
import { saysMoreInFull } from '../../messages/variant';
import { isReached } from '../reached';
import type { OwnLetter } from '../use-letter';
import { Group, inWords } from './group';
import { DEPTHS } from './kinds';

/** How much the letter says. Everything is for whom the person has reached on a second channel. */
export function DepthChoice({ own }: { own: OwnLetter }) {
  const { kind, depth, language, law } = own.draft;
  if (!saysMoreInFull(kind)) return null;
  const isFull = isReached(own.draft) || depth === 'full';
  return (
    <div class="stack">
      <Group<Depth>
        name="depth"
        title={translate('depth')}
        choices={inWords(DEPTHS)}
        chosen={depth}
        closed={isFull ? [] : ['full']}
        onChoose={chosen => own.choose({ kind, depth: chosen, language, law })}
      />
      {!isFull && (
        <p class="muted">
          {translate('depth_full_closed')} <a href="#reached">{translate('depth_full_where')}</a>
        </p>
      )}
    </div>
  );
}
