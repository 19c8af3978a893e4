import type { Browser } from '../browsers/browser';

/** Begins to keep every message that the background hears, and every value that is ever written to storage. */
export function overhear(browser: Browser): Promise<void> {
  return browser.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener(message => void heard.push(message));
    chrome.storage.onChanged.addListener(changes => void heard.push(changes));
  });
}

/** All of that since the last call, as JSON, with what every storage area holds now. */
export function overheard(browser: Browser): Promise<string> {
  return browser.evaluate(async () => {
    const { heard } = globalThis as unknown as { heard: unknown[] };
    const { local, session, sync } = chrome.storage;
    const areas = await Promise.all([local, session, sync].map(area => area.get(null).catch(() => null)));
    return JSON.stringify([heard.splice(0), areas]);
  });
}
