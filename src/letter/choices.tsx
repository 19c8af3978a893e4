import { type Key, translate } from '../language';
import type { Depth, LetterChoice, LetterKind } from '../messages/protocol';

interface Choice {
  label: Key;
  help: Key;
}
const RECIPIENTS: Partial<Record<LetterKind, Choice>> = {
  owner: { label: 'recipient_owner', help: 'recipient_owner_help' },
  host: { label: 'recipient_host', help: 'recipient_host_help' },
};
const DEPTHS: Record<Depth, Choice> = {
  'first-contact': { label: 'depth_first_contact', help: 'depth_first_contact_help' },
  full: { label: 'depth_full', help: 'depth_full_help' },
};

export const nameOfLetter = (kind: LetterKind): string => translate(RECIPIENTS[kind]!.label);
export const nameOfDepth = (depth: Depth): string => translate(DEPTHS[depth].label);

interface Props {
  choice: LetterChoice;
  onChoose: (choice: LetterChoice) => void;
}

/** To whom the letter goes and how much it says. */
export function Choices({ choice, onChoose }: Props) {
  return (
    <div class="choices">
      <Group
        name="kind"
        title={translate('recipient')}
        choices={RECIPIENTS}
        chosen={choice.kind}
        onChoose={chosen => onChoose({ ...choice, kind: chosen })}
      />
      <Group
        name="depth"
        title={translate('depth')}
        choices={DEPTHS}
        chosen={choice.depth}
        onChoose={chosen => onChoose({ ...choice, depth: chosen })}
      />
    </div>
  );
}

interface GroupProps<Value extends string> {
  name: string;
  title: string;
  choices: Partial<Record<Value, Choice>>;
  chosen: Value;
  onChoose: (chosen: Value) => void;
}

function Group<Value extends string>({ name, title, choices, chosen, onChoose }: GroupProps<Value>) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {(Object.keys(choices) as Value[]).map(value => (
        <label class="choice">
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            aria-describedby={`${name}-${value}`}
            onChange={() => onChoose(value)}
          />
          <span>
            {translate(choices[value]!.label)}
            <small id={`${name}-${value}`}>{translate(choices[value]!.help)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
