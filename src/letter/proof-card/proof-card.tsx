import { useEffect, useState } from 'preact/hooks';
import { translate } from '../../language';
import { NoAnswer } from '../../look/no-answer';
import { saveFile } from '../../look/save-file';
import { ask } from '../../messages';
import type { ProofCardView } from '../../messages/protocol';
import type { OwnLetter } from '../use-letter';
import { Picture } from './picture';
import { pngOf } from './png';

type Loaded = { kind: 'loading' } | { kind: 'failed' } | { kind: 'ready'; card: ProofCardView };

/** What can be shown in place of samples: the card as it is saved or copied, and nothing of it is sent from here. */
export function ProofCard({ own: { draft } }: { own: OwnLetter }) {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  const [outcome, setOutcome] = useState('');
  const load = () =>
    ask('drawProofCard', draft.id).then(
      card => setLoaded({ kind: 'ready', card }),
      error => {
        console.error(error);
        setLoaded({ kind: 'failed' });
      },
    );
  useEffect(() => void load(), [draft.id, draft.language]);

  if (loaded.kind === 'loading') return null;
  if (loaded.kind === 'failed') return <NoAnswer onAgain={load} />;
  const { card } = loaded;
  const hand = (over: () => Promise<string>) =>
    over().then(setOutcome, error => {
      console.error(error);
      setOutcome(translate('card_failed'));
    });
  const save = (ending: string, type: string, content: Blob | string) => {
    saveFile(`${card.fileName}.${ending}`, content, type);
    return translate('released_markdown', { file: `${card.fileName}.${ending}` });
  };
  return (
    <section class="proof-card" aria-labelledby="proof-card">
      <h3 id="proof-card">{translate('card')}</h3>
      <p class="muted">{translate('card_help')}</p>
      <Picture of={card.drawing} />
      <details>
        <summary>{translate('card_as_text')}</summary>
        <p class="card-text">{card.text}</p>
      </details>
      <div class="buttons">
        <button type="button" onClick={() => hand(async () => save('png', 'image/png', await pngOf(card.drawing)))}>
          {translate('card_save_png')}
        </button>
        <button type="button" onClick={() => hand(async () => save('svg', 'image/svg+xml', card.svg))}>
          {translate('card_save_svg')}
        </button>
        <button
          type="button"
          onClick={() => hand(() => navigator.clipboard.writeText(card.text).then(() => translate('released_copy')))}
        >
          {translate('card_copy')}
        </button>
      </div>
      <p role="status" class="outcome">
        {outcome}
      </p>
    </section>
  );
}
