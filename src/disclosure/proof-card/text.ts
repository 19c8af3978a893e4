import type { Report } from '../../detect/types';
import { moment } from '../say/amounts';
import type { Language } from '../types';
import { wordsOf } from '../words';
import { proofCard } from './card';
import type { Column, Line } from './types';
import { cardWords } from './words';

const MOST_COLUMNS = 8;

/** The card as plain text, for a letter: one to two dozen short lines. */
export function proofCardText(report: Report, language: Language = 'en'): string {
  const card = proofCard(report, language);
  const words = wordsOf(language);
  const { seen, columns, counted, known, live, more, legend } = cardWords[language];
  const rest = card.columns.length - MOST_COLUMNS;
  const listed = card.columns.slice(0, MOST_COLUMNS).map(column => columnLine(column, words.colon));
  const line = ({ label, text }: Line): string => `- ${label}${words.colon}${text}`;
  const heading = (text: string): string => `${text}${words.colon.trimEnd()}`;
  const parts = [
    [[card.title, card.host].filter(Boolean).join(words.colon), `${seen}${words.colon}${moment(words, card.seenAt)}`],
    listed.length === 0 ? [] : [heading(columns), ...listed, ...(rest > 0 ? [`- ${more(rest)}`] : []), legend],
    card.counted.length === 0 ? [card.uncounted] : [heading(counted), ...card.counted.map(line)],
    card.known.length === 0 ? [] : [heading(known), ...card.known.map(line), ...(card.isLive ? [`- ${live}`] : [])],
  ];
  return parts
    .filter(part => part.length > 0)
    .map(part => part.join('\n'))
    .join('\n\n');
}

const columnLine = ({ name, kind, shape }: Column, colon: string): string =>
  `- ${name}${colon}${kind}${shape === '' ? '' : `, ${shape}`}`;
