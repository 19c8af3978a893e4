import type { Bound, ClinicalSignal, Identifier, Report } from '../../detect/types';
import { claimOf, countBound } from '../claim';
import { lookUp } from '../look-up';
import { plain } from '../plain';
import type { Words } from '../words/types';
import { amount, list } from './amounts';

/** Each kind of data with its counts, a line each. */
export function dataLines(words: Words, report: Report): string {
  if (report.coverage.state === 'not-scanned') return words.counted.unread;
  const bound = countBound(report);
  const lines = [...report.identifiers, ...report.clinical].map(found => counted(words, found, bound));
  return lines.length === 0 ? words.counted.nothing : [words.counted.intro, '', ...lines].join('\n');
}

/** Kinds of data in groups, no counts, for a first contact. Empty where the page makes no claim. */
export function kindGroups(words: Words, report: Report): string {
  if (['nothing', 'contents', 'not-scanned'].includes(claimOf(report))) return '';
  const { data, otherGroup, classes } = words.names;
  const found = [...report.identifiers, ...report.clinical].map(({ type }) => lookUp(data, type)?.group ?? otherGroup);
  const files = report.exposures
    .flatMap(({ facts }) => Object.keys(facts.classes ?? {}))
    .map(name => lookUp(classes, name)?.[1] ?? '');
  return list(words, [...new Set(found.length > 0 ? found : files.filter(Boolean))]);
}

/** Kinds of data by name, no counts. */
export const kindNames = (words: Words, { identifiers, clinical }: Report): string =>
  list(words, [...new Set([...identifiers, ...clinical].map(({ type }) => nameOf(words, type)))]);

/** How many people, and what that rests on. Empty where nobody can tell. */
export function individualsLine(words: Words, { individuals }: Report): string {
  if (!individuals) return '';
  const { estimate, bound, basis } = individuals;
  return `${amount(words, estimate, bound, words.nouns.person)}${basisOf(words, basis)}`;
}

/** What part of the page was read. Empty where it was all or nothing. */
export function coverageLine(words: Words, { coverage }: Report): string {
  const { state, scanned, of } = coverage;
  if (state === 'full' || state === 'not-scanned') return '';
  const { cut, part } = words.page;
  return cut(
    of > scanned ? part(amount(words, scanned, 'exact'), amount(words, of, 'exact', words.nouns.character)) : '',
  );
}

/** `- Likely phone numbers: at least 104 (at least 90 different)` */
function counted(words: Words, found: Identifier | ClinicalSignal, bound: Bound): string {
  const name = nameOf(words, found.type);
  const sure = found.confidence === 'certain' ? name : words.counted.unsure(name, found.confidence);
  const title = 'title' in found && found.title ? `, ${plain(found.title)}` : '';
  const special = 'special' in found ? found.special : 0;
  const details = [
    variety(words, found, bound),
    special > 0 ? words.counted.special(amount(words, special, bound)) : '',
  ].filter(Boolean);
  const more = details.length > 0 ? ` (${details.join(words.semicolon)})` : '';
  return `- ${capital(sure)}${title}${words.colon}${amount(words, found.count, bound)}${more}`;
}

function variety(words: Words, { count, distinct }: Identifier | ClinicalSignal, bound: Bound): string {
  if (count < 2 || distinct < 1) return '';
  const { allDifferent, allSame, different } = words.counted;
  if (bound === 'exact' && distinct === count) return allDifferent;
  return bound === 'exact' && distinct === 1 ? allSame : different(amount(words, distinct, bound));
}

function basisOf(words: Words, basis: string): string {
  const { distinct, records, total } = words.counted.basis;
  const type = /^distinct (.+)$/.exec(basis)?.[1];
  if (type) return `, ${distinct(nameOf(words, type))}`;
  if (/^(rows|records)/.test(basis)) return `, ${records}`;
  return /total|count|numFound|documents/i.test(basis) ? `, ${total}` : '';
}

const nameOf = (words: Words, type: string): string =>
  lookUp(words.names.data, type)?.plain ?? plain(type.replace(/-/g, ' '));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
