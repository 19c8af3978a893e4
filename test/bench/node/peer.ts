import { createRequire } from 'node:module';
import { join } from 'node:path';
import { best } from './best';

/** How each package is called, as its own documentation does. */
const CALLS: Record<string, { made: string; method: string }> = {
  'redact-pii': { made: 'SyncRedactor', method: 'redact' },
  '@redactpii/node': { made: 'Redactor', method: 'redact' },
  '@openredaction/openredaction': { made: 'OpenRedaction', method: 'detect' },
};

/** Milliseconds that a package takes for one text. */
export async function measurePeer(text: string, name: string, folder: string, rounds: number) {
  const load = createRequire(join(folder, 'package.json'));
  const { made, method } = CALLS[name]!;
  const exported = load(name) as Record<string, new () => Record<string, (text: string) => unknown>>;
  const redactor = new exported[made]!();
  const [time] = await best(rounds, [() => redactor[method]!(text)]);
  return { characters: text.length, time: time! };
}
