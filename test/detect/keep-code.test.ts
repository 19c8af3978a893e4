import { expect, it } from 'vitest';
import { begin } from '../../src/detect';
import { examples } from '../../src/detect/read/examples';
import { keepCode } from '../../src/detect/scan/keep-code';
import type { Span } from '../../src/detect/scan/sink';

it('a scan of each form begins with the second page, once', () => {
  const forms: string[] = [];
  const listening: typeof begin = head => {
    forms.push(head.form);
    keepCode(listening);
    return begin(head);
  };
  keepCode(listening);
  expect(forms).toEqual([]);
  for (let page = 2; page < 5; page += 1) keepCode(listening);
  expect(forms).toEqual(examples.map(({ head }) => head.form));
});

it.each(examples.map(example => [example.text.slice(0, 20), example] as const))(
  'in %j somebody is found',
  (_, example) => {
    const spans: Span[] = [];
    const scan = begin(example.head, { spans });
    scan.feed(example);
    const { length } = example.text;
    const { records } = scan.end({ state: 'full', reason: null, scanned: length, of: length });
    expect(spans.length).toBeGreaterThan(0);
    expect(records.person).toBeGreaterThan(0);
  },
);
