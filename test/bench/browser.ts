/** `npx tsx test/bench/browser.ts [chromium] [firefox] [bytes] [small] [large] [responsive] [--runs N]`: the content script's cost. */
import { parseArgs } from 'node:util';
import type { Browser, BrowserName } from '../browsers/browser';
import { launchChromium } from '../browsers/chromium';
import { findBrowser } from '../browsers/find-browser.mjs';
import { launchFirefox } from '../browsers/firefox';
import { bytesOf } from './browsers/bytes';
import { makeExtensions } from './browsers/extensions';
import { measureLarge } from './browsers/large';
import { hosts, serve } from './browsers/served';
import { measureSmall } from './browsers/small';
import { type Figure, line } from './figure';
import { machine } from './machine';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '20' } },
  allowPositionals: true,
});
const chosen = <Name extends string>(names: readonly Name[]): Name[] => {
  const named = names.filter(name => positionals.includes(name));
  return named.length > 0 ? named : [...names];
};

console.log(machine());
const parts = chosen(['bytes', 'small', 'large', 'responsive']);
for (const name of chosen<BrowserName>(['chromium', 'firefox'])) await measure(name);

async function measure(name: BrowserName): Promise<void> {
  const program = findBrowser(name);
  if (!program) return console.log(`${name} is missing: skipped`);
  const extensions = await makeExtensions(name);
  const tell = (figures: readonly Figure[]) => {
    for (const figure of figures) console.log(line(figure));
  };
  if (parts.includes('bytes')) tell(bytesOf(extensions.ours));
  const served = await serve();
  const launched: Browser[] = [];
  const launch = async (extension: string) => {
    const browser = await LAUNCH[name]({ program, extension, hosts });
    launched.push(browser);
    return browser;
  };
  try {
    if (parts.includes('small')) {
      tell(
        await measureSmall(await launch(extensions.ours), await launch(extensions.bare), served, Number(values.runs)),
      );
    }
    if (parts.includes('large')) tell(await measureLarge(launched[0] ?? (await launch(extensions.ours)), served));
  } finally {
    for (const browser of launched) await browser.close();
    served.close();
  }
}
