import type { Browser } from '../browsers/browser';

/** What the extension wrote to any console, and every error that nobody caught. It should be silent. */
export async function complaints(browser: Browser): Promise<string[]> {
  const own = browser.extensionUrl('');
  return (await browser.console())
    .filter(({ source, text }) => source.startsWith(own) || UNCAUGHT.test(text))
    .filter(({ source, text }) => !BROWSER.test(source) && !REMARKS.some(remark => remark.test(text)))
    .map(({ source, text }) => `${source}: ${text}`);
}
const UNCAUGHT = /^Uncaught|^Unchecked runtime\.lastError|^Error in event handler/;
/** Firefox speaking of itself. */
const BROWSER = /^(?:chrome|resource):/;
/** Firefox's own remarks; nothing threw. */
const REMARKS = [
  // A page was left while its script ran or before its last message was answered.
  /^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/,
  // A page was left while the engine was starting: Firefox ends the script, and says so.
  /^Script terminated by timeout/,
  // Tests open the popup in a tab, which it may not close.
  /^Scripts may only close windows that were opened by a script/,
];
