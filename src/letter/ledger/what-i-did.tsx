import type { ComponentChildren } from 'preact';
import { translate } from '../../language';
import type { WrittenVisit } from '../../messages/protocol';
import type { OwnLetter } from '../use-letter';
import { Additions } from './additions';
import { Counts } from './counts';
import { type ReadVisit, useVisit } from './use-visit';
import './ledger.css';

/** *What I did*: what this browser wrote down of the visit, what the letter makes of it, and what the person adds. */
export function WhatIDid({ own }: { own: OwnLetter }) {
  const { visit, load } = useVisit(own);
  return (
    <>
      <section class="stack" aria-labelledby="ledger">
        <h3 id="ledger">{translate('ledger_title')}</h3>
        <Visit visit={visit} host={own.draft.host} onAgain={load} />
      </section>
      <Additions own={own} />
    </>
  );
}

function Visit({ visit, host, onAgain }: { visit: ReadVisit; host: string; onAgain: () => void }) {
  if (visit.kind === 'loading') return <p class="muted">{translate('ledger_loading')}</p>;
  if (visit.kind === 'failed') {
    return (
      <div role="alert" class="stack">
        <p>{translate('ledger_failed')}</p>
        <button type="button" onClick={onAgain}>
          {translate('try_again')}
        </button>
      </div>
    );
  }
  const { view } = visit;
  if (view.ledger === null) return <p>{translate(EMPTY[view.state])}</p>;
  return (
    <>
      <Counts ledger={view.ledger} host={host} />
      <p class="muted">
        {translate(LASTING[view.state])} {translate('ledger_not_counted')}
      </p>
      <Folded title={translate('ledger_said')}>
        <p class="ledger-said">{view.ledger.said}</p>
      </Folded>
      <Lines log={view.ledger.log} />
    </>
  );
}

const EMPTY = { private: 'ledger_private', none: 'ledger_none' } as const;
const LASTING = { lasting: 'ledger_lasting', over: 'ledger_over' } as const;

/** What the owner can compare with the access log. */
function Lines({ log: { lines, more } }: Pick<WrittenVisit, 'log'>) {
  if (lines.length === 0) return null;
  return (
    <Folded title={translate('ledger_lines', { count: lines.length })}>
      <p class="muted">{translate('ledger_lines_help')}</p>
      <ol class="log-lines">
        {lines.map(line => (
          <li>
            <code>{line}</code>
          </li>
        ))}
      </ol>
      {more > 0 && <p class="muted">{translate('ledger_lines_more', { count: more })}</p>}
    </Folded>
  );
}

const Folded = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <details class="fold">
    <summary>{title}</summary>
    {children}
  </details>
);
