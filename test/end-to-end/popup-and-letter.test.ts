import { afterAll, describe, expect, it } from 'vitest';
import { type Browser, openPopup, type Tab } from '../browsers/browser';
import { waitFor } from '../browsers/wait-for';
import { findPage, startLab } from '../lab/lab';
import { visit } from '../lab/visit';
import { ask } from './ask';
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
        const area = document.querySelector<HTMLTextAreaElement>('textarea[name=body]')!;
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

    it('a regulator is written to only after an attempt, which its text tells', async () => {
      const { letter, draftId } = await begin(browser(), '/fax_inbound/_search');
      const complaint = { kind: 'hhs-ocr', depth: 'full', language: 'en', law: 'none' } as const;
      await expect(ask(browser(), 'chooseLetter', draftId, complaint)).rejects.toThrow();
      expect(await letter.evaluate(isOpen, 'hhs-ocr')).toBe(false);
      await letter.click('text=Note an attempt');
      await letter.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('[name=attempt-to]')!;
        field.value = 'Front desk of the practice';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await letter.click('text=Keep it');
      await waitFor('the regulator’s letter', () => letter.evaluate(isOpen, 'hhs-ocr'));
      await letter.evaluate(() => {
        for (const fold of document.querySelectorAll('details.fold')) fold.setAttribute('open', '');
      });
      await letter.click('label:has([aria-describedby=kind-hhs-ocr])');
      const body = await waitFor('the complaint', async () => {
        const text = await letter.evaluate(bodyOfLetter);
        return text?.includes('Front desk of the practice') ? text : null;
      });
      expect(body).toContain('I draw no conclusion');
      await letter.close();
    });

    it('the language is changed by one click, and what was typed in the other stays', async () => {
      const { letter } = await begin(browser(), '/fax_inbound/_search');
      await letter.evaluate(() => {
        const area = document.querySelector<HTMLTextAreaElement>('[name=body]')!;
        area.value = `${area.value}\nThank you for reading this.`;
        area.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await letter.click('label.chip[lang=es]');
      await waitFor('the Spanish letter', async () => (await letter.evaluate(bodyOfLetter))?.includes('Me llamo'));
      await letter.click('label.chip[lang=en]');
      await waitFor('the English letter', async () =>
        (await letter.evaluate(bodyOfLetter))?.includes('Thank you for reading this.'),
      );
      await letter.close();
    });

    it('the popup leads back to the letter that was begun', async () => {
      const [site, page] = findPage(lab, '/fax_inbound/_search');
      const { tab } = await visit(browser(), lab, site, page);
      const popup = await openPopup(browser(), tab.id);
      const href = await waitFor('the way back', () =>
        popup.evaluate(() => document.querySelector<HTMLAnchorElement>('main a[href*="?draft="]')?.href),
      );
      const [latest] = await ask(browser(), 'listDrafts');
      expect(href).toBe(browser().extensionUrl(`src/letter/index.html?draft=${latest!.id}`));
      await popup.close();
      await tab.close();
    });

    it('lets no exception reach a console', async () => {
      expect(await complaints(browser())).toEqual([]);
    });
  });
});

/** Opens a page of the lab, and the letter about it as the popup does. */
async function begin(browser: Browser, path: string): Promise<{ letter: Tab; draftId: string }> {
  const [site, page] = findPage(lab, path);
  const { tab } = await visit(browser, lab, site, page);
  const { draftId } = await ask(browser, 'beginLetter', tab.id);
  const letter = await browser.find(browser.extensionUrl(`src/letter/index.html?draft=${draftId}`));
  await waitFor('the letter', () => letter.evaluate(bodyOfLetter));
  await tab.close();
  return { letter, draftId };
}

const isOpen = (kind: string): boolean =>
  document.querySelector<HTMLInputElement>(`[aria-describedby=kind-${kind}]`)?.disabled === false;
const textOf = (tab: Tab): Promise<string> => tab.evaluate(() => document.body.textContent);
const bodyOfLetter = (): string | null =>
  document.querySelector<HTMLTextAreaElement>('textarea[name=body]')?.value ?? null;
