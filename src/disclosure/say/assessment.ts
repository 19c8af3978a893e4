import type { Report } from '../../detect/types';
import { claimOf } from '../claim';
import type { Ledger } from '../ledger/types';
import { plain } from '../plain';
import type { LetterRequest, Slots } from '../types';
import type { Words } from '../words/types';
import { attemptSpan } from './attempts';
import { individualsLine, kindGroups, kindNames } from './data';
import { beganLate, downloadSentence } from './visit';

/** Which details, who saw them, were they acquired, what was mitigated: as far as that was observed. */
export function assessmentSlots({ report, ledger, attempts }: LetterRequest, words: Words): Slots {
  const { who, whoRelayed, page, mitigated, told } = words.assessment;
  const span = attemptSpan(words, attempts);
  return {
    'which-details': whichDetails(words, report),
    'who-saw': report.relay ? whoRelayed(plain(report.relay.name)) : details(words, report) === '' ? page.who : who,
    acquired: acquired(words, report, ledger),
    mitigated: [mitigated, span && told(span)].filter(Boolean).join(' '),
  };
}

/** What nobody could look at was not shown either, as far as is known. */
function acquired(words: Words, report: Report, ledger: Ledger | null): string {
  const { page, shown } = words.assessment;
  const isRecorded = ledger !== null && (ledger.downloads.length > 0 || !beganLate(ledger, report.scannedAt));
  const saved = isRecorded ? downloadSentence(words, ledger) : words.visit.unknown;
  if (claimOf(report) === 'not-scanned') return saved;
  return details(words, report) === '' ? page.shown(saved) : shown(saved);
}

function whichDetails(words: Words, report: Report): string {
  const { unread, noPerson, kinds, files } = words.assessment;
  if (claimOf(report) === 'not-scanned') return unread;
  const names = details(words, report);
  if (names !== '') return kinds(names, individualsLine(words, report));
  const groups = kindGroups(words, report);
  return groups === '' ? noPerson : `${noPerson} ${files(groups)}`;
}

/** Kinds of details that were counted. Empty where there were none: names of files were seen at most. */
const details = (words: Words, report: Report): string =>
  ['nothing', 'not-scanned'].includes(claimOf(report)) ? '' : kindNames(words, report);
