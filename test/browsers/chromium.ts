import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Browser, ConsoleMessage, LaunchOptions, Run, Tab, Until } from './browser';
import { staysIn, TRACED, type TraceEvent } from './recording';
import { waitFor } from './wait-for';

/** Chromium or Edge. Google Chrome since 137 ignores `--load-extension`. */
export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const folder = await mkdtemp(join(tmpdir(), 'chromium-'));
  const log = join(folder, 'console.log');
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: options.program,
    headless: false,
    // Test servers sign for themselves.
    ignoreHTTPSErrors: true,
    viewport: options.isVisible ? null : { width: 1100, height: 800 },
    // Playwright switches off what people have on.
    ignoreDefaultArgs: ['--disable-back-forward-cache', '--disable-extensions'],
    args: commandLine(options, log),
  });
  const origin = await extensionOrigin(context);
  let control = await extensionPage(context, origin);
  const evaluate = <Result, Argument>(run: Run<Result, Argument>, argument?: Argument) =>
    control.evaluate(run as never, argument) as Promise<Result>;

  async function open(url: string, until: Until = 'load'): Promise<Tab> {
    const page = await context.newPage();
    // Others may open tabs meanwhile, the extension itself too: the address tells which one is ours.
    const mark = `about:blank#${randomUUID()}`;
    await page.evaluate(there => location.replace(there), mark);
    const tab = tabOf(page, await waitFor('the new tab', () => evaluate(tabAt, mark)));
    await tab.goto(url, until);
    return tab;
  }

  return {
    name: 'chromium',
    extensionUrl: path => `${origin}/${path}`,
    open,
    find: start =>
      waitFor(start, async () => {
        const page = context.pages().find(open => open.url().startsWith(start));
        const id = await evaluate(tabAt, start);
        return page && id !== null && tabOf(page, id);
      }),
    evaluate,
    console: async () => readLog(log),
    record: () => record(context, control, origin),
    stopWorker: () => stopWorker(context, control),
    async allowPrivate() {
      await allowPrivate(context, origin);
      control = await waitFor('the extension', () => extensionPage(context, origin).catch(() => null));
    },
    async close() {
      await context.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function commandLine({ extension, hosts, isVisible, proxy }: LaunchOptions, log: string): string[] {
  return [
    ...(isVisible ? [] : ['--headless=new']),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--disable-extensions-except=${resolve(extension)}`,
    `--load-extension=${resolve(extension)}`,
    ...(proxy === undefined
      ? [`--host-resolver-rules=${hosts.map(host => `MAP ${host} 127.0.0.1`).join(', ')}`]
      : [`--proxy-server=http://127.0.0.1:${proxy}`, '--ignore-certificate-errors']),
    '--enable-logging',
    `--log-file=${log}`,
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

async function extensionOrigin(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL('/', worker.url()).href.replace(/\/$/, '');
}

async function extensionPage(context: BrowserContext, origin: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/manifest.json`);
  return page;
}

/** Loads the extension anew, which closes its pages; without developer mode Chromium would not have it back. */
async function allowPrivate(context: BrowserContext, origin: string): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(async extensionId => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: Record<
        'updateProfileConfiguration' | 'updateExtensionConfiguration',
        (change: object) => Promise<void>
      >;
    };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, new URL(origin).host);
  await settings.close();
}

async function tabAt(start: string): Promise<number | null> {
  return (await chrome.tabs.query({})).find(({ url }) => url?.startsWith(start))?.id ?? null;
}

/** The log is where every context writes, the service worker's uncaught errors too, and those of a stopped one. */
function readLog(log: string): ConsoleMessage[] {
  const lines = /:CONSOLE:\d+\] "([\s\S]*?)", source: (\S*) \(\d+\)$/gm;
  return [...readFileSync(log, 'utf8').matchAll(lines)].map(([, text = '', source = '']) => ({ source, text }));
}

async function stopWorker(context: BrowserContext, control: Page): Promise<void> {
  const session = await context.newCDPSession(control);
  const stopped = new Promise<void>(done => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(version => version.runningStatus === 'stopped')) done();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

async function record(context: BrowserContext, control: Page, origin: string) {
  const session = await context.newCDPSession(control);
  const worldName = await control.evaluate(() => chrome.runtime.getManifest().name);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: TRACED } });
  return async () => {
    const complete = new Promise<void>(done => session.once('Tracing.tracingComplete', () => done()));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    return staysIn(events, origin, worldName);
  };
}

const WAIT = { load: 'load', commit: 'commit', nothing: 'commit' } as const;

function tabOf(page: Page, id: number): Tab {
  return {
    id,
    async goto(url, until = 'load') {
      const arrived = page.goto(url, { waitUntil: WAIT[until], timeout: 60_000 });
      if (until === 'nothing') arrived.catch(() => {});
      else await arrived;
    },
    async reload() {
      await page.reload();
    },
    // A page out of the back/forward cache fires no `load`.
    async goBack() {
      await page.goBack({ waitUntil: 'commit' });
    },
    evaluate: <Result, Argument>(run: Run<Result, Argument>, argument?: Argument) =>
      page.evaluate(run as never, argument) as Promise<Result>,
    click: selector => page.click(selector),
    press: key => page.keyboard.press(key),
    async screenshot(file, width) {
      await page.setViewportSize({ width, height: 600 });
      await page.screenshot({ path: file, fullPage: true });
    },
    close: () => page.close(),
  };
}
