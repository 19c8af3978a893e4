import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../src/disclosure';
import type { Ledger, LedgerRequest } from '../../src/disclosure/ledger/types';
import { faxServer, filledRequest, kinds, ledger, relayed } from './reports';

const letter = (change: Partial<Ledger> | null, kind: 'owner' | 'closure' = 'owner') =>
  compose({ ...filledRequest(faxServer, kind, 'full'), added: [], ledger: change && { ...ledger, ...change } }).body;
const part = (body: string, heading: string) => body.split(`${heading}\n\n`)[1]?.split('\n\n')[0] ?? '';
const did = (change: Partial<Ledger> | null) => part(letter(change), 'What I did');
const pages = (count: number, change: Partial<LedgerRequest> = {}): LedgerRequest[] =>
  Array.from({ length: count }, () => ({ ...ledger.requests[0]!, ...change }));

describe('what I did is what the ledger holds', () => {
  test('fourteen pages are fourteen, and since when is told', () => {
    expect(did({})).toContain('in this browser since 22 November 2026, 09:41:00 UTC');
    expect(did({})).toContain('- I opened exactly 14 pages.');
    expect(did({ requests: pages(1) })).toContain('- I opened exactly 1 page.');
    expect(did({ requests: pages(15) })).toContain('- I opened exactly 15 pages.');
  });

  test('where some were not listed, or a size is not known, numbers say at least', () => {
    const full = did({ requests: pages(14), dropped: 3 });
    expect(full).toContain('- I opened at least 14 pages.');
    expect(full).toContain('That came to exactly 17 requests, answered with at least 7.1 KB.');
    expect(full).toContain('more requests than the record lists');
    expect(full).not.toContain('only asks');
    expect(did({ requests: [...pages(2), ...pages(1, { bytes: null })] })).toContain('answered with at least 1 KB.');
    expect(did({ requests: pages(2, { bytes: null }) })).toContain('That came to exactly 2 requests.');
  });

  test('a request that sends something is told by its method', () => {
    const body = did({ requests: [...pages(2), ...pages(1, { method: 'POST', use: 'fetch' })] });
    expect(body).toContain('Of these, exactly 1 request sent something (POST).');
    expect(body).not.toContain('only asks');
  });

  test('downloads are told, those that broke off too; none only where none was recorded', () => {
    const file = { at: '2026-11-22T09:50:00Z', path: '/backups/*.pst', bytes: 1_250_000_000 } as const;
    expect(did({})).toContain('My browser recorded no download.');
    const saved = did({ downloads: [{ ...file, state: 'complete' }] });
    expect(saved).toContain('My browser saved exactly 1 file to my disk, about 1.3 GB in all.');
    expect(saved).not.toContain('no download');
    const broken = did({ downloads: [{ ...file, state: 'interrupted' }] });
    expect(broken).toContain('began to save exactly 1 file and had not finished.');
    expect(broken).not.toContain('no download');
    expect(letter({ downloads: [{ ...file, state: 'complete' }] })).toMatch(/only seen\? .* saved exactly 1 file/);
  });

  test('without a ledger nothing is claimed', () => {
    expect(did(null)).toBe('What my browser did there besides was not recorded, so I state nothing about it.');
    const body = letter(null);
    expect(body).toMatch(/only seen\? .* not recorded, so I state nothing about it\./);
    expect(body).not.toMatch(/I opened|no download|Lines to compare|since/);
  });

  test('a record that began after the page was seen counts nothing as if it were all', () => {
    const late = { since: '2026-11-22T10:00:06.000Z' };
    expect(did({ ...late, requests: [] })).toMatch(/not recorded, so I state nothing/);
    const later = did({ ...late, requests: pages(2) });
    expect(later).toContain('- The page above was opened before that');
    expect(later).toContain('- I opened exactly 2 pages.');
    expect(later).not.toContain('no download');
    expect(letter({ ...late, requests: pages(2) })).toMatch(
      /only seen\? .* not recorded, so I state nothing about it\./,
    );
    expect(letter({ ...late, requests: pages(2) }, 'closure')).toContain('{{day-of-deletion}}');
  });

  test('a record without the page that was seen says so, and never that none was opened', () => {
    expect(did({ requests: [] })).toMatch(/not recorded, so I state nothing/);
    const rest = did({ requests: pages(3, { use: 'fetch' }) });
    expect(rest).toContain('- The page above was opened before that');
    expect(rest).not.toMatch(/I opened|no download/);
  });

  test('a ledger of another host claims nothing, nor does one of a relay', () => {
    expect(did({ host: 'www.vendor.example' })).toMatch(/not recorded/);
    const seenElsewhere = { ...filledRequest(relayed, 'owner', 'full'), ledger: { ...ledger, host: 'www.shodan.io' } };
    expect(compose(seenElsewhere).body).not.toMatch(/I opened|Lines to compare/);
  });

  test('a first contact tells no counts of it', () => {
    for (const { kind } of kinds.filter(one => one.depth === 'first-contact')) {
      if (['hhs-ocr', 'data-protection'].includes(kind)) continue;
      const { body } = compose(filledRequest(faxServer, kind, 'first-contact'));
      expect(body).not.toMatch(/I opened|_search|:9200|Lines to compare/);
    }
  });

  const request = fc.record({
    at: fc.constantFrom('2026-11-22T10:00:00Z', 'never', ''),
    method: fc.constantFrom('GET', 'POST', 'TRACE\n## x', '{{name}}'),
    path: fc.constantFrom(':9200/', '/a{{name}}\nurgent https://x.example', '/*', ''),
    use: fc.constantFrom('page', 'frame', 'fetch', 'other'),
    status: fc.option(fc.nat()),
    bytes: fc.option(fc.nat()),
    isFromCache: fc.boolean(),
  });

  test('whatever it holds, the letter is whole and counts what is there', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 30 }), fc.nat(3), (requests, dropped) => {
        const body = letter({ requests, dropped });
        expect(body).not.toMatch(/[{}]|:\/\/|^#|\n{3}|undefined|NaN/m);
        const opened = requests.filter(({ use }) => use === 'page').length;
        const said = /I opened (exactly|at least) (\d+) page/.exec(body);
        expect(Number(said?.[2] ?? 0)).toBe(opened);
        if (dropped === 0) expect(body).not.toContain('I opened at least');
      }),
    );
  });
});

