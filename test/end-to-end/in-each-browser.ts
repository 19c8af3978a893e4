import { afterAll, beforeAll, describe } from 'vitest';
import { type Browser, launch } from '../browsers/browser';
import { findBrowser } from '../browsers/find-browser.mjs';

/** A suite that runs once in each browser; one that this machine lacks is reported as skipped, and said. */
export function inEachBrowser(hosts: readonly string[], suite: (browser: () => Browser) => void): void {
  for (const name of ['chromium', 'firefox'] as const) {
    const isHere = findBrowser(name) !== null;
    if (!isHere) console.warn(`SKIPPED: there is no ${name} on this machine.`);
    describe.skipIf(!isHere)(name, () => {
      let browser: Browser | null = null;
      beforeAll(async () => {
        browser = await launch(name, hosts);
      });
      afterAll(() => browser?.close());
      suite(() => {
        if (!browser) throw new Error(`${name} did not start.`);
        return browser;
      });
    });
  }
}
