import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnChecked, OwnDefinition, OwnField } from '../detect';
import { translate } from '../language';
import { ask } from '../messages';
import { type Draft, definitionOf, draftOf } from './draft';
import { Field } from './field';
import { Found } from './found';
import { Notation } from './notation';
import { Pictures } from './pictures';
import { useCheck } from './use-check';

/** One that is being written: new, or in place of the one called `before`. */
export interface Editing {
  before: string | null;
  definition: OwnDefinition | null;
}
interface Props {
  editing: Editing;
  onSaved: () => void;
  onCancel: () => void;
}

/** What is still missing is no mistake before the person wants to save. */
const isMissing = (code: string) => code.endsWith('-missing');

/** Writes one pattern; what is typed is checked by the engine as it goes. */
export function OwnForm({ editing: { before, definition: first }, onSaved, onCancel }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<Draft>(draftOf(first));
  const [refused, setRefused] = useState<OwnChecked | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const definition = definitionOf(draft);
  const checked = useCheck(definition, before);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(draftOf(first));
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  useEffect(() => (isChanged ? holdPage() : undefined), [isChanged]);
  useEffect(() => {
    const [one] = refused?.refusals ?? [];
    if (one) form.current?.querySelector<HTMLElement>(`[name=${one.field}]`)?.focus();
  }, [refused]);

  const said = (field: OwnField) => ({
    field,
    text: draft[field],
    refusals: (checked?.refusals ?? []).filter(
      one => one.field === field && (refused !== null || !isMissing(one.code)),
    ),
    notes: (checked?.notes ?? []).filter(note => note.field === field),
    onType: (text: string) => setDraft({ ...draft, [field]: text }),
  });
  const save = async (event: Event) => {
    event.preventDefault();
    setFailed(false);
    try {
      const saved = await ask('saveOwnPattern', definition, before);
      if (saved.isSaved) onSaved();
      else setRefused(saved.checked);
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };

  return (
    <form ref={form} onSubmit={save} noValidate>
      <Field {...said('name')} label={translate('own_name')} help={translate('own_name_help')} />
      <Field {...said('labels')} label={translate('own_labels')} help={translate('own_labels_help')} rows={3} />
      <Field {...said('shapes')} label={translate('own_shapes')} help={translate('own_shapes_help')} rows={3}>
        <Pictures shapes={definition.shapes} pictures={checked?.pictures ?? []} />
      </Field>
      <Notation />
      <fieldset class="needs">
        <legend>{translate('own_needs')}</legend>
        {(['label', 'nothing'] as const).map(needs => (
          <label class="choice">
            <input
              type="radio"
              name="needs"
              checked={draft.needs === needs}
              onChange={() => setDraft({ ...draft, needs })}
            />
            <span>
              {translate(needs === 'label' ? 'own_needs_label' : 'own_needs_nothing')}
              <small>{translate(needs === 'label' ? 'own_needs_label_help' : 'own_needs_nothing_help')}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <Field {...said('matches')} label={translate('own_matches')} help={translate('own_matches_help')} rows={4}>
        <Found examples={definition.matches} field="matches" checked={checked} />
      </Field>
      <Field {...said('clean')} label={translate('own_clean')} help={translate('own_clean_help')} rows={4}>
        <Found examples={definition.clean} field="clean" checked={checked} />
      </Field>
      <p class="muted">{translate('own_examples_stay')}</p>
      <p role="alert" class="outcome">
        {hasFailed && translate('no_answer_meaning')}
        {refused !== null && (checked?.refusals.length ?? 1) > 0 && translate('own_not_saved')}
      </p>
      <div class="buttons">
        <button type="submit" class="primary">
          {translate('own_save')}
        </button>
        <button type="button" onClick={onCancel}>
          {translate('own_cancel')}
        </button>
      </div>
    </form>
  );
}

/** Asks before the page is left with what was typed. */
function holdPage() {
  const hold = (event: BeforeUnloadEvent) => event.preventDefault();
  addEventListener('beforeunload', hold);
  return () => removeEventListener('beforeunload', hold);
}
