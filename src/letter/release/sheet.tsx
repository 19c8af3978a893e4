import { translate } from '../../language';
import type { LetterText } from '../../messages/protocol';

/** A letter that was checked, and how it lies on paper. */
export interface Sheeted {
  text: LetterText;
  reference: string;
  host: string;
  isOnePage: boolean;
}

/** The letter as paper shows it; on one page with host and reference so large that a fax carries them. */
export function Sheet({ sheeted }: { sheeted: Sheeted | null }) {
  if (sheeted === null) return <p>{translate('print_unchecked')}</p>;
  const { text, reference, host, isOnePage } = sheeted;
  if (!isOnePage) {
    return (
      <article class="sheet">
        {text.to !== '' && <p>{text.to}</p>}
        <p class="about">{text.subject}</p>
        <p class="lines">{text.body}</p>
      </article>
    );
  }
  return (
    <article class="sheet one-page">
      <header>
        {text.to !== '' && <p class="to">{text.to}</p>}
        <p class="large">{host}</p>
        <p class="large">{reference}</p>
      </header>
      <p class="about">{text.subject}</p>
      <p class="lines">{text.body}</p>
    </article>
  );
}
