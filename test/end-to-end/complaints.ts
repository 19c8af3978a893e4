import type { Browser } from '../browsers/browser';

/** What the extension wrote to any console, and every error that nobody caught. It should be silent. */
export async function complaints(browser: Browser): Promise<string[]> {
  const own = browser.extensionUrl('');
  return (await browser.console())
    .filter(({ source, text }) => source.startsWith(own) || UNCAUGHT.test(text))
    .filter(({ source }) => !source.startsWith('chrome:') && !source.startsWith('resource:'))
    .map(({ source, text }) => `${source}: ${text}`);
}
const UNCAUGHT = /^Uncaught|^Unchecked runtime\.lastError|^Error in event handler/;
