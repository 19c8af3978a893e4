import type { Report } from '../../detect/types';
import { logLines } from '../ledger/log-lines';
import { sums } from '../ledger/sums';
import type { Counted, Ledger } from '../ledger/types';
import { plain } from '../plain';
import type { Noun, Words } from '../words/types';
import { amount, bytes, list, moment } from './amounts';

/** What the browser did at the host, a line each, out of the ledger alone. Without one nothing is stated. */
export function visitLines(words: Words, ledger: Ledger | null, { scannedAt }: Report): string {
  const { visit, nouns } = words;
  if (ledger === null) return visit.unknown;
  const isLate = beganLate(ledger, scannedAt);
  const { pages, frames, fetches, others, requests, bytes: size, sending, methods } = sums(ledger);
  if (isLate && requests.count === 0 && ledger.downloads.length === 0) return visit.unknown;
  const parts: [Counted, Noun][] = [
    [frames, nouns.frame],
    [fetches, nouns.fetch],
    [others, nouns.other],
  ];
  const loaded = parts.filter(([{ count }]) => count > 0).map(([number, noun]) => counted(words, number, noun));
  const lines = [
    isLate ? visit.before : '',
    pages.count > 0 ? visit.opened(counted(words, pages, nouns.page)) : '',
    loaded.length > 0 ? visit.loaded(list(words, loaded)) : '',
    requests.count > 0 ? visit.inAll(counted(words, requests, nouns.request), sized(words, size)) : '',
    ledger.dropped > 0 ? visit.more : '',
    sending.count > 0
      ? visit.sentSomething(counted(words, sending, nouns.request), sayMethods(words, methods))
      : requests.count > 0 && sending.bound === 'exact'
        ? visit.onlyRead
        : '',
    isLate && ledger.downloads.length === 0 ? '' : downloadSentence(words, ledger),
  ];
  return [visit.since(moment(words, ledger.since)), ...lines.filter(Boolean).map(line => `- ${line}`)].join('\n');
}

/** The page was seen before the record began, or is not in it. */
export const beganLate = (ledger: Ledger, scannedAt: string): boolean =>
  !(Date.parse(ledger.since) <= Date.parse(scannedAt)) || sums(ledger).pages.count === 0;

/** What was saved, in a sentence or two. */
export function downloadSentence(words: Words, ledger: Ledger): string {
  const { downloads, unfinished, downloadBytes } = sums(ledger);
  const { saved, begun, savedNothing } = words.visit;
  // What broke off is part of the sum.
  const size = unfinished.count === 0 ? sized(words, downloadBytes) : '';
  const said = [
    downloads.count > 0 ? saved(counted(words, downloads, words.nouns.download), size) : '',
    unfinished.count > 0 ? begun(counted(words, unfinished, words.nouns.download)) : '',
  ].filter(Boolean);
  return said.length > 0 ? said.join(' ') : savedNothing;
}

/** Lines that the owner finds in the access log, as many as a letter has room for. Empty where there are none. */
export function logLinesOf(words: Words, ledger: Ledger | null): string {
  if (ledger === null) return '';
  const { lines, more } = logLines(ledger);
  if (lines.length === 0) return '';
  const number = amount(words, more, ledger.dropped > 0 ? 'about' : 'exact', words.nouns.line);
  const last = more > 0 ? [words.visit.moreLines(number)] : [];
  return [words.visit.logIntro, '', ...[...lines.map(shown), ...last].map(line => `- ${line}`)].join('\n');
}

const shown = (line: string): string => plain(line, 500);
const counted = (words: Words, { count, bound }: Counted, noun: Noun): string => amount(words, count, bound, noun);
const sized = (words: Words, size: Counted | null): string => (size ? bytes(words, size.count, size.bound) : '');
const sayMethods = (words: Words, methods: readonly string[]): string =>
  list(
    words,
    methods.map(method => plain(method)),
  );