test('what other tools did stands in a part of its own, in the words of the reporter, and nowhere without them', () => {
  const added = ['I ran a client at https://fax.vendor.example:9200 {{name}}\nonce.', ' '];
  const { body } = compose({ ...filledRequest(faxServer, 'owner', 'full'), added });
  expect(part(body, 'What I did with other tools, in my words')).toBe(
    '- I ran a client at fax.vendor.example:9200 name once.',
  );
  expect(letter({})).not.toContain('other tools');
});

test('a statement on deletion needs the reporter’s own word, unless nothing was saved', () => {
  const saved = { at: '2026-11-22T09:50:00Z', path: '/a.pst', state: 'complete', bytes: null } as const;
  expect(letter({}, 'closure')).toContain('There was nothing to delete.');
  for (const change of [null, { downloads: [saved] }])
    expect(letter(change, 'closure')).toContain('I deleted on {{day-of-deletion}}.');
});

test('attempts are dated: lines for those who look into it, first and last day for a reminder', () => {
  const { body } = compose(filledRequest(faxServer, 'hhs-ocr', 'full'));
  expect(body).toContain('- 12 February 2026, 15:02:00 UTC, phone, Harbor Imaging: no answer\n- 19 March 2026');
  const reminder = compose(filledRequest(faxServer, 'follow-up', 'first-contact')).body;
  expect(reminder).toContain('exactly 2 attempts, the first on 12 February 2026 and the last on 19 March 2026.');
});

test('a reason stands in the place of attempts, and only there', () => {
  const asked = { ...filledRequest(faxServer, 'hhs-ocr', 'full'), reason: 'Nobody is named\nanywhere.' };
  expect(compose(asked).body).not.toContain('My reason');
  expect(compose({ ...asked, attempts: [] }).body).toContain('My reason: Nobody is named anywhere.');
});

test('what looking for contacts asked of the host itself is told, and then nothing is said that it denies', () => {
  const step = {
    id: 'home-page:host',
    source: 'home-page',
    to: { code: '', params: {}, text: '' },
    reveals: { code: '', params: {}, text: '' },
    requests: 5,
    isTicked: true,
  } as const;
  const at = '2026-11-22T11:00:00Z';
  const result = (url: string, requests: number) => ({ step: { ...step, url }, requests, at, found: 1, remarks: [] });
  const told = (...lookedUp: ReturnType<typeof result>[]) =>
    compose({ ...filledRequest(faxServer, 'owner', 'full'), lookedUp }).body;
  const asked = told(result('https://fax.vendor.example/', 3), result('https://fax.vendor.example/.well-known/', 1));
  expect(asked).toContain('with about 4 requests, the last at 22 November 2026, 11:00:00 UTC.');
  expect(asked).not.toMatch(/followed no link|nothing else/);
  expect(told(result('https://fax.vendor.example/', 1))).toContain('with exactly 1 request, at 22 November 2026');
  const broken = { code: 'broken-off', params: {}, text: '' };
  const unsure = { ...result('https://fax.vendor.example/', 1), remarks: [broken] };
  expect(compose({ ...filledRequest(faxServer, 'owner', 'full'), lookedUp: [unsure] }).body).toContain(
    'with about 1 request',
  );
  const elsewhere = told(result('https://vendor.example/', 2), result('https://fax.vendor.example/', 0));
  expect(elsewhere).toBe(told());
  expect(elsewhere).toContain('followed no link');
});
