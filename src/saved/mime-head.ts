/** Where the header of a message ends, or -1. */
export function headerEnd(text: string): number {
  return /^[\w-]{1,60}:/.test(text) ? text.search(/\r?\n\r?\n/) : -1;
}

/** The boundary that the header of a message of several related parts names; null where it is no such message. */
export function multipartOf(head: string): string | null {
  const unfolded = head.replace(/\r?\n[ \t]+/g, ' ');
  const type = /^content-type:\s*multipart\/related\s*;(.*)$/im.exec(unfolded)?.[1];
  const boundary = /\bboundary\s*=\s*(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(type ?? '');
  return boundary?.[1] ?? boundary?.[2] ?? null;
}

/** The address a page was saved from, where the header names it: Chromium writes it. */
export const savedFrom = (head: string): string =>
  /^(?:snapshot-)?content-location:\s*(\S+)\s*$/im.exec(head)?.[1] ?? '';
