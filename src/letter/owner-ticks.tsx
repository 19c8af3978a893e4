import type { OwnerClue } from '../detect/types';
import { translate } from '../language';
import { ownerSentence } from '../words/owner';
import type { OwnLetter } from './use-letter';

const isSame = (one: OwnerClue, other: OwnerClue) => one.kind === other.kind && one.value === other.value;

/** Names of organisations that were seen: one stands in a letter or a request only once it is ticked. */
export function OwnerTicks({ own }: { own: OwnLetter }) {
  const { report, owner } = own.draft;
  if (report.owner.length === 0) return null;
  const toggle = (clue: OwnerClue, isTicked: boolean) =>
    own.change(({ owner: before }) => ({
      owner: isTicked ? [...before, clue] : before.filter(other => !isSame(other, clue)),
    }));
  return (
    <fieldset>
      <legend>{translate('owner_ticks')}</legend>
      <p class="muted">{translate('owner_ticks_help')}</p>
      <div class="cards">
        {report.owner.map((clue, index) => (
          <label class="choice">
            <input
              type="checkbox"
              name="owner"
              checked={owner.some(other => isSame(other, clue))}
              aria-describedby={`owner-${index}`}
              onChange={event => toggle(clue, event.currentTarget.checked)}
            />
            <span>
              {clue.value}
              <small id={`owner-${index}`}>{ownerSentence(clue)}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
