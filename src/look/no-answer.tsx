import { translate } from '../language';

/** The background did not answer: what that means, and a way on. */
export function NoAnswer({ onAgain }: { onAgain: () => void }) {
  return (
    <div class="notice" role="alert">
      <p>{translate('no_answer_meaning')}</p>
      <button type="button" onClick={onAgain}>
        {translate('try_again')}
      </button>
    </div>
  );
}
