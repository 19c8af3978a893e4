import type { Report } from '../../src/detect/types';
import type { TabReports } from '../../src/storage';
import { launchChromium } from './chromium';
import { findBrowser } from './find-browser.mjs';
import { launchFirefox } from './firefox';
import type { Stay } from './recording';
import { waitFor } from './wait-for';

/** A real browser with the built extension in it, driven the same way whichever it is. */
export interface Browser {
  readonly name: BrowserName;
  /** Address of a file of the extension. */
  extensionUrl(path: string): string;
  /** A new tab on an address. */
  open(url: string, until?: Until): Promise<Tab>;
  /** The tab whose address begins so, whoever opened it. */
  find(start: string): Promise<Tab>;
  /** Runs in an extension page that holds none of our code: it may call every API and wakes nothing. */
  evaluate<Result, Argument = undefined>(run: Run<Result, Argument>, argument?: Argument): Promise<Result>;
  /** All that pages, frames, the content script, the worker and the extension's pages have written to the console. */
  console(): Promise<readonly ConsoleMessage[]>;
  /** Watches the extension's scripts in pages at work; what it resolves to ends the recording. */
  record(): Promise<() => Promise<readonly Stay[]>>;
  /** Ends the background worker; the next event starts a new one. */
  stopWorker(): Promise<void>;
  /** Lets the extension into private windows, as a person does in its settings; it is loaded anew by that. */
  allowPrivate(): Promise<void>;
  close(): Promise<void>;
}

export interface Tab {
  readonly id: number;
  goto(url: string, until?: Until): Promise<void>;
  reload(): Promise<void>;
  goBack(): Promise<void>;
  evaluate<Result, Argument = undefined>(run: Run<Result, Argument>, argument?: Argument): Promise<Result>;
  /** Clicks, once it is there, what a CSS selector or `text=` and the words on a button find; as a mouse would. */
  click(selector: string): Promise<void>;
  press(key: 'Tab' | 'Enter' | 'Space' | 'Escape'): Promise<void>;
  /** A picture of the whole page, laid out that many pixels wide. */
  screenshot(file: string, width: number): Promise<void>;
  close(): Promise<void>;
}

export type BrowserName = 'chromium' | 'firefox';
/** `load`: the page has loaded. `commit`: it has begun. `nothing`: for downloads and pages that never begin. */
export type Until = 'load' | 'commit' | 'nothing';
export type Run<Result, Argument> = (argument: Argument) => Result | Promise<Result>;
export interface ConsoleMessage {
  /** Address of the script that wrote it; may be empty. */
  source: string;
  text: string;
}
export interface LaunchOptions {
  program: string;
  /** Folder of the unpacked extension. */
  extension: string;
  /** Host names that lead to this machine. */
  hosts: readonly string[];
  /** A window to look at; needs a display. */
  isVisible?: boolean;
  /** The port of a proxy on this machine that answers for all hosts, on every port of theirs. */
  proxy?: number | undefined;
}

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
const BUILT = process.env.EXTENSIONS ?? 'dist';

/** Starts the browser of that name with its built extension; null where this machine has no such browser. */
export async function launch(
  name: BrowserName,
  hosts: readonly string[],
  { isVisible = false, proxy }: Pick<LaunchOptions, 'isVisible' | 'proxy'> = {},
): Promise<Browser | null> {
  const program = findBrowser(name);
  if (!program) return null;
  const extension = `${BUILT}/${name === 'chromium' ? 'chrome' : 'firefox'}`;
  const browser = await LAUNCH[name]({ program, extension, hosts, isVisible, proxy });
  // Just installed, the background hears of no page that is opened before its listeners stand.
  await waitFor('the background', () => browser.evaluate(answers));
  return browser;
}

const answers = (): Promise<boolean> =>
  chrome.runtime.sendMessage({ name: 'readSettings', args: [] }).then(
    (reply: { isDone?: boolean } | undefined) => reply?.isDone === true,
    () => false,
  );

/** What is stored for a tab, as it stands. */
export function readReports(browser: Browser, tabId: number): Promise<TabReports | null> {
  return browser.evaluate(async key => {
    const stored = await chrome.storage.session.get(key);
    return (stored[key] ?? null) as TabReports | null;
  }, `report:${tabId}`);
}

/** The downloads stored for a tab. */
export function readDownloads(browser: Browser, tabId: number): Promise<readonly Report[]> {
  return browser.evaluate(async key => {
    const stored = await chrome.storage.session.get(key);
    return (stored[key] ?? []) as readonly Report[];
  }, `downloads:${tabId}`);
}

export interface Badge {
  text: string;
  color: string;
  title: string;
}

/** What the tool bar's button shows for a tab, once the background has done all that it had begun. */
export function readBadge(browser: Browser, tabId: number): Promise<Badge> {
  return browser.evaluate(
    id =>
      navigator.locks.request('tabs', async () => {
        const [text, color, title] = await Promise.all([
          chrome.action.getBadgeText({ tabId: id }),
          chrome.action.getBadgeBackgroundColor({ tabId: id }),
          chrome.action.getTitle({ tabId: id }),
        ]);
        return { text, color: String(color), title };
      }),
    tabId,
  );
}

/** The popup of a tab, opened in a tab of its own. */
export function openPopup(browser: Browser, tabId: number): Promise<Tab> {
  return browser.open(browser.extensionUrl(`src/popup/index.html?tab=${tabId}`));
}
