import * as v from 'valibot';
import { ownerKinds } from '../../detect';
import type { CoverageReason, Findings } from '../../detect/types';
import type { PageReport } from '../protocol';

const reasons = [
  'pdf',
  'image',
  'media',
  'download',
  'no-permission',
  'browser-page',
  'no-script',
  'no-body',
  'limit',
  'loading',
  'error',
] as const satisfies readonly CoverageReason[];

/** A list that is measured before a single item is looked at. */
const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(item));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
/** A code of ours: a kind, a type, a reason. */
const code = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));
const count = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const confidence = v.picklist(['possible', 'likely', 'certain']);
const bound = v.picklist(['exact', 'about', 'at-least']);
const where = list(text(300), 20);
/** Whatever the page calls a shape, no digit or letter of it gets through: only the signs of a picture. */
const shape = v.pipe(
  text(40),
  v.transform(written =>
    written
      .replace(/\p{N}/gu, '9')
      .replace(/\b(Aaaa|a+)\b|X|[\p{L}\p{M}]/gu, (letters, drawn) => drawn ?? (letters === 'X' ? 'X' : 'A'))
      .replace(/[^9AXa \-./,:()+#@%^_*…]/gu, ''),
  ),
);
const letter = v.picklist([...'ABCDEFGHIJKLMNOPQR'] as 'A'[]);
const factName = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/));
const fact = v.union([
  text(300),
  count,
  v.boolean(),
  list(text(300), 20),
  v.pipe(v.record(text(100), count), v.maxEntries(30)),
  v.pipe(v.record(text(100), v.pipe(v.string(), v.isoDate())), v.maxEntries(30)),
]);

/** What a scan may say. Fields it does not know are dropped; anything too long or of another kind refuses the whole. */
export const findings: v.GenericSchema<unknown, Findings> = v.object({
  schema: v.literal(1),
  url: text(4000),
  title: text(300),
  scannedAt: v.pipe(v.string(), v.maxLength(30), v.isoTimestamp()),
  coverage: v.object({
    state: v.picklist(['scanning', 'full', 'partial', 'not-scanned']),
    reason: v.nullable(v.picklist(reasons)),
    scanned: count,
    of: count,
  }),
  exposures: list(
    v.object({
      kind: code,
      product: v.nullable(text(60)),
      version: v.nullable(text(40)),
      confidence,
      facts: v.pipe(v.record(factName, fact), v.maxEntries(30)),
    }),
    20,
  ),
  identifiers: list(
    v.object({
      type: code,
      title: v.exactOptional(text(60)),
      letter: v.nullable(letter),
      count,
      distinct: count,
      confidence,
      shape,
      where,
    }),
    60,
  ),
  clinical: list(v.object({ type: code, count, distinct: count, special: count, confidence, where }), 60),
  individuals: v.nullable(v.object({ estimate: count, bound, basis: text(300) })),
  owner: list(v.object({ kind: v.picklist(ownerKinds), value: text(100), share, trust: confidence }), 20),
  relay: v.nullable(v.object({ name: text(40), subject: v.nullable(text(300)) })),
  records: v.object({
    total: count,
    person: count,
    health: count,
    phi: count,
    ssn: count,
    payment: count,
    special: count,
  }),
  marks: list(
    v.object({
      code: v.picklist(['synthetic-data', 'documentation', 'published', 'public-mirror']),
      basis: code,
      share,
    }),
    20,
  ),
});

export const pageReport: v.GenericSchema<unknown, PageReport> = v.object({ findings, isRestored: v.boolean() });
