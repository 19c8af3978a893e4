import { wellFormed } from './text';

/**
 * A letter's text in the one form that is hashed, so that a recipient can do the same by hand: UTF-8, every line ended by
 * one LF and without spaces or tabs before it, no empty line at the beginning or the end. That is what a text editor saves
 * of the message's text. To check it: save the text as `PLD-….txt` and run `sha256sum PLD-….txt`; it prints the line that
 * the reporter published.
 */
export function canonicalText(body: string): string {
  const lines = wellFormed(body)
    .split(/\r\n|\r|\n/)
    .map(line => line.replace(/[ \t]+$/, ''));
  return `${lines.join('\n').replace(/^\n+|\n+$/g, '')}\n`;
}

/** The line to publish: what `sha256sum` prints of the text saved under the reference. */
export const publishedLine = (sha256: string, reference: string): string => `${sha256}  ${reference}.txt`;
