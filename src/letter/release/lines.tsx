import { useState } from 'preact/hooks';
import { type Key, translate } from '../../language';
import { moment } from '../../language/amounts';
import type { PublishedLine } from '../../messages/protocol';

interface Props {
  lines: readonly PublishedLine[];
  /** The letter on the page has just left. */
  isNew: boolean;
}

/** What the reporter may publish on their own site, so that a recipient can tell that a letter is theirs. */
export function Lines({ lines, isNew }: Props) {
  if (lines.length === 0) return null;
  return (
    <details class="lines-to-publish" open={isNew}>
      <summary>{translate('line_to_publish')}</summary>
      <p class="muted">{translate('line_help')}</p>
      <ul>
        {lines.toReversed().map(({ line, at }) => (
          <Line key={line} line={line} at={at} />
        ))}
      </ul>
      <p class="muted">{translate('line_check')}</p>
    </details>
  );
}

function Line({ line, at }: Pick<PublishedLine, 'line' | 'at'>) {
  const [told, setTold] = useState<Key | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(line).then(
      () => setTold('released_copy'),
      () => setTold('find_copy_failed'),
    );
  return (
    <li>
      <p class="muted">{moment(at)}</p>
      <code>{line}</code>
      <button type="button" onClick={copy}>
        {translate(told === 'released_copy' ? told : 'line_copy')}
      </button>
      {told === 'find_copy_failed' && <p role="alert">{translate(told)}</p>}
    </li>
  );
}
