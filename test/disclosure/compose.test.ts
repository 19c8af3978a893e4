import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Access, Exposure, Report } from '../../src/detect/types';
import { compose, firstLetters, openSlots } from '../../src/disclosure';
import { withoutPort } from '../../src/disclosure/place';
import {
  backupFolder,
  clean,
  faxServer,
  filledRequest,
  firstKinds,
  kinds,
  partial,
  portal,
  reports,
  request,
  unread,
} from './reports';

const letter = (report: Report, depth: 'first-contact' | 'full' = 'full') =>
  compose(request(report, 'owner', depth)).body;
const withAccess = (access: Partial<Access>): Report => ({ ...faxServer, access: { ...faxServer.access, ...access } });
const exposed = (exposure: Partial<Exposure>): Report => ({
  ...backupFolder,
  exposures: [{ ...backupFolder.exposures[0]!, ...exposure }],
});

describe('a number follows its bound', () => {
  test('what was read in full is counted exactly', () => {
    expect(letter(faxServer)).toContain('- Names of people: exactly 104 (exactly 90 different)');
    expect(letter(faxServer)).toContain('- Social Security numbers: exactly 31 (all different)');
  });

  test('what was read in part is at least that much, and the letter says what part', () => {
    expect(letter(partial)).toContain('- Social Security numbers: at least 31 (at least 31 different)');
    expect(letter(partial)).toContain(
      'Only part of the page was read (exactly 2,000,000 of exactly 15,500,000 characters)',
    );
  });

  test('a report that may still grow is at least that much', () => {
    expect(letter({ ...faxServer, final: false })).toContain('- Social Security numbers: at least 31');
  });

  test.each([
    ['exact', 'exactly 42,000 people'],
    ['about', 'about 42,000 people'],
    ['at-least', 'at least 42,000 people'],
  ] as const)('people, %s', (bound, words) => {
    expect(letter({ ...faxServer, individuals: { estimate: 42_000, bound, basis: 'rows' } })).toContain(words);
  });

  test('the facts of what lies there carry their own bound', () => {
    const facts = {
      files: 1000,
      bytes: 1_999_999,
      bound: 'at-least',
      classes: { backup: 1 },
      classBytes: { backup: 999 },
    };
    expect(letter(exposed({ facts }))).toContain(
      'at least 1,000 files and at least 1.9 MB in all. Judging by their names, they include at least 1 backup file (at least 999 bytes).',
    );
  });

  test('facts without a bound take that of the page', () => {
    expect(letter({ ...exposed({ facts: { files: 3 } }), final: false })).toContain('at least 3 files');
  });

  test('bytes that were rounded are never called exact', () => {
    expect(letter(exposed({ facts: { bytes: 999, bound: 'exact' } }))).toContain('exactly 999 bytes in all');
    expect(letter(exposed({ facts: { bytes: 1000, bound: 'exact' } }))).toContain('about 1 KB in all');
  });
});

describe('credentials', () => {
  const without = 'No credentials were seen';

  test('"no credentials were seen" only where that was observed', () => {
    expect(letter(faxServer)).toContain(without);
    for (const basis of ['checked', 'stated'] as const) expect(letter(withAccess({ basis }))).not.toContain(without);
    for (const credentials of ['cookies', 'authorization', 'unknown'] as const) {
      expect(letter(withAccess({ credentials }))).not.toContain(without);
    }
  });

  test('a check without credentials is told as one, and as the only request of ours', () => {
    expect(letter(withAccess({ basis: 'checked' }))).toMatch(
      /also answered a request that was sent without any credentials/,
    );
    expect(letter(withAccess({ basis: 'checked' }))).toMatch(/sent exactly one request of its own/);
  });

  const check = { at: '2026-11-22T10:02:11Z', answer: 'refused', status: 401, bytes: 0, level: 'not-scanned' } as const;

  test('a check that was refused is told with its time, whatever the page was loaded with', () => {
    const refused = letter(withAccess({ credentials: 'cookies', check: { ...check, requests: 2 } }));
    expect(refused).toContain(
      '- The software in my browser sent exactly 2 requests of its own, the last at 22 November 2026, 10:02:11 UTC: for the same address, without any credentials. It was refused. It sent nothing else.',
    );
    expect(refused).not.toContain('no request of its own');
  });

  test('where nothing was seen and a check was refused, the letter says so and calls nothing open', () => {
    const unsure = withAccess({ credentials: 'unknown', basis: 'checked', check: { ...check, requests: 1 } });
    expect(letter(unsure)).toContain('A request that was sent without any credentials was refused');
    expect(letter(unsure)).toContain('sent exactly 1 request of its own, at 22 November 2026');
  });

  test('a check that never left is none', () => {
    const offline = { ...check, answer: 'offline', status: null, requests: 0 } as const;
    expect(letter(withAccess({ check: offline }))).toContain('sent no request of its own');
  });

  test.each(['cookies', 'authorization', 'unknown'] as const)('with %s nothing is called open', credentials => {
    for (const { kind, depth } of kinds) {
      const { subject, body } = compose(request(withAccess({ credentials }), kind, depth));
      expect(subject).not.toMatch(/could be/);
      expect(body).not.toMatch(
        /\b(is|are|lies|lie|was|were|stands?) open\b|could be read|\bexposed\b|\banyone (can|could)\b/i,
      );
    }
    expect(letter(withAccess({ credentials }))).toContain('applies only if the page can be read without a log-in');
  });

  test('status and network address stand there where they are known', () => {
    expect(letter(faxServer)).toContain('Network address of the server: 203.0.113.7\n- Status of the answer: 200');
    expect(letter(withAccess({ address: null, status: null }))).not.toMatch(/Network address|Status of the answer/);
  });
});

