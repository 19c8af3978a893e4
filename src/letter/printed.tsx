import type { LetterText } from '../messages/protocol';

/** The letter as paper shows it; a text field prints only what it has room for. */
export const Printed = ({ letter }: { letter: LetterText }) => (
  <div class="printed" aria-hidden="true">
    {letter.to !== '' && <p>{letter.to}</p>}
    <p>
      <strong>{letter.subject}</strong>
    </p>
    <p class="lines">{letter.body}</p>
  </div>
);
