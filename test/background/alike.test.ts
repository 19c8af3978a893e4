import { expect, it } from 'vitest';
import { showDocument } from '../../src/background/tab/documents';
import { settle } from '../../src/background/tab/reports';
import { emptyTab } from '../../src/background/tab/tab';
import { tell } from '../../src/background/tab/tell';
import { leak } from '../messages/findings';

const NOW = '2026-11-22T10:00:00.000Z';

it('a tab that comes back from storage with its keys in another order is not judged and written anew', () => {
  const key = 'one';
  const url = 'http://clinic.example/one';
  const shown = showDocument(emptyTab, { key, address: key, site: 'clinic', url, committedAt: 5, unread: null });
  const tab = settle(tell(shown, { frame: 0, document: key, isRestored: false, findings: leak }), NOW);
  expect(tab.reports).not.toBeNull();
  const stored = sorted(tab) as typeof tab;
  expect(JSON.stringify(stored)).not.toBe(JSON.stringify(tab));
  expect(settle(stored, NOW).reports).toBe(stored.reports);
});

/** As Chrome's storage hands it back. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, sorted(inner)]);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
