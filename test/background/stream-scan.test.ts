import { describe, expect, it } from 'vitest';
import { isJson, isSaved } from '../../src/background/content-types';
import { scanStream } from '../../src/background/stream-scan';

const answer = (contentType = 'application/json', more: { name: string; value: string }[] = []) => ({
  url: 'http://fax.clinic.example:9200/fax/_search',
  statusCode: 200,
  responseHeaders: [{ name: 'Content-Type', value: contentType }, ...more],
});
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a stream', () => {
  it('is read to the last character, wherever its bytes are cut', () => {
    const text = JSON.stringify({ note: 'größer 注意 💉' });
    const bytes = bytesOf(text);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const scan = scanStream(answer());
      scan.feed(bytes.slice(0, cut).buffer);
      scan.feed(bytes.slice(cut).buffer);
      expect(scan.end(null).coverage).toEqual({
        state: 'full',
        reason: null,
        scanned: text.length,
        of: text.length,
      });
    }
  });

  it('is decoded in the character set that its answer names, if there is one', () => {
    for (const [charset, bytes] of [
      ['iso-8859-1', new Uint8Array([0x22, 0xfc, 0x22])],
      ['no-such-set', bytesOf('"ü"')],
      ['"UTF-8"', bytesOf('"ü"')],
    ] as const) {
      const scan = scanStream(answer(`application/json; charset=${charset}`));
      scan.feed(bytes.slice().buffer);
      expect(scan.end(null).coverage.scanned).toBe(3);
    }
  });

  it('is read up to a limit, and then says how much there is', { timeout: 60_000 }, () => {
    const scan = scanStream(answer('application/json', [{ name: 'Content-Length', value: '25000000' }]));
    const chunk = bytesOf(`[${'1,'.repeat(500_000)}`).buffer;
    let fed = 0;
    do fed += 1;
    while (scan.feed(chunk));
    expect(fed).toBe(8);
    expect(scan.end('limit').coverage).toMatchObject({ state: 'partial', reason: 'limit', of: 25_000_000 });
  });

  it('that breaks off was read in part', () => {
    const scan = scanStream(answer());
    scan.feed(bytesOf('{"hits": {"total": 3, "hits": [{"_id": "1", ').buffer);
    expect(scan.end('error').coverage).toMatchObject({ state: 'partial', reason: 'error' });
  });
});

describe('content types', () => {
  it.each([
    'application/json',
    'application/fhir+json',
    'application/vnd.api+json',
    'application/x-ndjson',
    'text/json',
  ])('%s is read along', type => expect(isJson(type)).toBe(true));
  it.each(['text/html', 'application/javascript', 'application/jsonp', ''])('%s is not', type =>
    expect(isJson(type)).toBe(false),
  );
  it.each(['text/csv', 'application/x-ndjson', 'application/fhir+xml', 'application/sql', 'application/octet-stream'])(
    '%s is saved and not shown',
    contentType => expect(isSaved({ contentType, isAttachment: false })).toBe(true),
  );
  it.each(['text/html', 'text/plain', 'application/json', 'application/xml', ''])('%s is shown', contentType =>
    expect(isSaved({ contentType, isAttachment: false })).toBe(false),
  );
});
