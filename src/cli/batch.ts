import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { number, object, optional, record, safeParse, string, union, unknown } from 'valibot';
import type { Report } from '../detect';
import { scanBody } from './scan-body';

const Request = object({
  id: union([string(), number()]),
  url: optional(string(), ''),
  status: optional(number()),
  contentType: optional(string(), ''),
  headers: optional(record(string(), string())),
  body: optional(string()),
  bodyBase64: optional(string()),
});

/** Reads one request a line, writes one report a line in the same order. A line that can't be read gives its error. */
export async function runBatch(input: Readable, output: Writable): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const isFree = output.write(`${JSON.stringify(answer(line))}\n`);
    if (!isFree) await new Promise(resolve => output.once('drain', resolve));
  }
}

type Answer = ({ id: unknown } & Report) | { id: unknown; error: string };

function answer(line: string): Answer {
  let id: unknown = null;
  try {
    const json: unknown = JSON.parse(line);
    id = idOf(json);
    const request = safeParse(Request, json);
    if (!request.success) return { id, error: `not a request: ${request.issues[0].message}` };
    const { body, bodyBase64, url, contentType, status, headers } = request.output;
    const text = body ?? new TextDecoder().decode(Buffer.from(bodyBase64 ?? '', 'base64'));
    return {
      id,
      ...scanBody({ url, contentType: contentType || (headers?.['content-type'] ?? ''), body: text, status, headers }),
    };
  } catch (error) {
    return { id, error: error instanceof SyntaxError ? 'not JSON' : String(error) };
  }
}

const idOf = (json: unknown): unknown => {
  const parsed = safeParse(object({ id: unknown() }), json);
  return parsed.success ? parsed.output.id : null;
};
