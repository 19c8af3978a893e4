import { describe, expect, it } from 'vitest';
import { documentsOf } from '../../src/detect/store/facts';
import { findNewest } from '../../src/detect/store/newest';

/** What is told of values at paths, in turn. */
function newestOf(...values: readonly [path: string, value: string][]): string | null {
  const times = findNewest();
  for (const [path, value] of values) times.value(path, value);
  return times.newest();
}

describe('the newest record', () => {
  it('is told by fields of arrival and change alone', () => {
    expect(newestOf(['_source.received_at', '2026-11-22T09:58:00Z'], ['_source.dob', '2031-01-01'])).toBe(
      '2026-11-22T09:00:00Z',
    );
    expect(newestOf(['_source.appointment', '2027-01-01'])).toBeNull();
  });

  it('is read with and without a time and a zone, and as a count of seconds or milliseconds', () => {
    expect(newestOf(['_source.@timestamp', '2026-11-22T10:58:00.123+01:00'])).toBe('2026-11-22T09:00:00Z');
    expect(newestOf(['_source.createdAt', '2026-11-22 09:58'])).toBe('2026-11-22T09:00:00Z');
    expect(newestOf(['_source.updated', '2026-11-22'])).toBe('2026-11-22');
    expect(newestOf(['_source.indexed', '1795341480'])).toBe('2026-11-22T09:00:00Z');
    expect(newestOf(['_source.indexed', '1795341480000'])).toBe('2026-11-22T09:00:00Z');
    expect(newestOf(['_source.updated', 'yesterday'], ['_source.updated', '2026-99-99'])).toBeNull();
  });

  it('is the newest of all, whatever their order', () => {
    const times = ['2026-11-20', '2026-11-22T01:00:00Z', '2026-11-21'];
    expect(newestOf(...times.map((time): [string, string] => ['_source.created', time]))).toBe('2026-11-22T01:00:00Z');
  });
});

it('documents are told by masked name: those that look alike together, those without a word of ours not at all', () => {
  const indices = [
    { name: 'fax_inbound', documents: 12 },
    { name: 'patients-harlow', documents: 3 },
    { name: 'patients-vornath', documents: 4 },
    { name: 'zarquil', documents: 9 },
    { name: 'fax_outbound', documents: null },
  ];
  expect(documentsOf(indices)).toEqual({ indexDocuments: { fax_inbound: 12, 'patients-*': 7 } });
  expect(documentsOf([])).toEqual({});
});
