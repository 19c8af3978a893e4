import { type Key, translate } from '../../language';

/** A thing to choose: what it is called, and a sentence on it. */
export interface Choice {
  label: string;
  help: string;
}

interface Props<Value extends string> {
  /** Of the radio buttons: those of the same name exclude one another, in several groups too. */
  name: string;
  title: string;
  choices: Readonly<Partial<Record<Value, Choice>>>;
  chosen: Value;
  /** Those that can't be chosen yet. */
  closed?: readonly Value[];
  onChoose: (chosen: Value) => void;
}

/** One of several, each with its sentence. */
export function Group<Value extends string>({ name, title, choices, chosen, closed = [], onChoose }: Props<Value>) {
  return (
    <fieldset>
      <legend>{title}</legend>
      <div class="cards">
        {(Object.keys(choices) as Value[]).map(value => (
          <label class="choice">
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              disabled={closed.includes(value)}
              aria-describedby={`${name}-${value}`}
              onChange={() => onChoose(value)}
            />
            <span>
              {choices[value]!.label}
              <small id={`${name}-${value}`}>{choices[value]!.help}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Choices whose names and sentences stand in the catalogue. */
export const inWords = <Value extends string>(
  choices: Readonly<Partial<Record<Value, { label: Key; help: Key }>>>,
): Partial<Record<Value, Choice>> =>
  Object.fromEntries(
    Object.entries(choices).map(([value, words]) => {
      const { label, help } = words as { label: Key; help: Key };
      return [value, { label: translate(label), help: translate(help) }];
    }),
  ) as Partial<Record<Value, Choice>>;
