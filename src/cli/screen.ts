/** What a person sees: results on one stream, complaints and progress on the other. */
export interface Screen {
  /** Characters in a line of results; a generous number where nobody looks. */
  width: number;
  isColoured: boolean;
  /** A line of results. Waits where the reader is slow. */
  write(line: string): Promise<void>;
  /** A sentence about what can't be done. */
  complain(sentence: string): void;
  /** Shows how far it is, where somebody looks: `part` of 1, and what is being read. */
  progress(part: number, what: string): void;
  /** Takes the progress away. */
  done(): void;
}

const UNSEEN = 110;
const NARROW = 40;
/** Milliseconds before a progress bar appears, and between two pictures of it. */
const PATIENCE = 700;
const FRAME = 100;

/** The screen of two streams. https://no-color.org/ */
export function makeScreen(out: NodeJS.WriteStream, errors: NodeJS.WriteStream): Screen {
  const began = Date.now();
  let drawn = 0;
  const clear = () => {
    if (drawn > 0) errors.write('\r\x1b[K');
    drawn = 0;
  };
  // `phi-scan … | head` ends the reading, and that is no fault.
  out.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  return {
    width: Math.max(NARROW, out.isTTY ? out.columns : UNSEEN),
    isColoured: Boolean(out.isTTY) && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    async write(line) {
      clear();
      if (!out.write(`${line}\n`)) await new Promise(resolve => out.once('drain', resolve));
    },
    complain(sentence) {
      clear();
      errors.write(`phi-scan: ${printable(sentence)}\n`);
    },
    progress(part, what) {
      const now = Date.now();
      if (!errors.isTTY || now - began < PATIENCE || now - drawn < FRAME) return;
      errors.write(`\r\x1b[K${bar(part, printable(what), errors.columns || 80)}`);
      drawn = now;
    },
    done: clear,
  };
}

const BAR = 24;

function bar(part: number, what: string, columns: number): string {
  const full = Math.round(BAR * Math.min(1, part));
  const drawn = `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${String(Math.floor(100 * Math.min(1, part))).padStart(3)}%`;
  return `${drawn}  ${what}`.slice(0, columns - 1);
}

/** A line without what would move a terminal's cursor: file names may hold anything. */
export const printable = (text: string): string => text.replace(/\p{Cc}/gu, '\ufffd');
