import { CELL, CLOSE, OPEN, REPEATED } from '../../snapshot/text';
import type { Sink } from '../scan/sink';
import type { Reader } from './reader';
import { readXml } from './xml';

/** Longest piece of mark-up; what is longer is text. */
const LONGEST = 65_536;
const MOST_DEEP = 1_000;
const ATTRIBUTE = /([^\s=<>"'/]{1,200})\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Mark-up that does not end at the next bracket. */
const LONG: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Whether a text is an XML document, whatever it was served as. */
export const isRawXml = (start: string): boolean =>
  /^<\?xml\s/.test(start) || /^<(?!html)[A-Za-z][\w.:-]{0,99}\s[^>]{0,300}\bxmlns/i.test(start);

/** Reads XML that came as text: writes it in the notation of `snapshot/text.ts` and hands it on. */
export function readRawXml(sink: Sink): Reader {
  const reader = readXml(sink);
  /** The name of the last child of each element that is open. */
  const last: string[] = [''];
  let rest = '';

  const tag = (inside: string): string => {
    if (inside.startsWith('!')) return '';
    if (inside.startsWith('/')) {
      if (last.length > 1) last.pop();
      return CLOSE;
    }
    const [name = ''] = /^[^\s/>]+/.exec(inside) ?? [];
    const isRepeated = last.at(-1) === name;
    last[last.length - 1] = name;
    let written = `${OPEN}${name}${isRepeated ? REPEATED : ''}${CELL}`;
    for (const [, key, double, single] of inside.slice(name.length).matchAll(ATTRIBUTE))
      written += `${OPEN}@${key}${CELL}${plain(double ?? single ?? '')}${CLOSE}`;
    if (inside.endsWith('/')) return written + CLOSE;
    if (last.length < MOST_DEEP) last.push('');
    return written;
  };
  /** Writes what is complete; the rest waits for more. */
  const take = (text: string, isLast: boolean) => {
    let written = '';
    let at = 0;
    while (at < text.length) {
      if (text[at] !== '<') {
        const next = text.indexOf('<', at);
        if (next < 0 && !isLast && text.length - at < LONGEST) break;
        const end = next < 0 ? text.length : next;
        written += plain(text.slice(at, end));
        at = end;
        continue;
      }
      const [start, close] = LONG.find(([sign]) => text.startsWith(sign, at)) ?? ['<', '>'];
      const end = text.indexOf(close, at + start.length);
      if (end < 0 && !isLast && text.length - at < LONGEST) break;
      if (end < 0) {
        // No mark-up ends here any more: looking again at every sign would take the square of the time.
        written += plain(text.slice(at));
        at = text.length;
        break;
      }
      const inside = text.slice(at + start.length, end);
      if (start === '<') written += tag(inside);
      else if (start === '<![CDATA[') written += safe(inside);
      at = end + close.length;
    }
    rest = text.slice(at);
    reader.feed(written);
  };

  return {
    feed: text => take(rest + text, false),
    end() {
      take(rest, true);
      reader.end();
    },
  };
}

/** Characters instead of references; unknown ones stay. */
const plain = (text: string): string =>
  safe(
    text.includes('&')
      ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
          const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
          if (name) return ENTITIES[name] ?? whole;
          return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        })
      : text,
  );

/** The notation's own signs are none of a text's. */
const safe = (text: string): string => text.replace(/(?![\t\n\r])\p{Cc}/gu, ' ');
