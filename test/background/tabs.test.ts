import { expect, it, vi } from 'vitest';
import { showDocument } from '../../src/background/tab/documents';
import type { Tab } from '../../src/background/tab/tab';
import { tell } from '../../src/background/tab/tell';
import { changeTab, readTabRecord, removeTabRecord } from '../../src/background/tabs';
import { leak } from '../messages/findings';
import { browserStandIn } from './browser-stand-in';

// The ledger has tests of its own.
vi.mock('../../src/background/ledger/tab-changes', () => ({ noteTab: async () => {} }));

const TAB = 7;
const shows = (key: string) => (tab: Tab) => {
  const url = `http://clinic.example/${key}`;
  return showDocument(tab, { key, address: key, site: 'clinic', url, committedAt: 1, unread: null });
};

it('at no moment the report of one document stands beside the state of the next', async () => {
  browserStandIn('http://clinic.example/');
  await changeTab(TAB, shows('first'));
  await changeTab(TAB, tab => tell(tab, { frame: 0, document: 'first', isRestored: false, findings: leak }));

  const moments: string[] = [];
  const look = async () => {
    const { state, reports } = await readTabRecord(TAB);
    moments.push(`${state.document?.key}, ${reports === null ? 'no report' : 'a report'}`);
  };
  const { session } = chrome.storage;
  for (const write of ['set', 'remove'] as const) {
    const really = session[write] as (what: unknown) => Promise<void>;
    vi.spyOn(session, write).mockImplementation(async (what: unknown) => {
      await really(what);
      await look();
    });
  }
  await changeTab(TAB, shows('second'));
  expect(moments).toEqual(['first, no report', 'second, no report']);
});

it('what is told of a tab after it was closed is not kept', async () => {
  browserStandIn('http://clinic.example/');
  const kept = async () => JSON.stringify(await chrome.storage.session.get(null));
  await changeTab(8, shows('first'));
  expect(await kept()).toContain('clinic.example');
  await removeTabRecord(8);
  await changeTab(8, shows('second'));
  expect(await kept()).not.toContain('clinic.example');
});
