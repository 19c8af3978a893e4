import type { Browser, BrowserName } from '../../browsers/browser';
import { launchChromium } from '../../browsers/chromium';
import { findBrowser } from '../../browsers/find-browser.mjs';
import { launchFirefox } from '../../browsers/firefox';
import type { Figure } from '../figure';
import { bytesOf } from './bytes';
import { makeExtensions } from './extensions';
import { measureLarge } from './large';
import { measureResponsive } from './responsive';
import { hosts, serve } from './served';
import { measureSmall } from './small';

export const PARTS = ['bytes', 'small', 'large', 'responsive'] as const;
export type Part = (typeof PARTS)[number];

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

/** What the content script costs in one browser. Throws where this machine has no such browser. */
export async function* measureBrowser(name: BrowserName, parts: readonly Part[], runs: number): AsyncGenerator<Figure> {
  const program = findBrowser(name);
  if (!program) throw new Error(`${name} is missing`);
  const { ours, bare, inert } = await makeExtensions(name);
  if (parts.includes('bytes')) yield* bytesOf(ours, name);
  const served = await serve();
  const launched = new Map<string, Browser>();
  const launch = async (extension: string) => {
    const browser = launched.get(extension) ?? (await LAUNCH[name]({ program, extension, hosts }));
    launched.set(extension, browser);
    return browser;
  };
  try {
    if (parts.includes('small')) yield* await measureSmall(await launch(ours), await launch(bare), served, runs);
    if (parts.includes('large')) yield* await measureLarge(await launch(ours), served);
    if (parts.includes('responsive')) yield* await measureResponsive(await launch(ours), await launch(inert), served);
  } finally {
    for (const browser of launched.values()) await browser.close();
    served.close();
  }
}
