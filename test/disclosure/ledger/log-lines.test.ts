import { describe, expect, it } from 'vitest';
import { logLines } from '../../../src/disclosure/ledger/log-lines';
import { ledger, request } from './made';

describe('the lines that the owner will find', () => {
  it('has the form of an access log, without an address', () => {
    const { lines, more } = logLines(ledger([request(7, { path: '/patients.csv?q=*' })]));
    expect(lines).toEqual(['[22/Nov/2026:10:00:07 +0000] "GET /patients.csv?q=*" 200 100']);
    expect(more).toBe(0);
  });

  it('puts an unusual port in front, and a dash for what is not known', () => {
    const { lines } = logLines(ledger([request(1, { path: ':9200/_search', status: null, bytes: null })]));
    expect(lines).toEqual([':9200 [22/Nov/2026:10:00:01 +0000] "GET /_search" - -']);
  });

  it('lists nothing that came from the cache, and nothing that failed', () => {
    const cached = request(1, { isFromCache: true });
    const failed = request(2, { use: 'other', status: null });
    expect(logLines(ledger([cached, failed]))).toEqual({ lines: [], more: 0 });
  });

  it('lists twenty at most and says how many more', () => {
    const requests = Array.from({ length: 30 }, (_, second) => request(second));
    const { lines, more } = logLines(ledger(requests, { dropped: 5 }));
    expect(lines).toHaveLength(20);
    expect(more).toBe(15);
  });

  it('lists pages and files before what they brought with them, all by time', () => {
    const image = request(1, { use: 'other', path: '/logo.png' });
    const file = request(3, { use: 'other', path: '/a.zip' });
    const downloads = [{ ...file, state: 'complete' as const }];
    const { lines, more } = logLines(ledger([image, request(2), file], { downloads }), 2);
    expect(lines.map(line => /"(.*)"/.exec(line)?.[1])).toEqual(['GET /', 'GET /a.zip']);
    expect(more).toBe(1);
  });
});
