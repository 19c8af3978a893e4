import { claimOf } from '../claim';
import { plain } from '../plain';
import type { LetterRequest, Slots } from '../types';
import type { Words } from '../words/types';
import { attemptSpan } from './attempts';
import { individualsLine, kindGroups, kindNames } from './data';
import { downloadSentence } from './visit';

/** Which details, who saw them, were they acquired, what was mitigated: as far as that was observed. */
export function assessmentSlots({ report, ledger, attempts }: LetterRequest, words: Words): Slots {
  const { who, whoRelayed, shown, unknown, mitigated, told } = words.assessment;
  const span = attemptSpan(words, attempts);
  return {
    'which-details': whichDetails(words, report),
    'who-saw': report.relay ? whoRelayed(plain(report.relay.name)) : who,
    acquired: ledger === null ? unknown : shown(downloadSentence(words, ledger)),
    mitigated: [mitigated, span && told(span)].filter(Boolean).join(' '),
  };
}

function whichDetails(words: Words, report: LetterRequest['report']): string {
  const { unread, noPerson, kinds, files } = words.assessment;
  const claim = claimOf(report);
  if (claim === 'not-scanned') return unread;
  const names = claim === 'nothing' ? '' : kindNames(words, report);
  if (names !== '') return kinds(names, individualsLine(words, report));
  const groups = kindGroups(words, report);
  return groups === '' ? noPerson : `${noPerson} ${files(groups)}`;
}
