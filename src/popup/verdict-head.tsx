import { translate } from '../language';
import { Mark, type Tone } from '../look/mark';
import { TONES } from '../look/tones';
import { coverageSentences } from '../words/coverage';
import { headline } from '../words/headline';
import { nameOfLevel } from '../words/levels';
import { NOT_SCANNED } from '../words/not-scanned';
import { shownBy } from '../words/owner';
import type { State } from './state';

interface Words {
  tone: Tone;
  title: string;
  sentence: string;
}

/** The top of the popup: how bad it is in words, colour and form, where, and one sentence. */
export function VerdictHead({ state, host }: { state: State; host: string }) {
  const { tone, title, sentence } = wordsOf(state);
  const report = 'report' in state ? state.report : null;
  return (
    <header class="verdict" data-tone={tone}>
      <div role="status">
        <h1>
          <Mark tone={tone} />
          {title}
        </h1>
        {host !== '' && <p class="host">{report?.relay ? shownBy(report.relay) : host}</p>}
        <p class="headline">{sentence}</p>
      </div>
      {report !== null && report.coverage.state === 'scanning' && (
        <>
          {state.kind === 'found' && <p class="muted">{coverageSentences(report.coverage)}</p>}
          <progress
            aria-label={translate('scanning_progress')}
            max={Math.max(report.coverage.of, 1)}
            value={report.coverage.scanned}
          />
        </>
      )}
    </header>
  );
}

function wordsOf(state: State): Words {
  if (state.kind === 'no-answer') {
    return { tone: 'quiet', title: translate('no_answer'), sentence: translate('no_answer_meaning') };
  }
  if (state.kind === 'not-scanned') {
    const { title, meaning } = NOT_SCANNED[state.reason];
    const tone = state.reason === 'no-permission' ? 'locked' : 'quiet';
    return { tone, title: translate(title), sentence: translate(meaning) };
  }
  if (state.kind === 'scanning') {
    const isReading = state.report?.coverage.state === 'scanning';
    const [read = ''] = isReading ? coverageSentences(state.report!.coverage) : [];
    const waiting = translate(state.report === null ? 'scanning_waiting' : 'scanning_requests');
    return { tone: 'progress', title: translate('scanning'), sentence: isReading ? read : waiting };
  }
  if (state.kind === 'so-far') {
    const sentence = coverageSentences(state.report.coverage).join(' ');
    return { tone: 'partial', title: translate('so_far'), sentence };
  }
  const { level } = state.report.verdict;
  return { tone: TONES[level], title: nameOfLevel(level), sentence: headline(state.report) };
}
