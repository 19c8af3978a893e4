import { afterAll, beforeAll, describe } from 'vitest';
import { type Browser, launch } from '../browsers/browser';
import { findBrowser } from '../browsers/find-browser.mjs';

/**
 * A suite that runs once in each browser; one that this machine lacks is reported as skipped, and said. With a proxy all
 * hosts are reached by way of its port, which is known once the servers of the suite have begun.
 */
export function inEachBrowser(
  hosts: readonly string[],
  suite: (browser: () => Browser) => void,
  proxy?: () => number,
): void {
  for (const name of ['chromium', 'firefox'] as const) {
    const isHere = findBrowser(name) !== null;
    if (!isHere) console.warn(`SKIPPED: there is no ${name} on this machine.`);
    describe.skipIf(!isHere)(name, () => {
      let browser: Browser | null = null;
      beforeAll(async () => {
        browser = await launch(name, hosts, { proxy: proxy?.() });
      });
      afterAll(() => browser?.close());
      suite(() => {
        if (!browser) throw new Error(`${name} did not start.`);
        return browser;
      });
    });
  }
}
