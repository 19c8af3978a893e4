import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../browsers/find-browser.mjs';
import { entry, HTML_BODY, har, JSON_BODY } from '../saved/made';
import { openPages, type Pages } from './open-pages';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const program = findBrowser('chromium');
const PAGE = 'scan-files/index.html';

const html = { url: 'http://host.test/ward', contentType: 'text/html', body: HTML_BODY };
const json = { url: 'http://host.test/api', contentType: 'application/json', body: JSON_BODY };
const FILES = {
  'export/hits.json': JSON_BODY,
  'export/deep/ward.html': HTML_BODY,
  'export/clean.txt': 'The weather is fine.',
  'export/scan.pdf': '%PDF-1.4\n',
  'export/session.har': har([entry(html), entry(json)]),
};

describe.skipIf(program === null)('the page that scans saved files', { timeout: 60_000 }, () => {
  let pages: Pages;
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'scan-files-'));
    for (const [name, body] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), body);
    }
    pages = await openPages(program!);
  }, 90_000);
  afterAll(async () => {
    await pages?.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(() => expect(pages.failures()).toEqual([]));

  const picker = (page: Page, label: string) => page.locator(`input[aria-label="${label}"]`);
  const choose = async (page: Page, ...names: (keyof typeof FILES)[]) => {
    await picker(page, 'Choose files').setInputFiles(names.map(name => join(folder, name)));
    await page.waitForSelector('.outcome:has-text("read.")');
  };
  const results = (page: Page) =>
    page
      .locator('.result')
      .evaluateAll(all =>
        all.map(each => ['.level', '.name code'].map(part => each.querySelector(part)?.textContent?.trim())),
      );

  it('says what each file comes to, the worst first, and why', async () => {
    const page = await pages.open(PAGE, {});
    await choose(page, 'export/clean.txt', 'export/scan.pdf', 'export/session.har');
    expect(await results(page)).toEqual([
      ['Critical', 'session.har'],
      ['High', 'session.har'],
      ['PDF, not read', 'scan.pdf'],
      ['No leak found', 'clean.txt'],
    ]);
    await page.click('.result summary');
    const found = await page.textContent('.found');
    expect(found).toContain('Social Security number');
    expect(found).not.toMatch(/536|Quill/);
    expect(await page.textContent('.outcome')).toBe('3 files read.');
    await page.context().close();
  });

  it('reads a folder with all below it', async () => {
    const page = await pages.open(PAGE, {});
    await picker(page, 'Choose a folder').setInputFiles(join(folder, 'export'));
    await page.waitForSelector('.outcome:has-text("5 files read.")');
    expect((await results(page)).map(([, name]) => name)).toContain('export/deep/ward.html');
    await page.context().close();
  });

  it('takes files and folders that are dropped anywhere on it, with all below them', async () => {
    const page = await pages.open(PAGE, {});
    const session = await page.context().newCDPSession(page);
    const data = {
      items: [],
      files: [join(folder, 'export'), join(folder, 'export/hits.json')],
      dragOperationsMask: 1,
    };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 10, y: 590, data });
    }
    await page.waitForSelector('.outcome:has-text("6 files read.")');
    const names = (await results(page)).map(([, name]) => name);
    expect(names).toContain('export/deep/ward.html');
    expect(names).toContain('hits.json');
    await page.context().close();
  });

  it('shows how far it is, answers meanwhile, and stops when told to', async () => {
    const page = await pages.open(PAGE, {});
    await page.evaluate(() => {
      const line = 'patient: Dora Quill, MRN 00412345, diagnosis E11.9\n'.repeat(20_000);
      const files = new DataTransfer();
      files.items.add(new File(Array(400).fill(line), 'long.txt'));
      const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0);
    const waited = await page.evaluate(async () => {
      const began = performance.now();
      await new Promise(resolve => requestAnimationFrame(resolve));
      return performance.now() - began;
    });
    expect(waited).toBeLessThan(1_000);
    expect(await violationsOf(page)).toEqual([]);
    await page.click('text=Cancel');
    await page.waitForSelector('.outcome:has-text("Cancelled")');
    expect(await page.locator('progress').count()).toBe(0);
    await page.context().close();
  });

  it('says so where a file can not be opened', async () => {
    const page = await pages.open(PAGE, {});
    const gone = join(folder, 'gone.json');
    writeFileSync(gone, JSON_BODY);
    await page.evaluate(() =>
      addEventListener('change', event => event.stopImmediatePropagation(), { capture: true, once: true }),
    );
    await picker(page, 'Choose files').setInputFiles(gone);
    rmSync(gone);
    await picker(page, 'Choose files').dispatchEvent('change');
    await page.waitForSelector('.result');
    expect(await results(page)).toEqual([['Could not be opened', 'gone.json']]);
    await page.context().close();
  });

  it('is used with the keyboard alone', async () => {
    const page = await pages.open(PAGE, {});
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Choose files');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(join(folder, 'export/hits.json'));
    await page.waitForSelector('summary.head');
    await page.focus('summary.head');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.found:visible');
    await page.context().close();
  });

  it('is accessible and fits 320 pixels, empty and full, light and dark', async () => {
    const page = await pages.open(PAGE, {}, { colorScheme: 'light', viewport: { width: 320, height: 600 } });
    expect(await violationsOf(page)).toEqual([]);
    await choose(page, ...(Object.keys(FILES) as (keyof typeof FILES)[]));
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });
});

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target).join(' ')}`);
}
