import type { Report } from '../detect';
import { translate } from '../language';
import { Findings } from '../look/findings';
import { Mark, type Tone } from '../look/mark';
import { TONES } from '../look/tones';
import { coverageSentences } from '../words/coverage';
import { headline } from '../words/headline';
import { nameOfLevel } from '../words/levels';
import { NOT_SCANNED } from '../words/not-scanned';
import type { ReadPage } from './work';

/** The verdict on one page of a file; what it rests on folds out below it. */
export function PageResult({ page: { path, part, report } }: { page: ReadPage }) {
  const { tone, title, sentence } = wordsOf(report);
  const head = (
    <>
      <span class="level">
        <Mark tone={tone} />
        {title}
      </span>
      <span class="name">
        <code>{path}</code>
        {part !== null && (
          <span class="muted">
            {translate('files_part', { part })} <code>{report?.url}</code>
          </span>
        )}
      </span>
      <span class="sentence">{sentence}</span>
    </>
  );
  const isFound = report !== null && report.verdict.level !== 'none' && report.verdict.level !== 'not-scanned';
  if (!isFound) {
    return (
      <div class="result" data-tone={tone}>
        <div class="head">{head}</div>
      </div>
    );
  }
  return (
    <details class="result" data-tone={tone}>
      <summary class="head">{head}</summary>
      <div class="found">
        <Findings report={report} />
      </div>
    </details>
  );
}

interface Words {
  tone: Tone;
  title: string;
  sentence: string;
}

function wordsOf(report: Report | null): Words {
  if (report === null) {
    return { tone: 'quiet', title: translate('files_unread'), sentence: translate('files_unread_meaning') };
  }
  const { level } = report.verdict;
  const { state, reason } = report.coverage;
  if (level === 'not-scanned') {
    const { title, meaning } = NOT_SCANNED[reason ?? 'error'];
    // In the browser it is the browser that saved it; here a person has.
    if (reason === 'download') {
      return { tone: 'quiet', title: nameOfLevel(level), sentence: translate('files_no_text_meaning') };
    }
    return { tone: 'quiet', title: translate(title), sentence: translate(meaning) };
  }
  if (level === 'none' && state !== 'full') {
    return { tone: 'partial', title: translate('so_far'), sentence: coverageSentences(report.coverage).join(' ') };
  }
  return { tone: TONES[level], title: nameOfLevel(level), sentence: headline(report) };
}
