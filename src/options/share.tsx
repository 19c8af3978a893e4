import { useRef } from 'preact/hooks';
import { translate } from '../language';
import { saveFile } from '../look/save-file';
import { ask } from '../messages';
import type { OwnImported } from '../messages/protocol';
import { sayRefused } from '../words/names';

interface Props {
  hasAny: boolean;
  /** What came of the last file. */
  imported: OwnImported | null;
  onFile: (text: string) => void;
  onFailed: () => void;
}

/** Hands patterns on as a file, and takes those of somebody else: each is checked here before it is used. */
export function Share({ hasAny, imported, onFile, onFailed }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file) onFile(await file.text());
  };
  const hand = () =>
    ask('exportOwnPatterns').then(({ fileName, text }) => saveFile(fileName, text, 'application/json'), onFailed);
  return (
    <section class="share" aria-labelledby="share">
      <h2 id="share">{translate('own_share')}</h2>
      <p class="muted">{translate('own_share_help')}</p>
      <div class="buttons">
        <input
          type="file"
          hidden
          accept=".json,application/json"
          ref={chooser}
          onChange={event => void take(event.currentTarget)}
        />
        <button type="button" onClick={() => chooser.current?.click()}>
          {translate('own_import')}
        </button>
        <button type="button" onClick={hand} disabled={!hasAny}>
          {translate('own_export')}
        </button>
      </div>
      <div role="status">{imported && <Imported imported={imported} />}</div>
    </section>
  );
}

function Imported({ imported: { added, known, refused } }: { imported: OwnImported }) {
  return (
    <div class="notice">
      <p>
        {translate('own_imported', { count: added })}
        {known > 0 && ` ${translate('own_imported_known', { count: known })}`}
        {refused.some(({ number }) => number > 0) && ` ${translate('own_imported_refused', { count: refused.length })}`}
      </p>
      <ul>
        {refused.flatMap(({ number, line, name, reasons }) =>
          reasons.map(reason => (
            <li>
              {number > 0 && <strong>{translate('own_imported_line', { name: name || String(number), line })} </strong>}
              {sayRefused(reason)}
            </li>
          )),
        )}
      </ul>
    </div>
  );
}
