import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { array, nullish, number, object, pipe, record, safeParse, string, transform, union, unknown } from 'valibot';
import type { Pattern, Report } from '../detect';
import { scanSaved } from '../parsed';
import { reportOf } from '../saved';

/** Headers as they come: names in any case, several values in a list. */
const Headers = pipe(
  record(string(), nullish(union([string(), number(), array(string())]), '')),
  transform(headers =>
    Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [
        name.toLowerCase(),
        Array.isArray(value) ? value.join(', ') : String(value),
      ]),
    ),
  ),
);
/** What is null is not known. */
const Request = object({
  id: nullish(unknown(), null),
  url: nullish(string(), ''),
  status: nullish(number()),
  contentType: nullish(string(), ''),
  headers: nullish(Headers),
  body: nullish(string()),
  bodyBase64: nullish(string()),
});

/** Reads one request a line, writes one report a line in the same order. A line that can't be read gives its error. */
export async function runBatch(input: Readable, output: Writable, own: readonly Pattern[]): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const isFree = output.write(`${JSON.stringify(answer(line, own))}\n`);
    if (!isFree) await new Promise(resolve => output.once('drain', resolve));
  }
}

type Answer = ({ id: unknown } & Report) | { id: unknown; error: string };

function answer(line: string, own: readonly Pattern[]): Answer {
  let id: unknown = null;
  try {
    const json: unknown = JSON.parse(line);
    id = idOf(json);
    const request = safeParse(Request, json);
    if (!request.success) return { id, error: `not a request: ${request.issues[0].message}` };
    const { body, bodyBase64, url, contentType, status, headers } = request.output;
    const bytes = bodyBase64 == null ? null : Buffer.from(bodyBase64, 'base64');
    const saved = { url, contentType, body: body ?? bytes, status: status ?? undefined, headers: headers ?? undefined };
    const access = { credentials: 'unknown', basis: 'stated', status: status ?? null, address: null } as const;
    return { id, ...reportOf(scanSaved(saved, { own }), access) };
  } catch (error) {
    return { id, error: error instanceof SyntaxError ? 'not JSON' : String(error) };
  }
}

const idOf = (json: unknown): unknown => {
  const parsed = safeParse(object({ id: unknown() }), json);
  return parsed.success ? (parsed.output.id ?? null) : null;
};
