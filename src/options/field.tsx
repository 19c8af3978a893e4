import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { OwnField, OwnRefusal } from '../detect';
import { sayRefused } from '../words/names';

interface Props {
  field: OwnField;
  label: string;
  help: string;
  text: string;
  refusals: readonly OwnRefusal[];
  notes: readonly OwnRefusal[];
  onType: (text: string) => void;
  /** Lines of a list; a single line without. */
  rows?: number;
  children?: ComponentChildren;
}

/** One field of the form with what it is for, what is wrong with it and what the engine makes of it. */
export function Field({ field, label, help, text, refusals, notes, onType, rows, children }: Props) {
  const id = useId();
  const shared = {
    id,
    name: field,
    value: text,
    autocomplete: 'off',
    spellcheck: false,
    'aria-describedby': `${id}-help ${id}-said`,
    'aria-invalid': refusals.length > 0,
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="muted" id={`${id}-help`}>
        {help}
      </p>
      {rows === undefined ? (
        <input {...shared} onInput={event => onType(event.currentTarget.value)} />
      ) : (
        <textarea {...shared} rows={rows} onInput={event => onType(event.currentTarget.value)} />
      )}
      {children}
      <div id={`${id}-said`} class="said" aria-live="polite">
        {refusals.map(refusal => (
          <p class="refused">{sayRefused(refusal)}</p>
        ))}
        {notes.map(note => (
          <p class="noted">{sayRefused(note)}</p>
        ))}
      </div>
    </div>
  );
}
