import { CELL, CODE, CODE_END, HEADER, ROW, TABLE } from '../../snapshot/text';
import type { Place } from '../scan/places';
import type { Sink } from '../scan/sink';
import type { Reader } from './reader';

/** Running text is one record up to the next block beyond this many characters. */
const RECORD = 1_500;
const LONGEST = 16_384;
const FIRST_SIGN = CODE.charCodeAt(0);
const LAST_SIGN = CELL.charCodeAt(0);

/** Reads a page in the notation of `snapshot/text.ts`: running text, tables, pairs of label and value. */
export function readPage(sink: Sink): Reader {
  const { places, collector } = sink;
  let offset = 0;
  /** Characters since the last sign, and where they begin. */
  let pending = '';
  let pendingStart = 0;
  let cells: { text: string; start: number }[] = [];
  let isTable = false;
  let columns: Place[] | null = null;
  let spoken = 0;
  let hasCodeInRow = false;

  collector.open('article');
  const nextRecord = () => {
    collector.close(false);
    collector.open('article');
    spoken = 0;
  };
  const speak = (text: string, start: number) => {
    if (text.trim() !== '') sink.prose(text, start);
    spoken += text.length;
    if (spoken > RECORD) nextRecord();
  };
  const takePending = () => {
    const taken = { text: pending, start: pendingStart };
    pending = '';
    return taken;
  };
  const labelPlace = (label: string) => places.child(places.root, label.replace(':', '').trim().slice(0, 80));
  const pair = (label: string, values: readonly { text: string; start: number }[]) => {
    const place = labelPlace(label);
    for (const { text, start } of values)
      sink.value(place, text.trim(), start + (text.length - text.trimStart().length));
  };
  const row = () => {
    const [first, ...others] = cells;
    if (!isTable) {
      if (first) pair(first.text, others);
      return;
    }
    const isNamedByColumn = columns?.some(column => column.label.patterns.length > 0) ?? false;
    const isPair = cells.length === 2 && !isNamedByColumn && labelPlace(first!.text).label.patterns.length > 0;
    if (isPair) return pair(first!.text, others);
    sink.rows += 1;
    collector.code(hasCodeInRow);
    collector.open('table');
    cells.forEach(({ text, start }, index) => {
      const shown = text.trim();
      sink.value(columns?.[index] ?? places.root, shown, start + (text.length - text.trimStart().length));
    });
    collector.close(false);
    collector.code(false);
    hasCodeInRow = false;
  };
  const table = (begins: boolean) => {
    nextRecord();
    isTable = begins;
    columns = null;
    cells = [];
  };
  const sign = (character: string) => {
    const taken = takePending();
    switch (character) {
      case CELL:
        if (!isTable && cells.length === 0) {
          const line = taken.text.lastIndexOf('\n');
          speak(taken.text.slice(0, line + 1), taken.start);
          cells.push({ text: taken.text.slice(line + 1), start: taken.start + line + 1 });
        } else cells.push(taken);
        return;
      case ROW:
        cells.push(taken);
        row();
        cells = [];
        return;
      case HEADER: {
        cells.push(taken);
        const list = places.child(places.root, '[]');
        columns = cells.map(({ text }) => places.child(list, text.trim().slice(0, 80)));
        cells = [];
        return;
      }
      case TABLE:
        if (cells.length > 0) row();
        else speak(taken.text, taken.start);
        return table(!isTable);
      case CODE:
      case CODE_END:
        if (cells.length > 0 || isTable) {
          hasCodeInRow ||= character === CODE;
          pending = `${taken.text} `;
          pendingStart = taken.start;
          return;
        }
        speak(taken.text, taken.start);
        nextRecord();
        return collector.code(character === CODE);
    }
  };
  /** Long running text is spoken as it comes; at a line's end, or a space, so that no value is cut. */
  const speakEarly = () => {
    if (pending.length < LONGEST || isTable || cells.length > 0) return;
    const line = pending.lastIndexOf('\n');
    const cut = line > 0 ? line : pending.lastIndexOf(' ');
    if (cut <= 0 && pending.length < 4 * LONGEST) return;
    const end = cut > 0 ? cut + 1 : pending.length;
    for (const block of blocksOf(pending.slice(0, end))) speak(block.text, pendingStart + block.start);
    pending = pending.slice(end);
    pendingStart += end;
  };

  return {
    feed(text) {
      let start = 0;
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code > LAST_SIGN || code < FIRST_SIGN) continue;
        if (pending === '') pendingStart = offset + start;
        pending += text.slice(start, at);
        sign(text[at]!);
        start = at + 1;
      }
      if (pending === '') pendingStart = offset + start;
      pending += text.slice(start);
      offset += text.length;
      speakEarly();
    },
    end() {
      const taken = takePending();
      if (cells.length > 0) {
        cells.push(taken);
        row();
      } else for (const block of blocksOf(taken.text)) speak(block.text, taken.start + block.start);
      collector.close(false);
    },
  };
}

/** Text in stretches of whole lines, each about as long as a record. */
function blocksOf(text: string): { text: string; start: number }[] {
  const blocks: { text: string; start: number }[] = [];
  for (let start = 0; start < text.length; ) {
    const line = text.indexOf('\n', start + RECORD);
    const end = line < 0 ? text.length : line + 1;
    blocks.push({ text: text.slice(start, end), start });
    start = end;
  }
  return blocks;
}