describe('a letter never says more than the report', () => {
  test('file names alone are not patients', () => {
    expect(letter(backupFolder)).toContain('names that suggest patient data. No record of a person was recognised.');
    expect(letter(backupFolder)).not.toContain('information about patients');
  });

  test('what could not be looked at is told so', () => {
    expect(letter(unread)).toContain('I could not look at its content');
    expect(letter(unread)).toContain('nothing in it was counted');
  });

  test('a page without a finding makes no claim', () => {
    expect(letter(clean)).toContain('Nothing that points to patients was recognised.');
    expect(letter(clean)).toContain('No personal or health data was recognised');
  });

  test('a lowered verdict is told with its reason', () => {
    const lowered = [{ code: 'synthetic-data', from: 'critical', to: 'low', params: {}, text: '' }] as const;
    const report: Report = { ...faxServer, verdict: { level: 'low', reasons: [], lowered } };
    for (const depth of ['first-contact', 'full'] as const)
      expect(letter(report, depth)).toContain('made-up test data');
  });

  test('a kind that nobody has named yet is written in plain words', () => {
    expect(letter(exposed({ kind: 'paper-tape', product: null, version: null }))).toContain(
      '- paper tape: exactly 1 folder',
    );
  });
});

describe('a full letter', () => {
  test('names host, port, masked path, product, time and newest file', () => {
    expect(letter(faxServer)).toContain('- Host: fax.vendor.example:9200\n- Path: /fax_inbound/_search\n');
    expect(letter(faxServer)).toContain('Search database, Elasticsearch 6.8.1');
    expect(letter(faxServer)).toContain('- Seen: 22 November 2026, 10:00:05 UTC\n');
    expect(letter(backupFolder)).toContain('- Path: /backups/*/ (an asterisk stands for a part left out');
    expect(letter(backupFolder)).toContain('the newest dated 21 November 2026');
  });

  test('takes the port from the address where the host does not say it', () => {
    const asked = { ...request(faxServer, 'owner', 'full'), host: 'fax.vendor.example' };
    expect(compose(asked).body).toContain('- Host: fax.vendor.example:9200\n');
  });

  test('names the specially protected conditions and how sure it is', () => {
    expect(letter(faxServer)).toContain('exactly 3 on specially protected conditions');
    expect(letter(faxServer)).toContain('- Likely phone numbers: exactly 104');
  });
});

describe('a first contact', () => {
  const digits = (text: string) =>
    text.replaceAll('22 November 2026, 10:00:05 UTC', '').replaceAll('+1 202 555 0143', '').match(/\d+/g);

  test.each(Object.entries(reports))('about %s holds no path, port or count', (_name, report) => {
    for (const kind of firstLetters) {
      const { subject, body } = compose(request(report, kind, 'first-contact'));
      expect(digits(`${subject}\n${body}`)).toBeNull();
      expect(`${subject}\n${body}`).not.toMatch(/[*/]|_search|backups|modules|:9200|Elasticsearch|nginx/);
      expect(body).toContain(withoutPort(request(report, kind, 'first-contact').host));
    }
  });

  test('says the kind of data, not more', () => {
    expect(letter(faxServer, 'first-contact')).toContain(
      'Kind of data: personal details, government-issued numbers, contact details and health information.',
    );
    expect(letter(backupFolder, 'first-contact')).toContain(
      'Kind of data: e-mail archives, disk images and database copies.',
    );
    expect(letter(unread, 'first-contact')).not.toContain('Kind of data');
  });

  test.each([
    ['203.0.113.7:8080', '203.0.113.7'],
    ['[2001:db8::7]:9200', '[2001:db8::7]'],
    ['[2001:db8::7]', '[2001:db8::7]'],
    ['2001:db8::7', '2001:db8::7'],
    ['www.clinic.example', 'www.clinic.example'],
  ])('writes %s as %s', (host, written) => {
    const { body } = compose({ ...request(faxServer, 'owner', 'first-contact'), host });
    expect(body).toContain(`showed a page at ${written}. `);
  });
});

