import { translate } from '../../language';
import { moment, sentence, size } from '../../language/amounts';
import type { Counted, WrittenVisit } from '../../messages/protocol';

interface Props {
  ledger: WrittenVisit;
  host: string;
}

/** How much was opened, saved and sent, each number with how far it may be trusted. */
export function Counts({ ledger: { since, sums }, host }: Props) {
  const { pages, downloads, unfinished, sending, methods, bytes } = sums;
  const rest = restOf(sums);
  const lines = [
    pages.count > 0 ? translate('ledger_pages', { ...pages }) : translate('ledger_pages_none'),
    rest.count > 0 ? translate('ledger_rest', { ...rest }) : '',
    sending.count > 0 ? translate('ledger_sending', { ...sending, methods: methods.join(', ') }) : '',
    downloads.count > 0 ? translate('ledger_downloads', { ...downloads }) : translate('ledger_downloads_none'),
    unfinished.count > 0 ? translate('ledger_unfinished', { ...unfinished }) : '',
    bytes ? sentence(translate('ledger_size', { size: sized(bytes) })) : '',
  ];
  return (
    <>
      <p>{translate('ledger_since', { time: moment(since), host })}</p>
      <ul class="ledger-counts">
        {lines
          .filter(line => line !== '')
          .map(line => (
            <li>{line}</li>
          ))}
      </ul>
    </>
  );
}

function restOf({ frames, fetches, others }: WrittenVisit['sums']): Counted {
  const parts = [frames, fetches, others];
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  return { count, bound: parts.find(({ bound }) => bound !== 'exact')?.bound ?? 'exact' };
}

const sized = ({ count, bound }: Counted): string =>
  translate(bound === 'exact' ? 'bound_exact' : 'bound_at_least', { number: size(count) });
