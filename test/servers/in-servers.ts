import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, launch } from '../browsers/browser';
import { findBrowser } from '../browsers/find-browser.mjs';
import { found } from '../end-to-end/search';
import { finalReport, shownReports } from '../lab/visit';
import { hostOf, type Kind, namesOf, serversOf } from './all';
import { whyNot } from './install/why-not';
import type { Page, Server } from './server';
import { type Started, startServer } from './start-server';

/** Each server of a folder, started once, its pages opened in each browser with the built extension. */
export async function inServers(kind: Kind): Promise<void> {
  const servers = await serversOf(kind);
  const browsers = startBrowsers(servers.map(hostOf));

  it('a server is named after its file', async () => {
    expect(servers.map(({ name }) => name)).toEqual(await namesOf(kind));
  });

  for (const server of servers) {
    const reason = whyNot(server);
    if (reason) {
      console.warn(`SKIPPED: ${server.name}: ${reason}`);
      it.skip(`${server.name}: ${reason}`);
      continue;
    }
    describe(server.name, () => {
      let running: Started | null = null;
      beforeAll(async () => {
        running = await startServer(server);
      }, 180_000);
      afterAll(() => running?.stop());

      for (const [name, browser] of browsers) {
        it.each(server.pages)(`${name} sees $path`, async page => {
          const address = `http://${page.login ? `${page.login}@` : ''}${hostOf(server)}:${running!.port}${page.path}`;
          await check(await browser(), server, page, address);
        });
      }
    });
  }
}

async function check(browser: Browser, server: Server, page: Page, address: string): Promise<void> {
  const tab = await browser.open(address, page.until);
  if (page.drawsLater) {
    const told = async () => (await shownReports(browser, tab.id))?.top.exposures;
    await expect.poll(told, { timeout: 10_000 }).toMatchObject(page.exposures);
  }
  const report = await finalReport(browser, tab.id, page.until === 'nothing');
  const stored = await browser.evaluate(async () =>
    JSON.stringify([await chrome.storage.session.get(null), await chrome.storage.local.get(null)]),
  );
  await tab.close();
  expect(report.exposures).toMatchObject(page.exposures);
  expect(report.exposures).toHaveLength(page.exposures.length);
  expect(report.owner).toEqual(expect.arrayContaining((page.owner ?? []).map(clue => expect.objectContaining(clue))));
  expect(report.verdict.level, JSON.stringify(report.verdict)).toBe(page.level);
  // The search must be able to find: the level was stored with the rest.
  expect(found(stored, [report.verdict.level])).toHaveLength(1);
  expect(found(stored, server.planted)).toEqual([]);
}

/** The browsers of this machine, each started when it is first asked for. */
function startBrowsers(hosts: readonly string[]): Map<string, () => Promise<Browser>> {
  const started = new Map<string, Promise<Browser>>();
  afterAll(async () => {
    for (const browser of started.values()) await (await browser).close();
  });
  const names = (['chromium', 'firefox'] as const).filter(name => {
    if (!findBrowser(name)) console.warn(`SKIPPED: there is no ${name} on this machine.`);
    return findBrowser(name);
  });
  return new Map(
    names.map(name => [
      name,
      () => {
        const browser = started.get(name) ?? launch(name, hosts).then(opened => opened!);
        started.set(name, browser);
        return browser;
      },
    ]),
  );
}
