import type { ClinicalSignal, Identifier, Report } from '../../detect/types';
import { claimOf, countBound } from '../claim';
import { lookUp } from '../look-up';
import { withPort } from '../place';
import { amount } from '../say/amounts';
import type { Language } from '../types';
import { wordsOf } from '../words';
import type { Words } from '../words/types';
import { isCount, name, shape } from './clean';
import { known, newestOf } from './known';
import type { Column, Line, ProofCard } from './types';
import { cardWords } from './words';

type Found = Identifier | ClinicalSignal;
const DAY = 86_400_000;

/**
 * The card, from the report alone. The report is a page's word and is taken for hostile: names are masked once more, kinds
 * come from our own lists, shapes and counts must look like shapes and counts, and nothing else of it enters.
 */
export function proofCard(report: Report, language: Language = 'en'): ProofCard {
  const words = wordsOf(language);
  const found = [...report.identifiers, ...report.clinical].sort((one, other) => weightOf(other) - weightOf(one));
  const card = cardWords[language];
  return {
    title: isOpen(report) ? card.open : card.shown,
    host: hostOf(report),
    seenAt: timeOf(report.scannedAt),
    columns: columnsOf(words, found),
    counted: found.flatMap(one => countedLine(words, one, report)),
    uncounted: report.coverage.state === 'not-scanned' ? words.counted.unread : card.nothing,
    known: known(words, language, report),
    isLive: isLive(report),
  };
}

/** Whether something lay open, as far as was seen: not where nobody could look, or there was nothing. */
const isOpen = (report: Report): boolean =>
  report.access.credentials === 'none' &&
  report.relay === null &&
  !['nothing', 'not-scanned'].includes(claimOf(report));

/** A relay's subject as its address says it; empty where nobody can tell. */
function hostOf({ url, relay }: Report): string {
  const host = relay ? (relay.subject ?? '') : URL.canParse(url) ? new URL(url).host : '';
  return URL.canParse(`http://${host}`) ? withPort(host, url) : '';
}

/** ISO 8601 in UTC; empty where it is no time. */
const timeOf = (text: string): string => (Number.isNaN(Date.parse(text)) ? '' : new Date(text).toISOString());

/** What a reader should see first: what names people most surely, then health. */
const weightOf = ({ type }: Found): number =>
  ORDER.length - (ORDER.includes(type) ? ORDER.indexOf(type) : ORDER.length);
const ORDER = [
  'name',
  'date-of-birth',
  'ssn',
  'mrn',
  'mbi',
  'plan-member',
  'payment-card',
  'icd10',
  'diagnosis',
  'medication',
  'note-section',
  'lab-result',
  'phone',
  'address',
  'email',
];

/** One for each place, the first kind that was found there. */
function columnsOf(words: Words, found: readonly Found[]): Column[] {
  const columns = new Map<string, Column>();
  for (const one of found) {
    const kind = kindOf(words, one);
    if (kind === '') continue;
    for (const place of one.where.slice(0, 20)) {
      const column = name(lastOf(place));
      if (column !== '' && !columns.has(place)) columns.set(place, { name: column, kind, shape: shapeOf(one) });
    }
  }
  return [...columns.values()].slice(0, 20);
}

/** `hits.hits[]._source.ssn` → `ssn` */
const lastOf = (place: string): string => place.slice(0, 300).split('.').at(-1)!.replace(/\[\]$/, '');
const shapeOf = (found: Found): string => ('shape' in found ? shape(found.shape) : '');
const kindOf = (words: Words, { type }: Found): string => lookUp(words.names.data, type)?.plain ?? '';

function countedLine(words: Words, found: Found, report: Report): Line[] {
  const plain = kindOf(words, found);
  if (plain === '' || !isCount(found.count) || found.count === 0 || !isCount(found.distinct)) return [];
  const bound = countBound(report);
  const count = amount(words, found.count, bound);
  const isVaried = found.distinct > 0 && found.distinct < found.count;
  const text = isVaried ? `${count} (${words.counted.different(amount(words, found.distinct, bound))})` : count;
  const kind = found.confidence === 'certain' ? plain : words.counted.unsure(plain, found.confidence);
  return [{ label: kind.charAt(0).toUpperCase() + kind.slice(1), text }];
}

/** A day without a time is taken for its beginning: what may be older is not called live. */
function isLive(report: Report): boolean {
  const age = Date.parse(report.scannedAt) - Date.parse(newestOf(report));
  return age < DAY && age > -DAY;
}
