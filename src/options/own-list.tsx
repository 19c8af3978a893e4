import type { OwnDefinition } from '../detect';
import { translate } from '../language';
import { Mark } from '../look/mark';
import type { OwnPattern } from '../messages/protocol';
import { sayRefused } from '../words/names';

interface Props {
  patterns: readonly OwnPattern[];
  onEdit: (definition: OwnDefinition) => void;
  onRemove: (definition: OwnDefinition) => void;
}

/** What there is: each with its labels and shapes, and whether its examples still come out as they say. */
export function OwnList({ patterns, onEdit, onRemove }: Props) {
  if (patterns.length === 0) {
    return (
      <div class="empty">
        <p>{translate('own_none')}</p>
        <p class="muted">{translate('own_none_hint')}</p>
      </div>
    );
  }
  return (
    <ul class="own">
      {patterns.map(({ definition, refusals }) => (
        <li key={definition.name}>
          <h2>{definition.name}</h2>
          <p>
            {definition.labels.length > 0 && `${definition.labels.join(', ')}: `}
            {definition.shapes.map((shape, index) => (
              <>
                {index > 0 && ', '}
                <code>{shape}</code>
              </>
            ))}
          </p>
          <State refusals={refusals} />
          <div class="buttons">
            <button
              type="button"
              aria-label={translate('own_edit_of', { name: definition.name })}
              onClick={() => onEdit(definition)}
            >
              {translate('own_edit')}
            </button>
            <button
              type="button"
              aria-label={translate('own_remove_of', { name: definition.name })}
              onClick={() => onRemove(definition)}
            >
              {translate('own_remove')}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}

function State({ refusals }: Pick<OwnPattern, 'refusals'>) {
  const tone = refusals.length === 0 ? 'none' : 'medium';
  return (
    <div class="state" data-tone={tone}>
      <Mark tone={tone} />
      <div>
        <p>{translate(refusals.length === 0 ? 'own_in_use' : 'own_in_doubt')}</p>
        {refusals.map(refusal => (
          <p>{sayRefused(refusal)}</p>
        ))}
      </div>
    </div>
  );
}
