import { type Browser, openPopup, type Tab } from '../browsers/browser';
import { waitFor } from '../browsers/wait-for';
import { findPage, type Lab } from './lab';
import { visit } from './visit';

/** Saves pictures of the popup on a leak and on a clean page, and of each letter; gives their paths. */
export async function photograph(browser: Browser, lab: Lab): Promise<string[]> {
  const clean = await popupOf(browser, lab, '/login');
  const files = [await picture(clean, 'popup-clean', 420)];
  await clean.close();

  const leak = await popupOf(browser, lab, '/fax_inbound/_search');
  files.push(await picture(leak, 'popup-leak', 420));
  await leak.click('text=Draft disclosure');
  const letter = await browser.find(browser.extensionUrl('src/letter/index.html?draft='));
  await waitFor('the tick', () =>
    letter.evaluate(() => document.querySelector('[aria-describedby=reached-help]') !== null),
  );
  // Everything is told only to whom one has reached on a second channel.
  await letter.click('[aria-describedby=reached-help]');
  await waitFor('the full letter', () => letter.evaluate(isChosen, 'depth-full'));
  for (const recipient of ['owner', 'host']) {
    for (const depth of ['first-contact', 'full']) {
      await choose(letter, `kind-${recipient}`);
      await choose(letter, `depth-${depth}`);
      files.push(await picture(letter, `letter-${recipient}-${depth}`, 1100));
    }
  }
  await letter.close();
  return files;
}

async function popupOf(browser: Browser, lab: Lab, path: string): Promise<Tab> {
  const { tab } = await visit(browser, lab, ...findPage(lab, path));
  const popup = await openPopup(browser, tab.id);
  await waitFor('the popup', () => popup.evaluate(() => document.querySelector('h1') !== null));
  return popup;
}

/** Ticks one of the letter's choices, unless it is ticked, and waits until that letter is shown. */
async function choose(letter: Tab, value: string): Promise<void> {
  await waitFor('the letter', () => letter.evaluate(() => document.querySelector('textarea[name=body]') !== null));
  if (!(await letter.evaluate(isChosen, value))) await letter.click(`[aria-describedby="${value}"]`);
  await waitFor(value, () => letter.evaluate(isChosen, value));
}

const isChosen = (id: string) => document.querySelector<HTMLInputElement>(`[aria-describedby="${id}"]`)?.checked;

async function picture(tab: Tab, name: string, width: number): Promise<string> {
  const file = `test/output/${name}.png`;
  await tab.screenshot(file, width);
  return file;
}
