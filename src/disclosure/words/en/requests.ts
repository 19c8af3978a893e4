import type { Access, CheckAnswer } from '../../../detect/types';
import { lookUp } from '../../look-up';
import { moment } from './amounts';

/** What the software asked of the system by itself. */
export function ownRequests({ basis, check }: Access): string {
  if (check === undefined && basis === 'checked') return alone('one request of its own, the one without credentials.');
  if (check === undefined || check.requests === 0) {
    return 'At that time, the software sent no request of its own to your system.';
  }
  const { requests, at, answer } = check;
  const [count, when] = requests === 1 ? ['one request', 'at'] : [`${requests} requests`, 'the last at'];
  const outcome = lookUp(outcomes, answer) ?? '';
  return alone(`${count} of its own, ${when} ${moment(at)}: for the same address, without any credentials.${outcome}`);
}

const alone = (sent: string): string => `The software sent ${sent} It sent nothing else.`;

/** What came of the last one, where the sentence on credentials does not say it. */
const outcomes: Partial<Record<CheckAnswer, string>> = {
  less: ' Its answer showed less than is counted here.',
  nothing: ' Its answer showed nothing of what is counted here.',
  refused: ' It was refused.',
  certificate: ' It was not answered.',
  timeout: ' It was not answered.',
  network: ' It was not answered.',
};
