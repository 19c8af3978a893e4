import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { translate } from '../language';
import type { LetterText, Way } from '../messages/protocol';
import { leaveBy, type Outcome } from './release/leave';
import { Lines } from './release/lines';
import { isSame, usePaper } from './release/paper';
import { WayGroups } from './release/ways';
import { Hits } from './save-status';
import { Sealing } from './sealing/sealing';
import type { OwnLetter } from './use-letter';

interface Props {
  own: OwnLetter;
  desk: RefObject<HTMLFormElement | null>;
}

/** The ways a letter leaves, sealed first where there is a key. The background makes the last checks of each. */
export function Release({ own, desk }: Props) {
  const { draft, letter } = own;
  const [outcome, setOutcome] = useState<Outcome>({ text: '', hits: [] });
  const [left, setLeft] = useState<LetterText | null>(null);
  const paper = usePaper(letter, draft);

  const leave = async (way: Way) => {
    setOutcome({ text: '', hits: [] });
    await own.flush();
    const next = await leaveBy(way, own, desk.current, paper);
    if (next.isReleased) {
      setLeft(letter);
      await own.refresh();
    }
    setOutcome(next);
  };
  return (
    <>
      <Sealing own={own} />
      <section class="release" aria-label={translate('release')}>
        <WayGroups hasKey={draft.key !== undefined} onLeave={leave} />
        <p class="muted">{translate('release_help')}</p>
        <p role="status" class="outcome">
          {outcome.text}
        </p>
        {outcome.hits.length > 0 && <Hits hits={outcome.hits} confirmed={own.confirmed} onConfirm={own.confirm} />}
      </section>
      <Lines lines={draft.lines ?? []} isNew={left !== null && isSame(left, letter)} />
    </>
  );
}
