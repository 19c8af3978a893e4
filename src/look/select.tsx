import { type Key, translate } from '../language';

interface Props<Value extends string> {
  label: string;
  name: string;
  options: Readonly<Record<Value, Key>>;
  value: Value;
  onChoose: (value: Value) => void;
}

/** One word of a few. */
export function Select<Value extends string>({ label, name, options, value, onChoose }: Props<Value>) {
  return (
    <label class="field">
      {label}
      <select name={name} value={value} onChange={event => onChoose(event.currentTarget.value as Value)}>
        {(Object.keys(options) as Value[]).map(option => (
          <option value={option}>{translate(options[option])}</option>
        ))}
      </select>
    </label>
  );
}
