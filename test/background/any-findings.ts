import fc from 'fast-check';
import { ownerKinds } from '../../src/detect';
import type { Confidence, Findings } from '../../src/detect/types';

const text = (most: number) =>
  fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom('a', '\u0000', '…', '患', '\ud800', '"').map(sign => sign.repeat(most)),
  );
const code = fc.oneof(
  fc.nat(10_000).map(number => `type-${number}`.padEnd(40, '-')),
  fc.constantFrom('tabular', 'directory-listing'),
);
const count = fc.oneof(fc.nat(), fc.double({ min: 0, max: Number.MAX_SAFE_INTEGER, noNaN: true }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const confidence = fc.constantFrom<Confidence>('possible', 'likely', 'certain');
/** Lists are long, or empty: what lies between shows nothing new. */
const list = <Item>(item: fc.Arbitrary<Item>, most: number): fc.Arbitrary<Item[]> =>
  fc.oneof(
    fc.constant<Item[]>([]),
    item.map(one => Array.from({ length: most }, () => one)),
    fc.array(item, { minLength: most - 1, maxLength: most }),
  );
const where = list(text(300), 20);
const shape = fc.oneof(
  fc.constant('999-99-9999'),
  fc.constantFrom('…', '患', '9').map(sign => sign.repeat(40)),
);
const facts = fc
  .tuple(
    fc.dictionary(fc.stringMatching(/^[a-z]{1,40}$/), fc.oneof(text(300), count, fc.boolean(), where), { maxKeys: 25 }),
    fc.record({ fields: where, classes: fc.dictionary(text(100), count, { maxKeys: 30 }) }, { requiredKeys: [] }),
  )
  .map(([some, known]) => ({ ...some, ...known }));

/** Findings as large and as odd as the schema lets through. */
export const anyFindings: fc.Arbitrary<Findings> = fc.record({
  schema: fc.constant(1 as const),
  url: text(4000),
  title: text(300),
  scannedAt: fc.constant('2026-11-22T10:00:00.000Z'),
  coverage: fc.record({
    state: fc.constantFrom('scanning' as const, 'full' as const, 'partial' as const),
    reason: fc.constantFrom(null, 'limit' as const),
    scanned: count,
    of: count,
  }),
  exposures: list(
    fc.record({
      kind: code,
      product: fc.option(text(60)),
      version: fc.option(text(40)),
      confidence,
      facts,
    }),
    20,
  ),
  identifiers: list(
    fc.record({
      type: code,
      letter: fc.constant('G' as const),
      count,
      distinct: count,
      confidence,
      shape,
      where,
    }),
    60,
  ),
  clinical: list(fc.record({ type: code, count, distinct: count, special: count, confidence, where }), 60),
  individuals: fc.option(fc.record({ estimate: count, bound: fc.constant('at-least' as const), basis: text(300) })),
  owner: list(fc.record({ kind: fc.constantFrom(...ownerKinds), value: text(100), share, trust: confidence }), 20),
  relay: fc.option(fc.record({ name: text(40), subject: fc.option(text(300)) })),
  records: fc.record({
    total: count,
    person: count,
    health: count,
    phi: count,
    ssn: count,
    payment: count,
    special: count,
  }),
  marks: list(fc.record({ code: fc.constant('synthetic-data' as const), basis: code, share }), 20),
});
