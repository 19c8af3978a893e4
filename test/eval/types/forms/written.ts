import type { Random } from '../random';
import type { Field } from '../record';

/** A body as it is served, with its marks, and how the label of interest was spelled in it. */
export interface Written {
  body: string;
  contentType: string;
  style: string;
  spelled: string;
}
/** Records with the same labels; `focus` is the index of the field of interest. */
export type Write = (records: readonly (readonly Field[])[], focus: number, random: Random) => Written;

/** Text as HTML holds it. */
export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** An HTML page around a body. */
export const page = (title: string, body: string): string =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>\n<body>\n${body}\n</body></html>\n`;
