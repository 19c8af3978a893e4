import { afterAll, describe, expect, it } from 'vitest';
import { openPopup, type Tab } from '../browsers/browser';
import { waitFor } from '../browsers/wait-for';
import { findPage, startLab } from '../lab/lab';
import { visit } from '../lab/visit';
import { complaints } from './complaints';
import { inEachBrowser } from './in-each-browser';

const lab = await startLab();
afterAll(() => lab.close());

describe('from the badge to the letter', () => {
  inEachBrowser(lab.hosts, browser => {
    it('the popup names the level and the host, and one click opens a letter that names the host', async () => {
      const [site, page] = findPage(lab, '/fax_inbound/_search');
      const { tab } = await visit(browser(), lab, site, page);
      const popup = await openPopup(browser(), tab.id);
      await waitFor('the host in the popup', async () => (await textOf(popup)).includes(site.host));
      expect(await popup.evaluate(() => document.querySelector('h1')?.textContent)).toMatch(/critical/i);
      await popup.click('text=Draft disclosure');
      const letter = await browser().find(browser().extensionUrl('src/letter/index.html?draft='));
      const body = await waitFor('the letter', () => letter.evaluate(bodyOfLetter));
      expect(body).toContain(site.host);
      await letter.close();
      await tab.close();
    });

    it('a clean page, a page that could not be scanned and a leak open popups that differ', async () => {
      const headings: string[] = [];
      for (const path of ['/about/staff', '/brochure.pdf', '/patients.html']) {
        const [site, page] = findPage(lab, path);
        const { tab } = await visit(browser(), lab, site, page);
        const popup = await openPopup(browser(), tab.id);
        headings.push(
          await waitFor('the heading', () => popup.evaluate(() => document.querySelector('h1')?.textContent)),
        );
        await popup.close();
        await tab.close();
      }
      expect(new Set(headings).size).toBe(3);
    });

    it('what is typed stays when the letter is opened again', async () => {
      const [site, page] = findPage(lab, '/patients.html');
      const { tab } = await visit(browser(), lab, site, page);
      const popup = await openPopup(browser(), tab.id);
      await popup.click('text=Draft disclosure');
      const letter = await browser().find(browser().extensionUrl('src/letter/index.html?draft='));
      await waitFor('the letter', () => letter.evaluate(bodyOfLetter));
      await letter.evaluate(() => {
        const area = document.querySelector('textarea')!;
        area.value = `${area.value}\nPlease confirm that you received this.`;
        area.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await waitFor('the draft to be kept', () =>
        browser().evaluate(async () => JSON.stringify(await chrome.storage.local.get()).includes('you received this')),
      );
      await letter.reload();
      await waitFor('what was typed', async () => (await letter.evaluate(bodyOfLetter))?.includes('you received this'));
      await letter.close();
      await tab.close();
    });

    it('lets no exception reach a console', async () => {
      expect(await complaints(browser())).toEqual([]);
    });
  });
});

const textOf = (tab: Tab): Promise<string> => tab.evaluate(() => document.body.textContent);
const bodyOfLetter = (): string | null => document.querySelector('textarea')?.value ?? null;
