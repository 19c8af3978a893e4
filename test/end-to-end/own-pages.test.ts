import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { waitFor } from '../browsers/wait-for';
import { type Build, builtFolder, builtManifest, namedFiles } from '../house/built';
import { complaints } from './complaints';
import { inEachBrowser } from './in-each-browser';

const BUILD_OF = { chromium: 'chrome', firefox: 'firefox' } as const;

describe('every page of the extension opens', () => {
  inEachBrowser([], browser => {
    it('those that the manifest names, and those that they lead to', async () => {
      const pages = pagesOf(BUILD_OF[browser().name]);
      expect(pages.length).toBeGreaterThan(2);
      for (const page of pages) {
        const tab = await browser().open(browser().extensionUrl(page));
        await waitFor(`something on ${page}`, () => tab.evaluate(() => document.body.textContent.trim() !== ''));
        expect(await tab.evaluate(() => document.title), page).not.toBe('');
        await tab.close();
      }
    });

    it('and lets no exception reach a console', async () => {
      expect(await complaints(browser())).toEqual([]);
    });
  });
});

function pagesOf(build: Build): string[] {
  const isPage = (file: string) => file.endsWith('.html');
  const built = readdirSync(builtFolder(build), { recursive: true, encoding: 'utf8' });
  return [...new Set([...namedFiles(builtManifest(build)), ...built].filter(isPage))];
}
