import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { compose, emlDraft, type Outgoing } from '../../src/disclosure';
import { faxServer, request } from './reports';

const savedAt = '2026-11-22T10:05:00.123Z';
const draft = (letter: Partial<Outgoing>) =>
  emlDraft({ to: 'office@clinic.example', subject: 's', body: 'b', ...letter }, 'PLD-QWERTYUP', savedAt);
const parse = (letter: Partial<Outgoing>) => PostalMime.parse(draft(letter).message);
const headers = [
  'x-unsent',
  'date',
  'message-id',
  'to',
  'subject',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
];
const lines = (text: string | undefined) => (text ?? '').replace(/\r\n|\r/g, '\n').replace(/\n+$/, '');

test('a whole letter is read back by another program as it was written', async () => {
  const { subject, body } = compose(request(faxServer, 'owner', 'full'));
  const read = await parse({ subject, body });
  expect(read.subject).toBe(subject);
  expect(lines(read.text)).toBe(lines(body));
  expect(read.to).toEqual([{ name: '', address: 'office@clinic.example' }]);
  expect(read.date).toBe('2026-11-22T10:05:00.000Z');
  expect(read.headers.map(header => header.key)).toEqual(headers);
  expect(read.attachments).toEqual([]);
});

test('the file is a draft with a neutral name, and its identifier names no machine', () => {
  const { fileName, message } = draft({});
  expect(fileName).toBe('report-PLD-QWERTYUP.eml');
  expect(message).toContain('X-Unsent: 1\r\n');
  expect(message).toContain('Message-ID: <PLD-QWERTYUP.1795341900123@report.invalid>\r\n');
  expect(emlDraft({ to: '', subject: '', body: '' }, '../x/"y"', savedAt).fileName).toBe('report-xy.eml');
});

test('a subject that looks encoded is not taken for it', async () => {
  expect((await parse({ subject: '=?UTF-8?Q?x?=' })).subject).toBe('=?UTF-8?Q?x?=');
});

test.each(['x', 'é', '😀', '=', ' '])('a long line of "%s" is broken and read back', async character => {
  const body = `${character.repeat(500)}.`;
  const longest = Math.max(
    ...draft({ body })
      .message.split('\r\n')
      .map(line => line.length),
  );
  expect(longest).toBeLessThanOrEqual(76);
  expect(lines((await parse({ body })).text)).toBe(body);
});

test('an empty recipient leaves the header out', async () => {
  const read = await parse({ to: ' ' });
  expect(read.headers.map(header => header.key)).toEqual(headers.filter(key => key !== 'to'));
});

test('several recipients and a name beyond ASCII are read back', async () => {
  const read = await parse({
    to: '"Harbor Clinic, Inc." <office@clinic.example>, José Núñez <jose@clinic.example>, privacy@clinic.example; it@clinic.example',
  });
  expect(read.to).toEqual([
    { name: 'Harbor Clinic, Inc.', address: 'office@clinic.example' },
    { name: 'José Núñez', address: 'jose@clinic.example' },
    { name: '', address: 'privacy@clinic.example' },
    { name: '', address: 'it@clinic.example' },
  ]);
});

describe('whatever was typed', () => {
  const nasty = fc.string({
    unit: fc.oneof(
      { arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), weight: 2 },
      {
        arbitrary: fc.constantFrom(
          'a',
          ' ',
          '\r\n',
          '\n',
          '\r',
          '\u0085',
          '\u2028',
          '\0',
          '\t',
          'Bcc: x@y.example',
          '=?UTF-8?Q?',
          '?=',
          '=',
          '.',
          'é',
          '😀',
          '<',
          '>',
          ',',
          '"',
          '\ud800',
        ),
        weight: 3,
      },
    ),
    maxLength: 200,
  });

  test('the headers are ours and no others', () => {
    return fc.assert(
      fc.asyncProperty(nasty, nasty, nasty, async (to, subject, body) => {
        const read = await parse({ to, subject, body });
        const keys = read.headers.map(header => header.key);
        expect(headers.filter(key => keys.includes(key))).toEqual(keys);
      }),
    );
  });

  test('subject and text are read back', () => {
    return fc.assert(
      fc.asyncProperty(nasty, nasty, async (subject, body) => {
        const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD');
        const read = await parse({ subject, body });
        expect(read.subject ?? '').toBe(
          wellFormed(subject)
            .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
            .trim(),
        );
        expect(lines(read.text)).toBe(lines(wellFormed(body)));
      }),
    );
  });

  test('every line is ASCII, ends in CRLF and is short enough', () => {
    fc.assert(
      fc.property(nasty, nasty, (subject, body) => {
        const { message } = draft({ subject, body });
        expect(message).toMatch(/^[\t\r\n\x20-\x7e]*$/);
        expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const [head, text] = message.split(/\r\n\r\n([\s\S]*)/);
        for (const line of head!.split('\r\n'))
          expect(line.length).toBeLessThanOrEqual(line.includes('=?UTF-8') ? 76 : 998);
        for (const line of text!.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
      }),
    );
  });
});
