import { flush } from '../scan/flush';
import type { Sink } from '../scan/sink';
import type { Head } from '../types';
import { readCsv } from './csv';
import { csvShapeOf } from './csv-shape';
import { readFixed, shapeOfFixed } from './fixed';
import { isHl7, readHl7 } from './hl7';
import { readJson } from './json';
import { isBlueButton, readKeyLines } from './key-lines';
import { areKeyRecords, readKeyRecords } from './key-records';
import { readPageWithData } from './page-data';
import { isRawXml, readRawXml } from './raw-xml';
import type { Reader } from './reader';
import { isRtf, readRtf } from './rtf';
import { readSql } from './sql';
import { isSql } from './sql-dialect';
import { readText } from './text';
import { readX12 } from './x12';
import { x12SignsOf } from './x12-signs';
import { isXdt, readXdt } from './xdt';
import { readXml } from './xml';

/** Enough of a raw text to tell what it is; to tell how it begins, and how it does not. */
const SNIFFED = 16_384;
const BEGUN = 128;
const BEGINNING = 512;

/** A form of raw text: told by its first characters, whatever it was served as. */
interface Form {
  /** `start` has no byte order mark and no white space before it; `isWhole` if nothing follows. */
  read(start: string, isWhole: boolean, sink: Sink, untrimmed: string): Reader | null;
}

/** How an object or array begins. A log, a chat or an INI file begins with a bracket as well: `[2026-10-14 …]`, `[client]`. */
const JSON_TEXT =
  /^(?:\{|\[\s*(?:[[{"'\]]|-?[\d.]+(?:[eE][-+]?\d+)?\s*(?:[,\]]\s*(?:[-\d"'{[\],]|$)|$)|(?:true|false|null)\b|$))/;

/** JSON handed to a function, as nginx and others write it: a comment, a name, a bracket. */
const JSONP = /^(?:\/\*[^*]{0,99}\*\/\s*)?[\w$.]{1,99}\(\s*[{[]/;

/** Told by how they begin. */
const BEGINNINGS: readonly Form[] = [
  { read: (start, _, sink) => (isRtf(start) ? readRtf(sink) : null) },
  {
    read: (start, _, sink) =>
      JSON_TEXT.test(start) || JSONP.test(start) ? readJson(sink, /^[[{\s]{1,20}'/.test(start)) : null,
  },
  { read: (start, _, sink) => (isRawXml(start) ? readRawXml(sink) : null) },
];

/** In this order; plain text is what is left. */
const FORMS: readonly Form[] = [
  ...BEGINNINGS,
  { read: (start, _, sink) => (isHl7(start) ? readHl7(sink) : null) },
  {
    read(start, _, sink) {
      const signs = x12SignsOf(start);
      return signs === null ? null : readX12(sink, signs);
    },
  },
  { read: (start, _, sink) => (isXdt(start) ? readXdt(sink) : null) },
  { read: (start, _, sink) => (isBlueButton(start) ? readKeyLines(sink) : null) },
  { read: (start, _, sink) => (isSql(start) ? readSql(sink, start) : null) },
  { read: (start, _, sink) => (areKeyRecords(start) ? readKeyRecords(sink) : null) },
  {
    read(start, isWhole, sink) {
      const shape = csvShapeOf(start, isWhole);
      return shape === null ? null : readCsv(sink, shape);
    },
  },
  {
    read(_start, _, sink, untrimmed) {
      const shape = shapeOfFixed(untrimmed, sink);
      return shape === null ? null : readFixed(sink, shape);
    },
  },
];

/** A reader after each of whose pieces nothing waits. */
const queued = (sink: Sink, reader: Reader): Reader => ({
  feed(text) {
    reader.feed(text);
    flush(sink);
  },
  end() {
    reader.end();
    flush(sink);
  },
});

/** The reader of a page: a tree's by its notation, a raw body's by its first characters. */
export function chooseReader(head: Head, sink: Sink): Reader {
  if (head.form === 'page') return readPageWithData(sink);
  if (head.form === 'xml') return queued(sink, readXml(sink));
  let start = '';
  let reader: Reader | null = null;
  let isElse = false;
  const choose = (isEnded: boolean): Reader | null => {
    const isEnough = isEnded || start.length >= SNIFFED;
    const untrimmed = start.slice(0, SNIFFED);
    const first = untrimmed.replace(/^[\ufeff\s]+/, '');
    if (!isEnough && (isElse || first.length < BEGUN)) return null;
    isElse = first.length >= BEGINNING;
    for (const form of isEnough ? FORMS : BEGINNINGS) {
      const chosen = form.read(first, start.length < SNIFFED, sink, untrimmed);
      if (chosen) return queued(sink, chosen);
    }
    return isEnough ? readText(sink) : null;
  };
  const take = (isEnded: boolean) => {
    reader ??= choose(isEnded);
    reader?.feed(start);
  };
  return {
    feed(text) {
      if (reader) return reader.feed(text);
      start += text;
      take(false);
    },
    end() {
      if (!reader) take(true);
      reader?.end();
    },
  };
}
