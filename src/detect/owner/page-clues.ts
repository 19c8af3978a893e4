import { keepBothEnds } from '../lib/both-ends';
import type { Head, OwnerCandidate, OwnerKind } from '../types';

/** What a page says of whose it is, outside of its data. */
export interface PageClues {
  /** Running text of the page, in order. */
  hear(text: string): void;
  candidates(): OwnerCandidate[];
}

const SAID = /©|\(c\)\s?\d{4}|\bcopyright\b|\bpowered by\b/gi;
/** Names that are looked at. */
const MOST = 40;
/** Characters at each end of a page that may name whose it is. */
const PROSE = 100_000;
const LONGEST_LINE = 300;
/** What may stand between the sign and the name. */
const BEFORE_NAME = /^(?:[\s\d.,:;–—-]|©|\(c\)|copyright\b|by\b)+/i;
const AFTER_NAME =
  /\s*(?:\ball rights\b|[|·•©]|\s[-–—]\s|\bpowered by\b|\bcopyright\b|(?<!\b(?:inc|ltd|co|corp))\.\s).*$/i;
const TITLE_PARTS = /\s+[-–—|·:»«]\s+|[|»«]|:\s/;
const MOST_TITLE_PARTS = 6;
/** What servers call themselves in `X-Powered-By`: languages and frames, no vendors. */
const RUNTIMES = /^(?:php|express|asp|servlet|jsp|next|nuxt|phusion|python|perl|ruby|node|java)/i;

/** Listens to a page's title, metadata, headers, copyright line and "Powered by"; looks at them only once they are asked for. */
export function makePageClues(head: Head): PageClues {
  const prose = keepBothEnds(PROSE);
  return {
    hear: prose.hear,
    candidates() {
      const found = inHead(head);
      for (const text of prose.texts()) found.push(...inText(text, MOST - found.length));
      return found;
    },
  };
}

function inHead({ title, organizations = [], headers = {} }: Head): OwnerCandidate[] {
  const parts = title.slice(0, LONGEST_LINE).split(TITLE_PARTS).slice(0, MOST_TITLE_PARTS);
  const names = [...organizations, ...parts.map(part => part.trim())];
  const software = headers['x-powered-by'] ?? '';
  return [
    ...names.flatMap(name => clue('page-organization', name)),
    ...(RUNTIMES.test(software) ? [] : clue('banner-vendor', withoutVersion(software))),
  ];
}

function inText(text: string, most: number): OwnerCandidate[] {
  const found: OwnerCandidate[] = [];
  for (const { 0: sign, index } of text.matchAll(SAID)) {
    if (found.length >= most) break;
    const end = text.indexOf('\n', index);
    const line = text.slice(index + sign.length, end < 0 ? undefined : end).slice(0, LONGEST_LINE);
    if (/^p/i.test(sign)) found.push(...clue('banner-vendor', withoutVersion(nameIn(line))));
    else found.push(...clue('page-organization', nameIn(line) || nameBefore(text, index)));
  }
  return found;
}

const clue = (kind: OwnerKind, value: string): OwnerCandidate[] =>
  value === '' ? [] : [{ kind, value, count: 1, of: 1, isHeader: true }];

const nameIn = (line: string): string => trimmed(line.replace(BEFORE_NAME, '').replace(AFTER_NAME, ''));

/** `Harbor Imaging © 2026` */
function nameBefore(text: string, index: number): string {
  const start = text.lastIndexOf('\n', index - 1) + 1;
  return trimmed(text.slice(Math.max(start, index - LONGEST_LINE), index));
}

const withoutVersion = (name: string): string => name.replace(/[\s/]v?\d[\w.]*$/i, '').trim();
/** The full stop of `Inc.` stays. */
const trimmed = (name: string): string =>
  name
    .trim()
    .replace(/[\s,;:|-]+$/, '')
    .replace(/(?<!\b(?:inc|ltd|co|corp))\.$/i, '');
