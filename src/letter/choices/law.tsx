import { type Key, translate } from '../../language';
import type { Law } from '../../messages/protocol';
import { say } from '../../words/names';
import type { OwnLetter } from '../use-letter';
import { type Choice, Group } from './group';

const LAWS: Record<Exclude<Law, 'none'>, Key> = {
  hipaa: 'law_hipaa',
  ftc: 'law_ftc',
  gdpr: 'law_gdpr',
  state: 'law_state',
};

/** Whether the letter names a law: none, unless the person says so; only laws that something seen speaks for. */
export function LawChoice({ own }: { own: OwnLetter }) {
  const { kind, depth, language, law, laws } = own.draft;
  const choices: Partial<Record<Law, Choice>> = {
    none: { label: translate('law_none'), help: translate('law_none_help') },
  };
  for (const { law: one, evidence } of laws)
    if (one !== 'none') choices[one] = { label: translate(LAWS[one]), help: say('law', evidence) };
  if (laws.length === 0 && law === 'none') return <p class="muted">{translate('law_no_evidence')}</p>;
  return (
    <div class="stack">
      <Group<Law>
        name="law"
        title={translate('law')}
        choices={choices}
        chosen={law}
        onChoose={chosen => own.choose({ kind, depth, language, law: chosen })}
      />
      <p class="muted">{translate('law_help')}</p>
    </div>
  );
}
