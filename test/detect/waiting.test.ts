import { expect, it } from 'vitest';
import { MOST_WAITING, openRecord, wait } from '../../src/detect/scan/collect';
import type { Hit } from '../../src/detect/scan/tally';

it('a record keeps a bounded number of findings that wait for another, however many parts it has', () => {
  const record = openRecord('row', null, undefined);
  for (let count = 0; count < MOST_WAITING + 100; count += 1) wait(record, {} as Hit);
  expect(record.waits).toBe(MOST_WAITING);
  expect(record.waiting).toHaveLength(MOST_WAITING);
});
