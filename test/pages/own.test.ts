import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkOwn } from '../../src/detect';
import { findBrowser } from '../browsers/find-browser.mjs';
import { harbor, wristband } from '../own/definitions';
import { openPages, type Pages } from './open-pages';
import { harborInUse, inDoubt } from './own-patterns';
import type { Answers, StandIn } from './stand-in';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const program = findBrowser('chromium');
const OPTIONS = 'options/index.html';
const narrow = { colorScheme: 'light', viewport: { width: 320, height: 600 } } as const;
const bad = { ...harbor, shapes: ['HCd{6'], clean: ['SSN 536-90-4399'] };
const missed = checkOwn({ ...harbor, matches: [...harbor.matches, 'HC-204417'], clean: ['SSN 536-90-4399'] });

describe.skipIf(program === null)('the page of own patterns in Chromium', { timeout: 60_000 }, () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await openPages(program!);
  }, 90_000);
  afterAll(() => pages?.close());
  afterEach(() => expect(pages.failures()).toEqual([]));
  const asked = (page: Page, name: string) =>
    page.evaluate(
      wanted => (globalThis as unknown as { standIn: StandIn }).standIn.asked.filter(call => call.name === wanted),
      name,
    );
  const openForm = async (answers: Answers, options = {}) => {
    const page = await pages.open(OPTIONS, answers, options);
    await page.click('text=Add a pattern');
    await page.waitForSelector('form');
    return page;
  };

  it('says beside each field what is wrong, and stays accessible in light and dark at 320 pixels', async () => {
    const page = await openForm({ ownChecked: missed }, narrow);
    await page.evaluate(() => {
      document.querySelector('details')!.open = true;
    });
    await page.fill('[name=shapes]', harbor.shapes.join('\n'));
    await page.fill('[name=matches]', [...harbor.matches, 'HC-204417'].join('\n'));
    await page.fill('[name=clean]', 'SSN 536-90-4399');
    await page.waitForSelector('text=Not found in this example: HC-204417');
    await page.waitForSelector('text=Found in 3 of 4.');
    await page.waitForSelector('text=looks like somebody');
    expect(await page.getAttribute('[name=matches]', 'aria-invalid')).toBe('true');
    await page.evaluate(axe);
    expect(await violationsOf(page, 'axe.run()')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page, `axe.run({ runOnly: 'color-contrast' })`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('shows what a shape looks like while it is typed', async () => {
    const page = await openForm({ ownChecked: checkOwn({ ...harbor, shapes: ['HCd{6}'] }) });
    await page.fill('[name=shapes]', 'HCd{6}');
    await page.waitForSelector('code:has-text("HC999999")');
  });

  it('hands what was typed to the check and to the store, a list a line, with the keyboard alone', async () => {
    const page = await openForm({});
    const typed = [harbor.name, ...[harbor.labels, harbor.shapes].map(lines => lines.join('\n'))];
    for (const text of typed) {
      await page.keyboard.insertText(text);
      await page.keyboard.press('Tab');
    }
    // The notation, then where it counts.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(`${harbor.matches.join('\n')}\n\n`);
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(harbor.clean.join('\n'));
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Save');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=status]:has-text("Saved.")');
    expect(await asked(page, 'saveOwnPattern')).toEqual([{ name: 'saveOwnPattern', args: [harbor, null] }]);
  });

  it('keeps nothing that is refused, says so, and brings the focus to the first field it is about', async () => {
    const page = await openForm({ ownChecked: checkOwn(bad) });
    await page.fill('[name=shapes]', 'HCd{6');
    await page.click('button:has-text("Save")');
    await page.waitForSelector('[role=alert]:has-text("Not saved yet")');
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'shapes');
  });

  it('does not scold for what is still empty before the person saves', async () => {
    const empty = { name: '', labels: [], shapes: [], matches: [], clean: [] };
    const page = await openForm({ ownChecked: checkOwn(empty) });
    await page.fill('[name=name]', 'x');
    await page.waitForFunction(() => {
      const { asked } = (globalThis as unknown as { standIn: StandIn }).standIn;
      return asked.some(({ name }) => name === 'checkOwnPattern');
    });
    expect(await page.locator('.refused').count()).toBe(0);
    await page.click('button:has-text("Save")');
    await page.waitForSelector('text=Give at least one shape');
  });

  it('changes one in place, and gives back what was removed', async () => {
    const page = await pages.open(OPTIONS, { own: [harborInUse, inDoubt] });
    await page.waitForSelector('text=it no longer does what its examples say');
    await page.click('[aria-label="Change Wristband"]');
    expect(await page.inputValue('[name=shapes]')).toBe(wristband.shapes.join('\n'));
    expect(await page.isChecked('[name=needs] >> nth=1')).toBe(true);
    await page.click('text=Cancel');
    await page.click('[aria-label="Remove Wristband"]');
    await page.waitForSelector('text=Wristband was removed.');
    expect(await page.locator(':focus').textContent()).toBe('Undo');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Wristband was removed.', { state: 'detached' });
    expect(await asked(page, 'saveOwnPattern')).toEqual([{ name: 'saveOwnPattern', args: [inDoubt.definition, null] }]);
  });

  it('takes a file, and says of each pattern in it that is refused where it is and why', async () => {
    const reasons = checkOwn(bad).refusals;
    const ownImported = { added: 1, known: 2, refused: [{ number: 2, line: 25, name: 'Ward', reasons }] };
    const page = await pages.open(OPTIONS, { ownImported }, narrow);
    const file = { name: 'own.json', mimeType: 'application/json', buffer: Buffer.from('the file') };
    await page.setInputFiles('input[type=file]', file);
    await page.waitForSelector('text=One pattern was added. 2 were here already. One was refused:');
    await page.waitForSelector('text=Ward, line 25: HCd{6, place 4: a curly bracket has no partner.');
    expect(await asked(page, 'importOwnPatterns')).toEqual([{ name: 'importOwnPatterns', args: ['the file'] }]);
    await page.evaluate(axe);
    expect(await violationsOf(page, 'axe.run()')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('saves all of them to a file', async () => {
    const page = await pages.open(OPTIONS, { own: [harborInUse] });
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Save all to a file')]);
    expect(download.suggestedFilename()).toBe('phi-patterns.json');
  });
});

async function violationsOf(page: Page, run: string): Promise<string[]> {
  const { violations } = (await page.evaluate(run)) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target).join(' ')}`);
}
