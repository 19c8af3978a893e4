import { afterAll, describe, expect, it } from 'vitest';
import { type Badge, type Browser, readBadge, readReports, type Tab } from '../browsers/browser';
import { waitFor } from '../browsers/wait-for';
import { findPage, startLab } from '../lab/lab';
import { finalReport } from '../lab/visit';
import { inEachBrowser } from './in-each-browser';

const lab = await startLab();
afterAll(() => lab.close());

const at = (path: string): string => lab.address(...findPage(lab, path));
const LEAK = '/patients.html';
const MEDIUM = '/backup/';
const CLEAN = '/login';
const DOWNLOAD = '/export/patients.csv';

describe('the badge is right', () => {
  inEachBrowser(lab.hosts, browser => {
    it('after a navigation from a leak to a clean page', async () => {
      const tab = await browser().open(at(LEAK));
      const leaking = await settledBadge(browser(), tab, 'high');
      await tab.goto(at(CLEAN));
      const clean = await settledBadge(browser(), tab, 'none');
      expect(clean).not.toEqual(leaking);
      expect(leaking.text).not.toBe('');
      await tab.close();
    });

    it('after a reload', async () => {
      const tab = await browser().open(at(LEAK));
      const first = await settledBadge(browser(), tab, 'high');
      await tab.reload();
      expect(await settledBadge(browser(), tab, 'high')).toEqual(first);
      await tab.close();
    });

    it('after going back, out of the back/forward cache too', async () => {
      const tab = await browser().open(at(LEAK));
      const first = await settledBadge(browser(), tab, 'high');
      await tab.goto(at(CLEAN));
      await settledBadge(browser(), tab, 'none');
      await tab.goBack();
      expect(await settledBadge(browser(), tab, 'high')).toEqual(first);
      await tab.close();
    });

    it('while the next page has not come yet: no verdict of the page before', async () => {
      const tab = await browser().open(at(LEAK));
      await settledBadge(browser(), tab, 'high');
      await tab.goto('about:blank');
      await waitFor('an empty badge', async () => (await readBadge(browser(), tab.id)).text === '');
      expect(await readReports(browser(), tab.id)).toBeNull();
      await tab.close();
    });

    it('for two tabs at once, each its own', async () => {
      const leaking = await browser().open(at(LEAK));
      const medium = await browser().open(at(MEDIUM));
      const [high, middle] = await Promise.all([
        settledBadge(browser(), leaking, 'high'),
        settledBadge(browser(), medium, 'medium'),
      ]);
      expect(high).not.toEqual(middle);
      await leaking.reload();
      await settledBadge(browser(), leaking, 'high');
      expect(await readBadge(browser(), medium.id)).toEqual(middle);
      await Promise.all([leaking.close(), medium.close()]);
    });

    it('after the worker was stopped, for the tab that was open and for a new one', async () => {
      const tab = await browser().open(at(LEAK));
      const before = await settledBadge(browser(), tab, 'high');
      await browser().stopWorker();
      expect(await readBadge(browser(), tab.id)).toEqual(before);
      const next = await browser().open(at(LEAK));
      expect(await settledBadge(browser(), next, 'high')).toEqual(before);
      expect(await readBadge(browser(), tab.id)).toEqual(before);
      await Promise.all([tab.close(), next.close()]);
    });

    it('after a download, which gets an entry of its own', async () => {
      const tab = await browser().open(at(LEAK));
      const before = await settledBadge(browser(), tab, 'high');
      await tab.goto(at(DOWNLOAD), 'nothing');
      const download = await finalReport(browser(), tab.id, true);
      expect(download.coverage).toMatchObject({ state: 'not-scanned', reason: 'download' });
      expect((await finalReport(browser(), tab.id)).verdict.level).toBe('high');
      expect(await readBadge(browser(), tab.id)).toEqual(before);
      await tab.close();
    });

    it('gone with its tab, and nothing of the tab is kept', async () => {
      const tab = await browser().open(at(LEAK));
      await settledBadge(browser(), tab, 'high');
      await tab.close();
      await waitFor('the report to go', async () => (await readReports(browser(), tab.id)) === null);
    });
  });
});

/** The badge once the final report of that level stands and the badge shows it. */
async function settledBadge(browser: Browser, tab: Tab, level: string): Promise<Badge> {
  await waitFor(`level ${level}`, async () => {
    const reports = await readReports(browser, tab.id);
    return reports?.top.final && reports.top.verdict.level === level;
  });
  return waitFor('the badge', async () => {
    const badge = await readBadge(browser, tab.id);
    return (level === 'none' || badge.text !== '') && badge;
  });
}
