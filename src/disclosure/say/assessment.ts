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
  const { who, whoRelayed, mitigated, told } = words.assessment;
  const span = attemptSpan(words, attempts);
  return {
    'which-details': whichDetails(words, report),
    'who-saw': report.relay ? whoRelayed(plain(report.relay.name)) : who,
    acquired: acquired(words, report, ledger),
    mitigated: [mitigated, span && told(span)].filter(Boolean).join(' '),
  };
}

/** What nobody could look at was not shown either, as far as is known. */
function acquired(words: Words, report: Report, ledger: Ledger | null): string {
  const { shown, unknown } = words.assessment;
  const isShown = claimOf(report) !== 'not-scanned';
  const isRecorded = ledger !== null && (ledger.downloads.length > 0 || !beganLate(ledger, report.scannedAt));
  if (!isRecorded) return isShown ? unknown : words.visit.unknown;
  const saved = downloadSentence(words, ledger);
  return isShown ? shown(saved) : saved;
}

function whichDetails(words: Words, report: Report): string {
  const { unread, noPerson, kinds, files } = words.assessment;
  const claim = claimOf(report);
  if (claim === 'not-scanned') return unread;
  const names = claim === 'nothing' ? '' : kindNames(words, report);
  if (names !== '') return kinds(names, individualsLine(words, report));
  const groups = kindGroups(words, report);
  return groups === '' ? noPerson : `${noPerson} ${files(groups)}`;
}
