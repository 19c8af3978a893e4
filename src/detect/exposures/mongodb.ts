import type { ExposureKind, Recogniser } from '../types';

/** What the server says to a browser, now and before version 3.6. */
const NOTICE = /^(?:It looks like you are|You are) trying to access MongoDB (?:over HTTP )?on the native driver port\./;

/**
 * MongoDB in the reach of a browser: its port, which says what it is.
 */
export default {
  title: 'MongoDB',
  products: ['MongoDB'],
  begin: head => (head.form === 'raw' ? readNotice() : null),
} satisfies ExposureKind;

/** The whole answer is one sentence: a page about it has more. */
function readNotice(): Recogniser {
  let lines = 0;
  let isNotice = false;
  return {
    line(line) {
      if (line.trim() === '') return true;
      lines += 1;
      isNotice = lines === 1 && NOTICE.test(line);
      return isNotice;
    },
    end: () =>
      isNotice
        ? { kind: 'mongodb', product: 'MongoDB', version: null, confidence: 'certain', facts: { endpoint: 'port' } }
        : null,
  };
}
