import { begin, type Findings, type Head } from '../../src/detect';

export const raw = (contentType: string): Head => ({ url: 'http://host.test/a', contentType, title: '', form: 'raw' });
export const page: Head = { url: 'http://host.test/a', contentType: 'text/html', title: '', form: 'page' };

/** The findings of a text, fed in pieces that end at the given offsets. */
export function scan(head: Head, text: string, cuts: readonly number[] = []): Findings {
  const reading = begin(head);
  let start = 0;
  for (const cut of [...cuts].sort((one, other) => one - other)) {
    reading.feed({ text: text.slice(start, cut) });
    start = Math.max(start, cut);
  }
  reading.feed({ text: text.slice(start) });
  return reading.end({ state: 'full', reason: null, scanned: text.length, of: text.length });
}

/** What of findings must not depend on how the text was cut. */
export const essence = ({ identifiers, clinical, records, individuals, exposures }: Findings) => ({
  identifiers,
  clinical,
  records,
  individuals,
  exposures,
});
