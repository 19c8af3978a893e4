import type { Sink } from '../scan/sink';
import type { Head } from '../types';
import { readCsv } from './csv';
import { csvShapeOf } from './csv-shape';
import { readJson } from './json';
import { readPage } from './page';
import type { Reader } from './reader';
import { readText } from './text';

/** Enough of a raw text to tell what it is. */
const SNIFFED = 16_384;

/** The reader of a page: a tree's by its notation, a raw body's by its first characters, whatever it was served as. */
export function chooseReader(head: Head, sink: Sink): Reader {
  if (head.form === 'page') return readPage(sink);
  let start = '';
  let reader: Reader | null = null;
  const choose = (): Reader => {
    const first = start.trimStart().replace('\ufeff', '')[0];
    if (first === '{' || first === '[') return readJson(sink);
    const shape = csvShapeOf(start.slice(0, SNIFFED), start.length < SNIFFED);
    return shape === null ? readText(sink) : readCsv(sink, shape);
  };
  return {
    feed(text) {
      if (reader) return reader.feed(text);
      start += text;
      if (start.length < SNIFFED) return;
      reader = choose();
      reader.feed(start);
    },
    end() {
      if (!reader) {
        reader = choose();
        reader.feed(start);
      }
      reader.end();
    },
  };
}
