import { DATA, DATA_END } from '../../snapshot/text';
import { flush } from '../scan/flush';
import type { Sink } from '../scan/sink';
import { readJson } from './json';
import { readPage } from './page';
import type { Reader } from './reader';

/**
 * Reads a page, and behind it what its scripts hand its program, as JSON. What a page shows to everybody stands there too:
 * a patient has a birth date or a number beside a name.
 */
export function readPageWithData(sink: Sink): Reader {
  const page = readPage(sink);
  let data: Reader | null = null;
  let isPage = true;
  let offset = 0;
  const endData = () => {
    data?.end();
    flush(sink);
    data = null;
  };
  const feed = (text: string): void => {
    for (let at = 0; at < text.length; ) {
      const sign = text.indexOf(data === null ? DATA : DATA_END, at);
      const end = sign < 0 ? text.length : sign;
      if (isPage) {
        if (end > 0) page.feed(end === text.length ? text : text.slice(0, end));
        if (sign < 0) return;
        page.end();
        isPage = false;
        sink.collector.isData = true;
      } else if (data !== null) {
        data.feed(text.slice(at, end));
        flush(sink);
      }
      if (sign < 0) return;
      at = sign + 1;
      if (data !== null) endData();
      else data = readJson(sink, false, offset + at);
    }
  };
  return {
    feed(text) {
      feed(text);
      offset += text.length;
    },
    end() {
      if (isPage) page.end();
      else endData();
      // Names of a listing are read behind it.
      sink.collector.isData = false;
    },
  };
}
