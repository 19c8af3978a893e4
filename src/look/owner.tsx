import type { OwnerClue } from '../detect/types';
import { translate } from '../language';
import { ownerSentence } from '../words/owner';
import { CappedList } from './capped-list';
import { Section } from './section';

/** Organisations that may be behind the host, with where their names stood and how much that says. */
export function Owner({ clues }: { clues: readonly OwnerClue[] }) {
  if (clues.length === 0) return null;
  return (
    <Section title={translate('owner')}>
      <CappedList class="owner" limit={4} items={clues.map(clue => <Clue clue={clue} />)} />
      <p class="muted">{translate('owner_note')}</p>
    </Section>
  );
}

const Clue = ({ clue }: { clue: OwnerClue }) => (
  <>
    <strong>{clue.value}</strong>
    <span class="muted">{ownerSentence(clue)}</span>
  </>
);
