import type { Sink } from '../scan/sink';
import type { Reader } from './reader';
import { splitAt } from './split';
import { emptyWindow } from './window';

const LONGEST = 8_192;
/** Enough of a record to tell that it is one. */
const HEAD = 3_000;
const KEY = /^\p{L}[^:]{0,59}$/u;
const RULE = /^[-=*_ ]+$/;
/** A title between rules, on one line. */
const TITLE = /^[-=*_]{3,} *([^-=*_].*?) *[-=*_]{3,}$/;

/** The record that Medicare and the Department of Veterans Affairs give people as text: a heading, then names and values. */
export function isBlueButton(start: string): boolean {
  const head = start.slice(0, HEAD);
  const isNamed = /\bblue ?button\b|\bhealthevet\b|\bmymedicare\b/i.test(head);
  const isTold = /\bpersonal (?:health )?information\b|\*\*\* ?confidential ?\*\*\*/i.test(head);
  const keys = head.match(/^\p{L}[^:\n]{1,59}:(?: |$)/gmu) ?? [];
  return isNamed && isTold && keys.length > 2;
}

/** Reads such a record: it is one record, its lines are names with values, under the titles of its parts. */
export function readKeyLines(sink: Sink): Reader {
  const { places, collector } = sink;
  const all = places.child(places.root, 'Blue Button', 'patient');
  let section = all;
  let isTitleNext = false;

  sink.open(all);
  sink.rows += 1;
  collector.open('row');
  const title = (text: string) => {
    section = places.child(all, text.slice(0, 80));
    isTitleNext = false;
  };
  const pair = (key: string, text: string, start: number) => {
    const shown = text.trim();
    const place = places.child(section, key);
    if (shown !== '') sink.value(place, shown, start + text.length - text.trimStart().length);
  };
  const line = (text: string, start: number) => {
    const shown = text.trim();
    const inline = TITLE.exec(shown)?.[1];
    if (inline !== undefined) return title(inline);
    if (RULE.test(shown)) {
      isTitleNext = true;
      return;
    }
    let key: string | null = null;
    for (const piece of piecesOf(text, start)) {
      const colon = piece.text.indexOf(':');
      const name = piece.text.slice(0, Math.max(0, colon)).trim();
      if (KEY.test(name)) {
        pair(name, piece.text.slice(colon + 1), piece.start + colon + 1);
        key = colon + 1 === piece.text.length ? name : null;
      } else if (key !== null) {
        pair(key, piece.text, piece.start);
        key = null;
      } else if (isTitleNext && shown.length < 80) title(shown);
      else sink.value(section, piece.text, piece.start);
    }
    isTitleNext = false;
  };
  const window = emptyWindow();
  const lines = splitAt({ window }, '\r\n', LONGEST, (_, start, end) => {
    const text = window.stretch.text.slice(start, end);
    sink.line(text);
    if (text.trim() !== '') line(text, window.offset + start);
  });
  return {
    feed: lines.feed,
    end() {
      lines.end();
      collector.close(false);
    },
  };
}

/** What stands on a line, apart by two spaces or more. */
function piecesOf(line: string, start: number): { text: string; start: number }[] {
  const pieces: { text: string; start: number }[] = [];
  for (let at = 0; at < line.length; ) {
    const gap = line.indexOf('  ', at);
    const end = gap < 0 ? line.length : gap;
    const text = line.slice(at, end);
    if (text.trim() !== '')
      pieces.push({ text: text.trim(), start: start + at + text.length - text.trimStart().length });
    at = end + 1;
  }
  return pieces;
}
