import { describe, expect, it } from 'vitest';
import { openPopup, type Tab } from '../browsers/browser';
import { waitFor } from '../browsers/wait-for';
import { finalReport } from '../lab/visit';
import { harbor, wristband } from '../own/definitions';
import { ask } from './ask';
import { inEachBrowser } from './in-each-browser';
import { served } from './served';

const HOST = 'charts.own-lab.test';
const numbers = ['204-417', '204-418', '204-419'];
const table = `<!doctype html><title>Ward</title><table><tr><th>Harbor chart<th>Diagnosis${numbers
  .map(number => `<tr><td>${number}<td>E11.9`)
  .join('')}</table>`;
const rows = JSON.stringify(numbers.map(harborChart => ({ harborChart, diagnosisCode: 'E11.9' })));

describe('a pattern that a person added', () => {
  const at = served((request, response) => {
    const isJson = request.url === '/rows';
    response.writeHead(200, { 'content-type': isJson ? 'application/json' : 'text/html; charset=utf-8' });
    response.end(isJson ? rows : table);
  });

  inEachBrowser([HOST], browser => {
    const customOf = async (path: string) => {
      const tab = await browser().open(at(HOST, path));
      const { identifiers, verdict } = await finalReport(browser(), tab.id);
      return { tab, level: verdict.level, custom: identifiers.filter(({ type }) => type === 'custom') };
    };

    it('is nothing before it is there', async () => {
      const { tab, custom, level } = await customOf('/ward');
      expect(custom).toEqual([]);
      expect(level).toBe('none');
      await tab.close();
    });

    it('is refused where its examples say otherwise, then kept by the page of own patterns', async () => {
      const page = await browser().open(browser().extensionUrl('src/options/index.html'));
      await page.click('text=Add a pattern');
      await type(page, { ...harbor, matches: ['Order HC204417'] });
      await page.click('[type=submit]');
      await says(page, 'Not found in this example: Order HC204417');
      expect(await ask(browser(), 'listOwnPatterns')).toEqual([]);
      await type(page, harbor);
      await says(page, 'Found in 3 of 3.');
      await page.click('[type=submit]');
      await says(page, 'Saved.');
      expect(await ask(browser(), 'listOwnPatterns')).toEqual([{ definition: harbor, refusals: [] }]);
      await page.close();
    });

    it.each(['/ward', '/rows'])(
      'is found on pages from then on, and the popup calls it by its name: %s',
      async path => {
        const { tab, custom, level } = await customOf(path);
        expect(custom).toMatchObject([{ title: harbor.name, letter: 'R', count: 3, distinct: 3, shape: '999-999' }]);
        expect(level).toBe('high');
        const popup = await openPopup(browser(), tab.id);
        await says(popup, harbor.name);
        expect(await popup.evaluate(() => document.body.textContent)).not.toMatch(/204-41/);
        await popup.close();
        await tab.close();
      },
    );

    it('is handed on and taken again', async () => {
      const { text } = await ask(browser(), 'exportOwnPatterns');
      await ask(browser(), 'removeOwnPattern', harbor.name);
      expect((await customOf('/ward')).custom).toEqual([]);
      expect(await ask(browser(), 'importOwnPatterns', text)).toEqual({ added: 1, known: 0, refused: [] });
      expect(await ask(browser(), 'saveOwnPattern', wristband, null)).toEqual({ isSaved: true });
      expect((await customOf('/ward')).custom).toHaveLength(1);
    });
  });
});

const says = (page: Tab, words: string) =>
  waitFor(`"${words}"`, () => page.evaluate(wanted => document.body.textContent.includes(wanted), words));

/** Types a definition into the form, as the browser tells the page of it. */
async function type(page: Tab, { name, labels, shapes, matches, clean }: typeof harbor): Promise<void> {
  await waitFor('the form', () => page.evaluate(() => document.querySelector('form') !== null));
  const lists = { labels, shapes, matches, clean };
  const texts = { name, ...Object.fromEntries(Object.entries(lists).map(([field, list]) => [field, list.join('\n')])) };
  for (const typed of Object.entries(texts)) {
    await page.evaluate(([field, text]) => {
      const input = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name=${field}]`)!;
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, typed);
  }
}
