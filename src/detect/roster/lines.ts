import { CELL, CLOSE, CODE, CODE_END, HEADER, OPEN, REPEATED, ROW, TABLE } from '../../snapshot/text';
import { asRows, isSheet, rowBefore } from './sheet';

/** So much is rewritten at once; characters. */
export const BLOCK = 8_192;

/** A text that becomes lines, block by block. */
export interface Lines {
  /** As far as it was rewritten: as long as what it was made of, so that a name stands near where it stands in the text. */
  text: string;
  rest: string;
  isCode: boolean;
  isSheet: boolean;
}

export const emptyLines = (): Lines => ({ text: '', rest: '', isCode: false, isSheet: false });

/**
 * The next piece: `look` is called behind each block, and where these end depends on the text alone. It says whether there is
 * more to look for.
 */
export function addLines(lines: Lines, piece: string, look: () => boolean): void {
  lines.rest += piece;
  let goesOn = true;
  while (goesOn && lines.rest.length >= BLOCK) {
    take(lines, endOfBlock(lines));
    goesOn = look();
  }
}

/** What is left when the text has ended. */
export function endLines(lines: Lines): void {
  take(lines, lines.rest.length);
}

/** A whole text at once. */
export function linesOf(text: string): string {
  const lines = emptyLines();
  lines.rest = text;
  endLines(lines);
  return lines.text;
}

function take(lines: Lines, length: number): void {
  if (lines.text === '') lines.isSheet = isSheet(lines.rest);
  const block = withoutCode(lines, lines.rest.slice(0, length));
  lines.rest = lines.rest.slice(length);
  lines.text += lines.isSheet ? asRows(block) : inLines(block);
}

/** Behind a line or row, before an element or what ends an object. */
function endOfBlock({ rest, isSheet: hasRows }: Lines): number {
  const last = BLOCK - 1;
  const row = hasRows ? rowBefore(rest, last) : 0;
  if (row > 0) return row;
  const end = Math.max(
    ...['\n', ROW].map(sign => rest.lastIndexOf(sign, last) + 1),
    ...[OPEN, '}'].map(sign => rest.lastIndexOf(sign, last)),
  );
  return end > 0 ? end : rest.lastIndexOf(' ', last) + 1 || BLOCK;
}

/** What stands in code is an illustration. */
function withoutCode(lines: Lines, block: string): string {
  if (!lines.isCode && !block.includes(CODE)) return block;
  let shown = '';
  for (let at = 0; at < block.length; ) {
    const sign = block.indexOf(lines.isCode ? CODE_END : CODE, at);
    const end = sign < 0 ? block.length : sign + 1;
    shown += lines.isCode ? '\n'.padStart(end - at) : block.slice(at, end);
    if (sign >= 0) lines.isCode = !lines.isCode;
    at = end;
  }
  return shown;
}

/** A row, object or element of a minified text begins a line of its own; the notation of XML becomes XML again. */
const inLines = (text: string): string =>
  text
    .replace(NAMES, (_, name: string) => (name.endsWith(REPEATED) ? `\n${name}>` : `<${name}>`))
    .replaceAll(CLOSE, '<')
    .replace(ROWS, '\n')
    .replaceAll(CELL, '\t')
    .replace(FILES, inWords)
    .replace(/([}\]])[,\s]\s?(?=\{)/g, (found, end: string) => `${end.padEnd(found.length - 1)}\n`)
    .replace(/(<\/(?:Row|row|tr|item|record|entry))>/g, '$1\n');
/** A file's name in words: what begins with a capital goes on, all else, and what a dash parts, is a cell of its own. */
const inWords = (file: string): string =>
  file
    .replace(/((?:%20|[_ -])+)([A-Z])?/g, (_, gap: string, capital = '') =>
      capital === '' || /(?:%20|[_ ])-/.test(gap) ? `\t${capital}` : ` ${capital}`,
    )
    .padEnd(file.length);
const FILES = /(?<![\w%])[A-Z][\w%, -]{4,100}\.(?:pdf|tiff?|jpe?g|png|dcm|docx?|txt|zip|xml|rtf)\b/g;
const NAMES = new RegExp(`${OPEN}([^${OPEN}${CELL}]{0,200})${CELL}`, 'g');
const ROWS = new RegExp(`[${ROW}${HEADER}${TABLE}]`, 'g');
