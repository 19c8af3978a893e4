import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin } from '../../../src/detect';
import { makeMentions } from '../../../src/detect/mentions';
import { spansOf } from './mentioned';

const TEXT =
  'Patient: Maria Delgado\nDOB: 03/14/1971\nShe moved on 5/2/2019, see www.harlow.imaging.si and (614) 384-2271.\n';

describe('a mention', () => {
  it('is told apart from findings, and stands where none stands', () => {
    const spans = spansOf(TEXT);
    expect(spans.filter(({ isMention }) => !isMention).map(({ type }) => type)).toEqual([
      'name',
      'date-of-birth',
      'phone',
    ]);
    const mentions = spans.filter(({ isMention }) => isMention);
    expect(mentions.map(({ type, start, end }) => [type, TEXT.slice(start, end)])).toEqual([
      ['date', '5/2/2019'],
      ['url', 'www.harlow.imaging.si'],
    ]);
  });

  it('adds nothing to what a scan finds', () => {
    const found = (options: Parameters<typeof begin>[1]) => {
      const scan = begin({ url: '', contentType: 'text/plain', title: '', form: 'raw' }, options);
      scan.feed({ text: TEXT });
      return { ...scan.end({ state: 'full', reason: null, scanned: 0, of: 0 }), scannedAt: '' };
    };
    expect(found({ spans: [], mentions: makeMentions() })).toEqual(found({ spans: [] }));
  });

  it('is the same however the text is cut', () => {
    const line = 'On 5/2/2019 she called from 0490 75 40 81 and asked for https://harlow.si/visit. ';
    const long = line.repeat(1_700);
    const whole = spansOf(long);
    expect(whole.filter(({ isMention }) => isMention).length).toBeGreaterThan(1_700 * 2);
    fc.assert(
      fc.property(fc.integer({ min: 7, max: 70_000 }), size => {
        expect(spansOf(long, size)).toEqual(whole);
      }),
      { numRuns: 5, seed: 7 },
    );
  });

  it('is looked for in any text without failing', () => {
    const pieces = fc.constantFrom(
      ...[
        'Apt',
        'Rue',
        'OH',
        'Dr',
        'Mr.',
        'Anna',
        'van',
        'der',
        'O’Neil',
        'https://',
        'www.',
        '+46',
        '(0)8',
        '43017',
        '12',
        'May',
        'MD',
      ],
      ...[
        ' ',
        '\t',
        '\u00a0',
        '\n',
        '\u001f',
        '. ',
        ', ',
        '-',
        '.',
        '/',
        '&',
        "'s",
        '@',
        '日本',
        '\ud83d',
        'é',
        'ß',
        '́',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), parts => {
        const text = parts.join('');
        for (const { start, end } of spansOf(text)) expect(text.slice(start, end)).not.toBe('');
      }),
      { numRuns: 3_000, seed: 11 },
    );
  });

  it.each(['https://', '0490 ', 'a.', '+', 'www.', '1-', 'Mr. ', "O'", 'Anna '])(
    'costs no more in a row of %j',
    unit => {
      const cost = (length: number) => {
        const text = unit.repeat(length / unit.length);
        const mentions = makeMentions();
        const start = performance.now();
        mentions.feed(text);
        mentions.end([]);
        return performance.now() - start;
      };
      cost(20_000);
      expect(cost(200_000)).toBeLessThan(2_000);
    },
  );
});
