import fc from 'fast-check';
import { expect, it } from 'vitest';
import { termsOf, withSharedEnds } from '../../src/detect/scan/shared-ends';

const word = fc.constantFrom(
  '',
  'number',
  'num',
  'no',
  'id',
  'nummer',
  'card',
  'plan',
  'plan number',
  'plan no',
  'plan num',
  'plan id',
);

it('terms that share their ends come out as they went in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word), terms => {
      expect(withSharedEnds(terms).flatMap(termsOf).sort()).toEqual([...terms].sort());
    }),
  );
});

it('terms that differ in shared ends alone are one', () => {
  expect(withSharedEnds(['plan number', 'plan num', 'plan no', 'plan'])).toEqual(['plan', 'plan #']);
});
