import type { Report } from '../../src/detect/types';
import type { TabReports, TabState } from '../../src/storage';
import { type Badge, type Browser, readBadge, readDownloads, readReports, type Tab } from '../browsers/browser';
import { waitFor } from '../browsers/wait-for';
import type { Lab } from './lab';
import { isDownload, isViewed, type Page, type Site } from './site';

/** What a person would have seen on one page of the lab. */
export interface Visit {
  tab: Tab;
  report: Report;
  badge: Badge;
}

/** Opens a page of the lab in a tab of its own and waits for what the extension makes of it. */
export async function visit(browser: Browser, lab: Lab, site: Site, page: Page): Promise<Visit> {
  const tab = await browser.open(lab.address(site, page), isDownload(page) || isViewed(page) ? 'nothing' : 'load');
  const report = await finalReport(browser, tab.id, isDownload(page));
  return { tab, report, badge: await readBadge(browser, tab.id) };
}

/** The report of a tab once it is final; of its last download where the page is one. */
export function finalReport(browser: Browser, tabId: number, isDownload = false): Promise<Report> {
  return waitFor(
    `the final report of tab ${tabId}`,
    async () => {
      if (isDownload) return (await readDownloads(browser, tabId)).at(-1);
      const reports = await shownReports(browser, tabId);
      return reports?.top.final && reports.top;
    },
    20_000,
  );
}

/** The reports of the document that a tab shows now: until the background heard of it, those of the one before stand. */
export async function shownReports(browser: Browser, tabId: number): Promise<TabReports | null> {
  const shown = await browser.evaluate(
    async id => (await chrome.webNavigation.getFrame({ tabId: id, frameId: 0 }))?.documentId ?? null,
    tabId,
  );
  return shown === (await readState(browser, tabId))?.document?.key ? readReports(browser, tabId) : null;
}

/** What is kept of a tab's requests and document. */
export function readState(browser: Browser, tabId: number): Promise<TabState | null> {
  return browser.evaluate(async key => {
    const stored = await chrome.storage.session.get(key);
    return (stored[key] ?? null) as TabState | null;
  }, `tab:${tabId}`);
}
