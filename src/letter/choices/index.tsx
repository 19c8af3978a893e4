import { translate } from '../../language';
import type { LetterKind } from '../../messages/protocol';
import { choiceOf, type OwnLetter } from '../use-letter';
import { DepthChoice } from './depth';
import { Group, inWords } from './group';
import { AFTERWARDS, FIRST, REGULATORS } from './kinds';
import { LanguageChoice } from './language';
import { LawChoice } from './law';
import { RegulatorGate } from './regulator-gate';

/** Which letter it is: what for, how much it says, in which language, and whether it names a law. */
export function Choices({ own }: { own: OwnLetter }) {
  const { draft, choose } = own;
  const group = {
    name: 'kind',
    chosen: draft.kind,
    closed: draft.closed,
    onChoose: (kind: LetterKind) => choose({ ...choiceOf(draft), kind }),
  };
  return (
    <>
      <Group<LetterKind> {...group} title={translate('kinds_first')} choices={inWords(FIRST)} />
      <details class="fold" open={draft.kind in AFTERWARDS}>
        <summary>{translate('kinds_afterwards')}</summary>
        <Group<LetterKind> {...group} title={translate('kinds_afterwards_title')} choices={inWords(AFTERWARDS)} />
      </details>
      <details class="fold" open={draft.kind in REGULATORS}>
        <summary>{translate('kinds_regulator')}</summary>
        <RegulatorGate own={own} />
        <Group<LetterKind> {...group} title={translate('kinds_regulator_title')} choices={inWords(REGULATORS)} />
      </details>
      <DepthChoice own={own} />
      <LanguageChoice own={own} />
      <LawChoice own={own} />
    </>
  );
}
