import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compose, markdown } from '../../src/disclosure';
import { reports, request } from '../disclosure/reports';

const letter = { to: 'privacy@clinic.example', subject: 'Data open at fax.clinic.example', body: 'Hello.' };
const plain = (text: string): string =>
  text
    .replace(/\u00A0/g, ' ')
    .replace(/\\$/gm, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');

it('is a heading, the recipient and the text', () => {
  expect(markdown(letter)).toBe('# Data open at fax.clinic.example\n\nTo: privacy@clinic.example\n\nHello.\n');
});

it('keeps lines apart and lists as lists, and makes nothing of the signs in a masked name', () => {
  const body =
    'Host: a\nPath: /*/_search\n\n- one\n- two\n\n1. first\n2. second\n\n# no heading\n===\nsee http://x.example';
  expect(
    markdown({ ...letter, body })
      .split('\n')
      .slice(4),
  ).toEqual([
    'Host: a\\',
    'Path: /\\*/\\_search',
    '',
    '- one',
    '- two',
    '',
    '1. first',
    '2. second',
    '',
    '\\# no heading\\',
    '\\===\\',
    'see http\\://x.example',
    '',
  ]);
});

it('says what the letter says, for every letter', () => {
  for (const report of Object.values(reports)) {
    const { subject, body } = compose(request(report, 'owner', 'full'));
    const read = plain(markdown({ to: '', subject, body }));
    expect(read).toBe(`# ${subject}\n\n${body.replace(/ +$/gm, '').trim()}\n`);
  }
});

it('begins no heading, link, picture or element, whatever was typed', () => {
  const nasty = fc.string({
    unit: fc.constantFrom(
      '#',
      '[',
      ']',
      '(',
      ')',
      '!',
      '<',
      '>',
      '*',
      '_',
      '`',
      '|',
      '\n',
      ' ',
      'a',
      '&',
      '~',
      '=',
      '-',
      '\\',
    ),
  });
  fc.assert(
    fc.property(nasty, nasty, (subject, body) => {
      const bare = markdown({ to: '', subject, body })
        .slice(2)
        .replace(/\\[!-/:-@[-`{-~]/g, 'x');
      expect(bare).not.toMatch(/[[\]<>*_`|&~]|^ *#/m);
    }),
  );
});
