import fc from 'fast-check';
import { expect, it } from 'vitest';
import { run } from '../../src/detect/scan/automaton';
import { followLabel, isVain } from '../../src/detect/scan/behind-label';
import { dieBehind, learnNumber } from '../../src/detect/scan/learn-digits';
import { beginPass } from '../../src/detect/scan/pass';
import { engine } from '../../src/detect/scan/ready';
import { emptyStretch, fill } from '../../src/detect/scan/stretch';

const stretch = emptyStretch();

it('numbers that are passed over for what is behind them begin no shape', () => {
  const { free } = engine();
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 18 });
  const behind = fc.string({
    unit: fc.constantFrom(...' \t.,-/:%($tThHyeorsé1234567890'),
    minLength: 3,
    maxLength: 14,
  });
  let passed = 0;
  fc.assert(
    fc.property(digits, behind, (number, rest) => {
      fc.pre(!/^\d/.test(rest));
      const text = number + rest;
      fill(stretch, text);
      learnNumber(free, stretch.bytes, 0, text.length);
      if (dieBehind(free, stretch, number.length, number.length) === 0) return;
      passed += 1;
      expect(run(free, stretch.bytes, 0, text.length), text).toBe(0);
    }),
    { numRuns: 6_000, seed: 3 },
  );
  expect(passed).toBeGreaterThan(2_000);
});

it('labels that are passed over for the word behind them have no value there', () => {
  const { labels } = engine();
  const names = 'first,last,street,mr,take,use,picture,order,no,member id,patient name,city,dob'.split(',');
  const words = fc.array(
    fc.constantFrom(
      ...'the of is was on number mm Dora quill 1951-03-04 00482913 E12345 wide : # ? , at b1 12 mg'.split(' '),
    ),
    { minLength: 1, maxLength: 6 },
  );
  let found = 0;
  let passed = 0;
  const finder = { hit: () => (found += 1), health: () => (found += 1), care: () => (found += 1) };
  fc.assert(
    fc.property(fc.constantFrom(...names), words, (name, rest) => {
      const text = `so ${name} ${rest.join(' ')}  `;
      fill(stretch, text);
      const end = 3 + name.length;
      const label = labels.read(name);
      // What a label's shapes begin with is known once it was followed.
      found = 0;
      const on = followLabel(beginPass(engine(), stretch, 0, text.length, null, finder), label, 3, end);
      if (!isVain(label, stretch.bytes, end)) return;
      passed += 1;
      expect([found, on > end + 1], text).toEqual([0, false]);
    }),
    { numRuns: 4_000, seed: 5 },
  );
  expect(passed).toBeGreaterThan(200);
});