describe('an open slot', () => {
  test('stays visible and is listed', () => {
    const profile = { name: '', organisation: '', email: '  ', phone: '', key: '' };
    const { body, openSlots: open } = compose({ ...request(portal, 'owner', 'full'), profile, host: '' });
    expect(open).toEqual(['host', 'name', 'host-and-port', 'email']);
    expect(body).toContain('My name is {{name}}.');
    expect(openSlots(body)).toEqual(expect.arrayContaining(['name', 'email']));
  });

  test('an empty organisation or phone leaves no gap', () => {
    const profile = { name: 'Dana Whitfield', organisation: '', email: 'dana@research.example', phone: '', key: '' };
    const { body } = compose({ ...request(faxServer, 'owner', 'full'), profile });
    expect(body).toMatch(/Dana Whitfield\ndana@research\.example\nReference: PLD-QWERTYUP\n$/);
  });
});

describe('a lying page', () => {
  const lie = fc.string({
    unit: fc.constantFrom('Smith', ' ', '\n', '\r', '\u2028', '\0', '{{', '}}', '$&', 'https://', '/', '## ', '<a>'),
    maxLength: 12,
  });
  const name = fc.oneof(
    lie,
    fc.constantFrom('constructor', '__proto__', 'toString', 'ssn', 'name', 'mailbox', 'rsync'),
  );
  const count = fc.nat();
  const table = fc.dictionary(name, count, { maxKeys: 3 });
  const found = fc.record({
    type: name,
    letter: fc.constant(null),
    count,
    distinct: count,
    special: count,
    confidence: fc.constantFrom('possible', 'likely', 'certain'),
    shape: lie,
    where: fc.constant([]),
  });
  const report: fc.Arbitrary<Report> = fc.record({
    ...(Object.fromEntries(Object.entries(faxServer).map(([key, value]) => [key, fc.constant(value)])) as {
      [Key in keyof Report]: fc.Arbitrary<Report[Key]>;
    }),
    title: lie,
    url: lie.map(path => `https://fax.vendor.example/${path}`),
    exposures: fc.array(
      fc.record({
        kind: name,
        product: fc.option(name),
        version: fc.option(lie),
        confidence: fc.constantFrom('possible', 'likely', 'certain'),
        facts: fc.record({
          files: count,
          bytes: count,
          newest: lie,
          names: fc.array(lie),
          classes: table,
          classBytes: table,
        }),
      }),
      { maxLength: 3 },
    ),
    identifiers: fc.array(found, { maxLength: 3 }),
    clinical: fc.array(found, { maxLength: 3 }),
    individuals: fc.option(
      fc.record({ estimate: count, bound: fc.constantFrom('exact', 'about', 'at-least'), basis: lie }),
    ),
    owner: fc.constant([{ kind: 'banner-vendor', value: 'Smith', share: 1, trust: 'certain' as const }]),
  });

  test('can open no slot, begin no link or heading, and leave no hole in the text', () => {
    fc.assert(
      fc.property(report, fc.constantFrom(...kinds), (said, { kind, depth }) => {
        const { subject, body, openSlots: open } = compose(filledRequest(said, kind, depth));
        expect(open.filter(slot => slot !== 'day-of-deletion')).toEqual([]);
        const written = `${subject}\n${body.replace('{{day-of-deletion}}', '')}`;
        expect(written).not.toMatch(/:\/\/|[{}\r\u2028\0]|^#|undefined|NaN|function |\[object/m);
      }),
    );
  });

  test('can put no word of its own into a first contact', () => {
    fc.assert(
      fc.property(report, said => {
        expect(letter(said, 'first-contact')).not.toMatch(/Smith|<a>|\$&|constructor|__proto__|toString/);
      }),
    );
  });

  test('can add no line of its own', () => {
    const lines = (product: string, version: string) => letter(exposed({ product, version })).split('\n').length;
    fc.assert(fc.property(lie, lie, (product, version) => lines(product, version) === lines('Smith', 'Smith')));
  });
});

describe('what a person lets in, notes or chooses', () => {
  const lie = fc.string({
    unit: fc.constantFrom(
      'x',
      ' ',
      '\n',
      '\u2028',
      '\u202e',
      '\0',
      '{{',
      '}}',
      'name',
      '$&',
      'https://',
      'a:',
      '//',
      '## ',
      '- ',
    ),
    maxLength: 14,
  });
  const clue = { kind: 'page-organization', value: 'Harbor Imaging Associates', share: 1, trust: 'certain' } as const;

  test('an owner clue stands in a letter once it is let in, and in none before', () => {
    for (const { kind, depth } of kinds) {
      const { body } = compose(request({ ...faxServer, owner: [clue] }, kind, depth));
      expect(body).not.toContain('Harbor');
    }
    const asked = { ...request(faxServer, 'intermediary', 'full'), owner: [clue, clue] };
    expect(compose(asked).body).toContain('whoever runs fax.vendor.example, perhaps Harbor Imaging Associates.');
    expect(compose({ ...asked, kind: 'owner', depth: 'first-contact' }).body).not.toContain('Harbor');
  });

  test('the party is greeted where the contact has one', () => {
    const { contact } = filledRequest(faxServer, 'owner', 'full');
    const greeting = (party: string | null) =>
      compose({ ...request(faxServer, 'owner', 'full'), contact: { ...contact!, party } }).body.split('\n')[0];
    expect(greeting('Harbor Imaging')).toBe('Hello Harbor Imaging,');
    expect(greeting(null)).toBe('Hello,');
    expect(greeting(' \n')).toBe('Hello,');
  });

  test('whatever stands there opens no slot, begins no link, and leaves no hole', () => {
    fc.assert(
      fc.property(lie, fc.array(lie, { maxLength: 4 }), fc.constantFrom(...kinds), (text, lines, { kind, depth }) => {
        const asked = filledRequest(faxServer, kind, depth);
        const {
          subject,
          body,
          openSlots: open,
        } = compose({
          ...asked,
          contact: { ...asked.contact!, party: text },
          owner: lines.map(value => ({ ...clue, value })),
          added: lines,
          attempts: asked.attempts.map(attempt => ({ ...attempt, to: text })),
          profile: { ...asked.profile, organisation: text },
          reason: text,
        });
        expect(open.filter(slot => slot !== 'day-of-deletion')).toEqual([]);
        const written = `${subject}\n${body.replace('{{day-of-deletion}}', '')}`;
        expect(written).not.toMatch(/:\/\/|[{}\r\u2028\u202e\0]|\n{3}/);
      }),
    );
  });

  test('a very long text is cut, and quickly', () => {
    const added = ['a'.repeat(1_000_000), 'a:'.repeat(500_000)];
    const { body } = compose({ ...request(faxServer, 'owner', 'full'), added });
    expect(body.length).toBeLessThan(20_000);
  }, 2000);
});

test('a rule that was chosen stands in a full letter in one paragraph without a conclusion, and in no first contact', () => {
  for (const kind of ['owner', 'vendor'] as const) {
    for (const law of ['hipaa', 'ftc', 'gdpr', 'state'] as const) {
      const { body } = compose({ ...request(faxServer, kind, 'full'), law });
      expect(body.match(/^You will know better than I do whether .* I draw no conclusion\..*$/gm)).toHaveLength(1);
      expect(compose({ ...request(faxServer, kind, 'first-contact'), law })).toEqual(
        compose(request(faxServer, kind, 'first-contact')),
      );
    }
    expect(compose(request(faxServer, kind, 'full')).body).not.toContain('I draw no conclusion');
  }
});

describe('a letter about what a relay shows', () => {
  const relayed = (subject: string | null): Report => ({ ...faxServer, relay: { name: 'Shodan', subject } });
  const letters = (report: Report, host: string) =>
    firstKinds.map(({ kind, depth }) => compose({ ...request(report, kind, depth), host }));

  test('is about the host that is shown, and says who showed it', () => {
    for (const { subject, body, openSlots: missing } of letters(relayed('203.0.113.7'), '203.0.113.7')) {
      expect(subject).toContain('203.0.113.7');
      expect(body).toContain('my web browser showed a page of Shodan about 203.0.113.7.');
      expect(body).toContain('I saw this at Shodan, not at the address itself.');
      expect(missing).toEqual([]);
    }
  });

  test('says nothing of the relay as if it were the host: no address, path, port, status, log or credentials', () => {
    for (const { subject, body } of letters(relayed('203.0.113.7'), '203.0.113.7')) {
      expect(subject).not.toMatch(/could be/);
      const [told] = body.split('How this is usually closed');
      expect(told).not.toMatch(/No credentials|9200|Path:|Status of|Network address|access log|shodan\.io/i);
    }
  });

  test('leaves the host open where nobody can tell whose it is', () => {
    for (const { openSlots: missing } of letters(relayed(null), '')) expect(missing).toContain('host');
  });
});
