import { useState } from 'preact/hooks';
import { NoAnswer } from '../../look/no-answer';
import type { LookUpChoices } from '../../messages/protocol';
import type { OwnLetter } from '../use-letter';
import { AddContact } from './add-contact';
import { Ask } from './ask';
import { KnownContacts } from './known-contacts';
import { NobodyAnswers } from './nobody-answers';
import { useFinding } from './use-finding';
import { usePlan } from './use-plan';
import './contacts.css';

const noChoices: LookUpChoices = { resolver: null, zip: null, organisation: '', state: null };

/** From a bare address to somebody who answers: who is known, who could be asked, and what became of it. */
export function FindContacts({ own }: { own: OwnLetter }) {
  const [choices, setChoices] = useState(noChoices);
  const plan = usePlan(own.draft, choices);
  const look = useFinding(own, choices, plan);
  const choose = (chosen: Partial<LookUpChoices>) => setChoices({ ...choices, ...chosen });
  return (
    <div class="stack contacts">
      <KnownContacts own={own} />
      <AddContact own={own} />
      {plan.state === 'failed' ? (
        <NoAnswer onAgain={plan.load} />
      ) : (
        <>
          <Ask plan={plan} look={look} choices={choices} onChoose={choose} />
          <NobodyAnswers own={own} plan={plan} look={look} choices={choices} onChoose={choose} />
        </>
      )}
    </div>
  );
}
