/** Characters that end a line: white space after them is dropped. */
const EDGES = '\n\u000e\u000f\u001c\u001d\u001e\u001f';

/** Collects the text of a tree in the notation of `text.ts`. */
export interface Writer {
  /** Text of the page: white space is collapsed. */
  text(data: string): void;
  /** Text of a `pre`: white space stays. */
  verbatim(data: string): void;
  /** A sign of the notation, white space around it dropped. */
  sign(sign: string): void;
  /** A sign inside a line, white space around it kept. */
  inlineSign(sign: string): void;
  /** White space, if text follows on the same line. */
  space(): void;
  /** A block ends: one line end, never two. */
  block(): void;
  length(): number;
  /** What was written since the last time. */
  take(): string;
}

/** A writer that tells `hear` of every piece of text (not of signs) as it was written. */
export function createWriter(hear: (text: string) => void): Writer {
  let written = '';
  let last = '\n';
  let isSpaceDue = false;
  let isBlockDue = false;

  const put = (text: string) => {
    written += text;
    last = text.at(-1)!;
  };
  const say = (text: string) => {
    put(text);
    hear(text);
  };
  /** Line ends and spaces are written only once something follows that needs them. */
  const flush = () => {
    if (!EDGES.includes(last)) {
      if (isBlockDue) put('\n');
      else if (isSpaceDue) say(' ');
    }
    isBlockDue = false;
    isSpaceDue = false;
  };

  return {
    text(data) {
      const collapsed = collapse(data);
      const isStartSpace = collapsed.startsWith(' ');
      const isEndSpace = collapsed.endsWith(' ');
      const inner = collapsed.slice(isStartSpace ? 1 : 0, isEndSpace ? -1 : undefined);
      isSpaceDue ||= isStartSpace;
      if (inner === '') return;
      flush();
      say(inner);
      isSpaceDue = isEndSpace;
    },
    verbatim(data) {
      if (data === '') return;
      flush();
      say(withoutControls(data));
    },
    sign(sign) {
      isBlockDue = false;
      isSpaceDue = false;
      put(sign);
    },
    inlineSign(sign) {
      flush();
      put(sign);
    },
    space() {
      isSpaceDue = true;
    },
    block() {
      isBlockDue = true;
    },
    length: () => written.length,
    take() {
      const text = written;
      written = '';
      return text;
    },
  };
}

const INVISIBLE = /[\u00ad\u200b\ufeff]+/g;
const WHITE = /[ \u00a0\p{Cc}]{2,}|[\u00a0\p{Cc}]/gu;
const CONTROLS = /(?![\n\t])\p{Cc}/gu;

/** One space for every run of white space and control characters; soft hyphens and the like go. */
function collapse(data: string): string {
  return data.replace(INVISIBLE, '').replace(WHITE, ' ');
}

/** Control characters of the page become spaces, except line ends and tabs. */
function withoutControls(data: string): string {
  return data.replace(/\r\n?/g, '\n').replace(CONTROLS, ' ');
}
