import { useState } from 'preact/hooks';
import { translate } from '../../language';

/** A key that came another way: from a page, a mail, a telephone call. */
export function Paste({ onPaste }: { onPaste: (text: string) => Promise<boolean> }) {
  const [text, setText] = useState('');
  return (
    <details class="paste-key">
      <summary>{translate('key_paste')}</summary>
      <div class="paste">
        <label class="field">
          {translate('key_paste_field')}
          <textarea
            name="public-key"
            rows={6}
            spellcheck={false}
            value={text}
            onInput={event => setText(event.currentTarget.value)}
          />
        </label>
        <button type="button" disabled={text.trim() === ''} onClick={() => onPaste(text)}>
          {translate('key_use')}
        </button>
      </div>
    </details>
  );
}
