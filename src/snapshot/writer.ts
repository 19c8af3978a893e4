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
  /** An inline element ends: what it says and what follows may be set apart by style alone, as `DOB` and a date are. */
  gap(): void;
  /** A block ends: one line end, never two. */
  block(): void;
  length(): number;
  /** What was written since the last time. */
  take(): string;
}

const SPACE = 32;
const LINE_END = 10;

/** A writer that tells `hear` of every piece of text (not of signs) as it was written. */
export function createWriter(hear: (text: string) => void): Writer {
  let written = '';
  let last = LINE_END;
  let isSpaceDue = false;
  let isBlockDue = false;
  let isGapDue = false;

  const put = (text: string) => {
    written += text;
    last = text.charCodeAt(text.length - 1);
  };
  const say = (text: string) => {
    put(text);
    hear(text);
  };
  /** Line ends and spaces are written only once something follows that needs them. */
  const flush = () => {
    if (!isEdge(last)) {
      if (isBlockDue) put('\n');
      else if (isSpaceDue) say(' ');
    }
    isBlockDue = false;
    isSpaceDue = false;
  };

  return {
    text(data) {
      if (isBlank(data)) {
        isSpaceDue ||= data !== '';
        return;
      }
      const collapsed = IRREGULAR.test(data) ? collapse(data) : data;
      const first = collapsed.charCodeAt(0);
      if (isGapDue && (isLetter(last) ? mayBegin(first) : isDigit(last) && isWord(collapsed))) isSpaceDue = true;
      isGapDue = false;
      const start = first === SPACE ? 1 : 0;
      const isEndSpace = collapsed.charCodeAt(collapsed.length - 1) === SPACE;
      const end = isEndSpace ? collapsed.length - 1 : collapsed.length;
      if (start === 1) isSpaceDue = true;
      if (start >= end) return;
      flush();
      say(end - start === collapsed.length ? collapsed : collapsed.slice(start, end));
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
    gap() {
      isGapDue = true;
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

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
/** A digit, a capital, a bracket. */
const mayBegin = (code: number): boolean => isDigit(code) || isCapital(code) || code === 40;
/** Behind a number: a capital and another letter, as a name has after the hour; of `H₂O` there is one alone. */
const isWord = (text: string): boolean => isCapital(text.charCodeAt(0)) && isLetter(text.charCodeAt(1));

/** Characters that end a line, `\n` and the signs of `text.ts`: white space after them is dropped. */
const isEdge = (code: number): boolean =>
  code < SPACE && (code === LINE_END || code >= 28 || code === 14 || code === 15);

/** What stands between the elements of most pages: nothing but spaces and line ends, and not many. */
function isBlank(data: string): boolean {
  if (data.length > 100) return false;
  for (let at = 0; at < data.length; at += 1) if (data.charCodeAt(at) > SPACE) return false;
  return true;
}

// Control characters are what is neither from the space to `~` nor beyond U+009F: V8 takes its time for a `\p{Cc}`.
const IRREGULAR = /[^ -~\u00a1-\u00ac\u00ae-\u200a\u200c-\ufefe\uff00-\uffff]| {2}/;
const INVISIBLE = /[\u00ad\u200b\ufeff]+/g;
const WHITE = /[^!-~\u00a1-\uffff]{2,}|[^ -~\u00a1-\uffff]/g;
const CONTROLS = /(?![\n\t])[^ -~\u00a0-\uffff]/g;

/** One space for every run of white space and control characters; soft hyphens and the like go. */
function collapse(data: string): string {
  return data.replace(INVISIBLE, '').replace(WHITE, ' ');
}

/** Control characters of the page become spaces, except line ends and tabs. */
export function withoutControls(data: string): string {
  return data.replace(/\r\n?/g, '\n').replace(CONTROLS, ' ');
}
