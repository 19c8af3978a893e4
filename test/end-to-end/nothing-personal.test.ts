import { afterAll, describe, expect, it } from 'vitest';
import type { Depth, Recipient, Way } from '../../src/messages/protocol';
import { type Browser, openPopup, type Tab } from '../browsers/browser';
import { waitFor } from '../browsers/wait-for';
import { startLab } from '../lab/lab';
import { isDownload, type Page, type Site } from '../lab/site';
import { visit } from '../lab/visit';
import { ask } from './ask';
import { inEachBrowser } from './in-each-browser';
import { overhear, overheard } from './overhear';
import { found } from './search';

const lab = await startLab();
afterAll(() => lab.close());
/** A way to a page that is like another but for what opened its door tells nothing new. */
const pages = lab.sites.flatMap(site =>
  site.pages.filter(page => page.access === undefined).map(page => ({ name: `${site.host}${page.path}`, site, page })),
);

const LETTERS: [Recipient, Depth][] = [
  ['owner', 'first-contact'],
  ['owner', 'full'],
  ['host', 'first-contact'],
  ['host', 'full'],
];
const WAYS: Way[] = ['copy', 'mailto', 'eml'];

const REPORTER = {
  name: 'Robin Nightwatch',
  organisation: 'Nightwatch Response',
  email: 'robin@nightwatch-response.test',
  phone: '',
};

describe('no value of any patient leaves the scan', () => {
  inEachBrowser(lab.hosts, browser => {
    it('the search finds a value that was planted in storage, and one in a message', async () => {
      await overhear(browser());
      await ask(browser(), 'saveProfile', REPORTER);
      const [inStorage = '', inMessage = ''] = [...lab.values].filter(value => value.includes('@'));
      await browser().evaluate(value => chrome.storage.local.set({ canary: value }), inStorage);
      const page = await browser().open(browser().extensionUrl('src/welcome/index.html'));
      await page.evaluate(value => chrome.runtime.sendMessage(value).catch(() => {}), inMessage);
      await page.close();
      const seen = await overheard(browser());
      expect(found(seen, lab.values)).toEqual(expect.arrayContaining([inStorage, inMessage]));
      await browser().evaluate(() => chrome.storage.local.remove('canary'));
      await waitFor('the canary to be gone', async () => found(await overheard(browser()), lab.values).length === 0);
    });

    it.each(pages)('not from $name', async ({ site, page }) => {
      const seen = await everythingSaidOf(browser(), site, page);
      expect(found(seen, lab.values)).toEqual([]);
    });
  });
});

/** Messages, storage, badge, popup, and each letter in every form it can leave in. */
async function everythingSaidOf(browser: Browser, site: Site, page: Page): Promise<string> {
  const { tab, badge, report } = await visit(browser, lab, site, page);
  const said: unknown[] = [badge, report, await ask(browser, 'readTab', tab.id)];
  const popup = await openPopup(browser, tab.id);
  said.push(await waitFor('the popup', async () => (await popup.evaluate(hasHeading)) && textOf(popup)));
  await popup.close();
  if (!isDownload(page)) {
    const { draftId } = await ask(browser, 'beginLetter', tab.id);
    for (const [recipient, depth] of LETTERS) {
      const draft = await ask(browser, 'switchLetter', draftId, recipient, depth);
      said.push(draft);
      for (const way of WAYS) {
        const released = await ask(browser, 'releaseLetter', draftId, way, draft.letter, []);
        expect(released.isReleased).toBe(true);
        said.push(released);
      }
    }
    said.push(await ask(browser, 'listDrafts'));
    said.push(await overheard(browser));
    await ask(browser, 'deleteDraft', draftId);
  }
  said.push(await overheard(browser));
  await tab.close();
  return said.map(part => (typeof part === 'string' ? part : JSON.stringify(part))).join('\n');
}

const hasHeading = (): boolean => document.querySelector('h1') !== null;
const textOf = (tab: Tab): Promise<string> => tab.evaluate(() => document.documentElement.outerHTML);
