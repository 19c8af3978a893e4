import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft, LetterText } from '../../messages/protocol';
import { fittingSize } from './fit';
import type { Paper } from './leave';
import { Sheet, type Sheeted } from './sheet';

/**
 * What the printer gets: nothing but a letter that passed the last checks, in a place of its own beside the page. A change of
 * the text takes it away again, so that the browser's own print command prints no letter that nobody checked.
 */
export function usePaper(letter: LetterText, { kind, host, reference }: Draft): Paper {
  const place = useRef<HTMLElement | null>(null);
  const [sheeted, setSheeted] = useState<Sheeted | null>(null);
  const shown = sheeted !== null && isSame(sheeted.text, letter) ? sheeted : null;

  useEffect(() => {
    const paper = Object.assign(document.createElement('div'), { className: 'paper' });
    paper.setAttribute('aria-hidden', 'true');
    document.body.append(paper);
    place.current = paper;
    return () => {
      render(null, paper);
      paper.remove();
    };
  }, []);
  useEffect(() => {
    if (place.current) render(<Sheet sheeted={shown} />, place.current);
  }, [shown]);

  const isOnePage = kind === 'one-page';
  const lay = (next: Sheeted): boolean => {
    if (!place.current) return false;
    render(<Sheet sheeted={next} />, place.current);
    return !isOnePage || fittingSize(place.current);
  };
  return {
    fits() {
      const isFitting = lay({ text: letter, reference, host, isOnePage });
      if (place.current) render(<Sheet sheeted={shown} />, place.current);
      return isFitting;
    },
    print(released) {
      const next = { text: released.letter, reference: released.reference, host: released.host, isOnePage };
      lay(next);
      setSheeted(next);
      print();
    },
  };
}

/** Whether two letters read the same: what is stored comes back as another object. */
export const isSame = (one: LetterText, other: LetterText): boolean =>
  one.to === other.to && one.subject === other.subject && one.body === other.body;
