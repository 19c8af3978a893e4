import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { showDocument } from '../../src/background/tab/documents';
import { settle } from '../../src/background/tab/reports';
import { limit, sizeOf } from '../../src/background/tab/size';
import { emptyTab } from '../../src/background/tab/tab';
import { tell } from '../../src/background/tab/tell';
import type { Findings } from '../../src/detect/types';
import { findings as schema } from '../../src/messages/schemas/findings';
import { leak } from '../messages/findings';
import { anyFindings } from './any-findings';

const KEPT = 16 * 1024;
const document = {
  key: 'd',
  address: 'a',
  site: 's',
  url: 'http://clinic.example/',
  committedAt: 1,
  unread: null,
};
const shown = showDocument(emptyTab, document);

/** All that is stored of a page and one frame that say this. */
function storedOf(findings: Findings) {
  const page = tell(shown, { frame: 0, document: 'd', isRestored: false, findings });
  const both = tell(page, { frame: 1, document: 'e', isRestored: false, findings });
  const { top, frames } = settle(both, '2026-11-22T10:00:00.000Z').reports!;
  return [top, ...Object.values(frames)];
}

describe('a report', () => {
  it('is at most 16 KB with its verdict, whatever findings the schema lets through', () => {
    fc.assert(
      fc.property(anyFindings, said => {
        const findings = v.parse(schema, said);
        for (const report of storedOf(findings)) expect(sizeOf(report)).toBeLessThanOrEqual(KEPT);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  }, 60_000);

  it('of sixty kinds with long shapes and a long title fits', () => {
    const identifier = { ...leak.identifiers[0]!, shape: '…'.repeat(40), where: [] };
    const large: Findings = {
      ...leak,
      title: '患'.repeat(300),
      url: '\u0000'.repeat(4000),
      identifiers: Array.from({ length: 60 }, (_, n) => ({ ...identifier, type: `type-${n}`.padEnd(40, '-') })),
      clinical: Array.from({ length: 60 }, (_, n) => ({ ...leak.clinical[0]!, type: `type-${n}`.padEnd(40, '-') })),
      individuals: { estimate: 1, bound: 'exact', basis: '\u0000'.repeat(300) },
      marks: Array.from({ length: 20 }, () => ({ code: 'synthetic-data', basis: 'b'.repeat(40), share: 1 })),
    };
    expect(sizeOf(limit(large))).toBeLessThanOrEqual(KEPT);
  });

  it('that fits loses nothing', () => {
    expect(limit(leak)).toEqual(leak);
  });
});
