import { JSONParser } from '@streamparser/json';
import { array, nullish, number, object, optional, safeParse, string } from 'valibot';
import type { Response } from './response';
import { type Source, sourceOf } from './source';

const Headers = optional(array(object({ name: string(), value: optional(string(), '') })), []);
/** What is read of an entry. http://www.softwareishard.com/blog/har-12-spec/ */
const Entry = object({
  request: object({ url: string(), headers: Headers }),
  response: object({
    status: optional(number(), 0),
    headers: Headers,
    content: optional(
      object({
        mimeType: optional(string(), ''),
        size: optional(number(), 0),
        text: nullish(string()),
        encoding: nullish(string()),
      }),
      {},
    ),
  }),
  serverIPAddress: nullish(string()),
});

/** Whether a file is a recording of a browser's network panel, by its first characters. */
export const isHar = (start: string): boolean =>
  /^(?:\xef\xbb\xbf)?\s*\{\s*"log"\s*:\s*\{\s*"(?:version|creator|browser|pages|entries|comment)"/.test(start);

/** The responses of a HAR, one entry at a time: no more than one is held. What is broken ends them: see `cut`. */
export async function* readHar(source: Source, failed: () => void): AsyncGenerator<Response> {
  const parser = new JSONParser({ paths: ['$.log.entries.*'], keepStack: false });
  const ready: unknown[] = [];
  parser.onValue = ({ value }) => void ready.push(value);
  parser.onError = failed;
  let held = 0;
  for await (const piece of source) {
    held += piece.length;
    if (parser.isEnded || held > MOST_ENTRY) break;
    parser.write(piece);
    if (ready.length > 0) held = 0;
    for (const entry of ready.splice(0)) {
      const response = responseOf(entry);
      if (response) yield response;
    }
  }
  if (!parser.isEnded) failed();
}

/** Bytes of one entry, at most: it is held whole. Stated in the README. */
const MOST_ENTRY = 256_000_000;

function responseOf(value: unknown): Response | null {
  const entry = safeParse(Entry, value);
  if (!entry.success) return null;
  const { request, response, serverIPAddress } = entry.output;
  const { mimeType = '', text, encoding, size = 0 } = response.content;
  const headers = Object.fromEntries(response.headers.map(({ name, value }) => [name.toLowerCase(), value]));
  // Nothing was said, or the recorder left it away.
  const isEmpty = size <= 0 || response.status === 204 || (response.status >= 300 && response.status < 400);
  return {
    url: request.url,
    contentType: headers['content-type'] ?? mimeType,
    ...(response.status > 0 && { status: response.status }),
    headers,
    address: serverIPAddress || null,
    hasSentAuthorization: request.headers.some(({ name }) => name.toLowerCase() === 'authorization'),
    body: text == null ? (isEmpty ? '' : null) : encoding === 'base64' ? fromBase64(text) : text,
  };
}

function fromBase64(text: string): Source | null {
  try {
    const bytes = Uint8Array.from(atob(text), character => character.charCodeAt(0));
    return sourceOf(bytes);
  } catch {
    return null;
  }
}
