import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser, ConsoleMessage, LaunchOptions, Tab, Until } from './browser';
import { firefoxTab, runIn, type Send, sender } from './firefox-tab';
import { type Stay, staysSeen } from './recording';
import { waitFor } from './wait-for';

/** The add-on's host name inside Firefox is random unless it is set beforehand. */
const UUID = '7c1de0b5-33a1-4c6c-9f3e-2f6f5c0f4a55';
const ORIGIN = `moz-extension://${UUID}`;

/** Firefox, with its JSON viewer on as people have it. */
export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const manifest = JSON.parse(await readFile(`${options.extension}/manifest.json`, 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const downloads = await mkdtemp(join(tmpdir(), 'firefox-'));
  const puppet = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.program,
    headless: !options.isVisible,
    // Test servers sign for themselves.
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...preferences(id, options.hosts, downloads), ...through(options.proxy) },
  });
  await puppet.installExtension(resolve(options.extension));
  const send = sender(puppet);
  let control = firefoxTab(send, await newContext(send), 0);
  await control.goto(`${ORIGIN}/icons/16.png`);

  async function open(url: string, until: Until = 'load'): Promise<Tab> {
    const context = await newContext(send);
    // Others may open tabs meanwhile, the extension itself too: the address tells which one is ours.
    const mark = `about:blank#${randomUUID()}`;
    await firefoxTab(send, context, 0).evaluate(there => location.replace(there), mark);
    const tab = firefoxTab(send, context, await waitFor('the new tab', () => control.evaluate(tabAt, mark)));
    await tab.goto(url, until);
    return tab;
  }

  return {
    name: 'firefox',
    extensionUrl: path => `${ORIGIN}/${path}`,
    open,
    find: start =>
      waitFor(start, async () => {
        const { contexts = [] } = await send('browsingContext.getTree', { maxDepth: 0 });
        const found = contexts.find(({ url }) => url.startsWith(start));
        const id = await control.evaluate(tabAt, start);
        return found && id !== null && firefoxTab(send, found.context, id);
      }),
    evaluate: (run, argument) => control.evaluate(run, argument),
    console: () => readConsole(send),
    record: () => record(send),
    async stopWorker() {
      // Firefox declines while the worker is at work.
      await inside(
        send,
        `(async ({ extension }) => {
          while (extension.backgroundState !== 'stopped') await extension.terminateBackground();
        })(WebExtensionPolicy.getByID(${JSON.stringify(id)}))`,
      );
    },
    async allowPrivate() {
      await inside(
        send,
        `(async id => {
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
          const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
          const { extension } = WebExtensionPolicy.getByID(id);
          await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
          await (await AddonManager.getAddonByID(id)).reload();
        })(${JSON.stringify(id)})`,
      );
      control = firefoxTab(send, await newContext(send), 0);
      await control.goto(`${ORIGIN}/icons/16.png`);
    },
    async close() {
      await puppet.close();
      await rm(downloads, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function preferences(id: string, hosts: readonly string[], downloads: string): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    // Firefox may race its cache with the network; a test must know which of them answered.
    'network.http.rcwn.enabled': false,
    'network.dns.localDomains': hosts.join(','),
    'devtools.jsonview.enabled': true,
    // Nobody is there to confirm what a button asks for.
    'extensions.webextOptionalPermissionPrompts': false,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.helperApps.neverAsk.saveToDisk': 'text/csv,application/octet-stream,application/gzip',
  };
}

/** All hosts by way of one port of this machine. */
const through = (port: number | undefined): Record<string, unknown> =>
  port === undefined
    ? {}
    : {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': port,
        'network.dns.localDomains': '',
      };

async function newContext(send: Send): Promise<string> {
  return (await send('browsingContext.create', { type: 'tab' })).context ?? '';
}

async function tabAt(start: string): Promise<number | null> {
  return (await chrome.tabs.query({})).find(({ url }) => url?.startsWith(start))?.id ?? null;
}

/** Runs in the browser itself, which `--remote-allow-system-access` opens. */
async function inside<Result>(send: Send, expression: string): Promise<Result> {
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  return runIn(send, contexts?.[0]?.context ?? '', expression);
}

/** Firefox's own profiler looks at every main thread this often: milliseconds. */
const INTERVAL = 0.5;

async function record(send: Send): Promise<() => Promise<Stay[]>> {
  await inside(send, `Services.profiler.StartProfiler(4_000_000, ${INTERVAL}, ['js', 'cpu'], ['GeckoMain'])`);
  return () => inside<Stay[]>(send, `(${staysSeen})('${ORIGIN}/')`);
}

/** Uncaught errors stand in one list of the browser, what `console` was told in another. */
function readConsole(send: Send): Promise<ConsoleMessage[]> {
  return inside(
    send,
    `[
      ...Services.console.getMessageArray()
        .filter(message => message instanceof Ci.nsIScriptError)
        .map(message => ({ source: message.sourceName ?? '', text: [message.errorMessage, message.stack ?? ''].join('\\n').trim() })),
      ...Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).getEvents()
        .map(event => ({ source: event.filename ?? '', text: event.arguments.map(String).join(' ') })),
    ]`,
  );
}
