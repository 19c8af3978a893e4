import type { Report } from '../../src/detect/types';
import type { TabReports, TabState } from '../../src/storage';
import { type Badge, type Browser, readBadge, readDownloads, readReports, type Tab } from '../browsers/browser';
import { waitFor } from '../browsers/wait-for';
import type { Lab } from './lab';
import { isDownload, isViewed, type Page, type Site, type Step } from './site';

/** What a person would have seen on one page of the lab. */
export interface Visit {
  tab: Tab;
  report: Report;
  badge: Badge;
}

/** Opens a page of the lab in a tab of its own and waits for what the extension makes of it. */
export async function visit(browser: Browser, lab: Lab, site: Site, page: Page): Promise<Visit> {
  const tab = await browser.open(lab.address(site, page), isDownload(page) || isViewed(page) ? 'nothing' : 'load');
  for (const step of page.steps ?? []) {
    await finalReport(browser, tab.id);
    await take(step, { browser, tab, address: path => lab.address(site, { ...page, path }) });
  }
  if (page.drawsLater) await waitFor('what a script draws', () => isDrawn(browser, tab.id));
  const report = await finalReport(browser, tab.id, isDownload(page));
  return { tab, report, badge: await readBadge(browser, tab.id) };
}

interface Way {
  browser: Browser;
  tab: Tab;
  address(path: string): string;
}

/** Does as a person would, and waits until it is done. */
async function take(step: Step, { browser, tab, address }: Way): Promise<void> {
  if ('go' in step) return tab.goto(address(step.go));
  if ('click' in step) {
    await tab.click(step.click);
    await waitFor(step.until, () => tab.evaluate(path => location.pathname === path, step.until).catch(() => false));
    return;
  }
  if (step.do === 'reload') return tab.reload();
  if (step.do === 'let the worker die') return browser.stopWorker();
  const before = await tab.evaluate(() => location.href);
  await tab.goBack();
  await waitFor('the page before', () => tab.evaluate(url => location.href !== url, before).catch(() => false));
}

const isDrawn = async (browser: Browser, tabId: number): Promise<boolean> =>
  ((await shownReports(browser, tabId))?.top.records.phi ?? 0) > 0;

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
