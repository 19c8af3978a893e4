import { translate } from '../../language';
import type { LookUpChoices, Resolver } from '../../messages/protocol';
import { nameOfType } from '../../words/names';

interface Props {
  resolvers: readonly Resolver[];
  choices: LookUpChoices;
  /** Kinds of personal data in the name that was typed. */
  refused: readonly string[];
  onChoose: (chosen: Partial<LookUpChoices>) => void;
}

/** What a look-up can be told, so that it asks the right ones. */
export function Choose({ resolvers, choices, refused, onChoose }: Props) {
  return (
    <div class="fields">
      {resolvers.length > 0 && (
        <label class="field">
          {translate('find_resolver')}
          <select
            name="find-resolver"
            value={choices.resolver ?? ''}
            onChange={event => onChoose({ resolver: event.currentTarget.value || null })}
          >
            <option value="">{translate('find_resolver_none')}</option>
            {resolvers.map(({ key, name }) => (
              <option value={key}>{name}</option>
            ))}
          </select>
        </label>
      )}
      <label class="field">
        {translate('find_organisation')}
        <input
          name="find-organisation"
          maxLength={200}
          aria-describedby="find-organisation-help"
          aria-invalid={refused.length > 0}
          onChange={event => onChoose({ organisation: event.currentTarget.value.trim() })}
        />
        <small id="find-organisation-help">{translate('find_organisation_help')}</small>
        <span role="alert">
          {refused.length > 0 && translate('find_organisation_refused', { names: refused.map(nameOfType).join(', ') })}
        </span>
      </label>
      <label class="field">
        {translate('find_state')}
        <input
          name="find-state"
          maxLength={2}
          autocomplete="off"
          onChange={event => onChoose({ state: stateOf(event.currentTarget.value) })}
        />
      </label>
    </div>
  );
}

const stateOf = (typed: string): string | null => (/^[a-z]{2}$/i.test(typed) ? typed.toUpperCase() : null);
