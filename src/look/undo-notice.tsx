import { useEffect, useRef } from 'preact/hooks';
import { translate } from '../language';

/** Says what was just taken away, and gives it back. The button takes the focus that the vanished one had. */
export function UndoNotice({ text, onUndo }: { text: string; onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div class="notice" role="status">
      <p>{text}</p>
      <button type="button" ref={button} onClick={onUndo}>
        {translate('undo')}
      </button>
    </div>
  );
}
