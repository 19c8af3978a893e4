import { type Key, translate } from '../../language';
import type { Law } from '../../messages/protocol';
import { hasLaw } from '../../messages/variant';
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
  if (!hasLaw({ kind, depth })) return null;
  const choices: Partial<Record<Law, Choice>> = {
    none: { label: translate('law_none'), help: translate('law_none_help') },
  };
  for (const { law: one, evidence } of laws) {
    const before = choices[one]?.help ?? '';
    if (one !== 'none')
      choices[one] = { label: translate(LAWS[one]), help: `${before} ${say('law', evidence)}`.trim() };
  }
  if (laws.length === 0) return <p class="muted">{translate('law_no_evidence')}</p>;
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
