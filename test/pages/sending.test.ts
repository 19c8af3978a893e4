import { mkdirSync, readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { compose, proofCard, proofCardPicture, proofCardText, svgOf } from '../../src/disclosure';
import type { KeyPlace, PublishedLine, Released, SealingKey } from '../../src/messages/protocol';
import { findBrowser } from '../browsers/find-browser.mjs';
import { faxServer, request } from '../disclosure/reports';
import { openPages, type Pages } from './open-pages';
import { draft } from './reports';
import type { Answers, StandIn } from './stand-in';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const program = findBrowser('chromium');
const LETTER = 'letter/index.html?draft=d1';
const letter = { to: 'privacy@clinic.example', subject: 'Records', body: 'Hello.\n' };
const line: PublishedLine = {
  kind: 'owner',
  depth: 'full',
  language: 'en',
  law: 'none',
  at: '2026-11-22T10:00:00Z',
  line: `${'0f'.repeat(32)}  PLD-QWERTYUP.txt`,
};
const key: SealingKey = {
  armored: '-----BEGIN PGP PUBLIC KEY BLOCK-----',
  fingerprint: '96A07C7C23B97BBAAB20CDD2D0E7799D82121F22',
  userIds: ['Privacy office <privacy@clinic.example>'],
  algorithm: 'Curve25519',
  expiresAt: '2027-11-22T10:00:00Z',
  from: 'https://clinic.example/pgp-key.txt',
  at: '2026-11-22T09:58:00Z',
  others: 1,
  isAsNamed: false,
};
const places: readonly KeyPlace[] = [
  { kind: 'fetch', url: 'https://clinic.example/pgp-key.txt', host: 'clinic.example', named: 'Harbor Clinic' },
  { kind: 'fingerprint', fingerprint: 'F'.repeat(40), named: 'Harbor Clinic' },
  {
    kind: 'not-fetched',
    uri: 'dns:x._openpgpkey.clinic.example?type=OPENPGPKEY',
    reason: 'dns',
    named: 'Harbor Clinic',
  },
];
const drawing = proofCardPicture(proofCard(faxServer), 'en');
const card = { text: proofCardText(faxServer), svg: svgOf(drawing), drawing, fileName: 'proof-card-PLD-QWERTYUP' };
const ready = draft({ openSlots: [], letter });

/** Each state by name: what the page is told. */
const STATES: Record<string, Answers> = {
  'no key, and nobody names one': { draft: ready, card },
  'a key that can be fetched': { draft: ready, card, keyPlaces: places },
  'a key, and the line of a letter that left': { draft: { ...ready, key, lines: [line] }, card, keyPlaces: places },
};

describe.skipIf(!program)('sending a letter', { timeout: 30_000 }, () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await openPages(program!);
  }, 60_000);
  afterAll(() => pages?.close());
  afterEach(() => expect(pages.failures()).toEqual([]));

  it.each(Object.keys(STATES))('is readable on a narrow screen, light and dark: %s', async name => {
    const page = await pages.open(LETTER, STATES[name]!, {
      colorScheme: 'light',
      viewport: { width: 320, height: 600 },
    });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.waitForSelector('.card-picture');
    await page.evaluate(axe);
    expect(await violationsOf(page, 'axe.run()')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page, `axe.run({ runOnly: 'color-contrast' })`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await photograph(page, name);
    await page.context().close();
  });

  it('fetches nothing before the click, and says why a key can’t be used', async () => {
    const keyTaken = { isTaken: false, fault: 'expired', detail: '2026-01-31', next: null } as const;
    const page = await pages.open(LETTER, { draft: ready, card, keyPlaces: places, keyTaken });
    await page.waitForSelector('text=GET https://clinic.example/pgp-key.txt');
    expect(await namesOf(page)).not.toContain('fetchKey');
    await page.click('text=Fetch from clinic.example');
    await page.waitForSelector('text=This key expired on 2026-01-31. Ask them for a newer one.');
  });

  it('asks for another click where the server sends us on', async () => {
    const next = 'https://keys.example/key.asc';
    const keyTaken = { isTaken: false, fault: 'redirected', detail: '', next } as const;
    const page = await pages.open(LETTER, { draft: ready, card, keyPlaces: places, keyTaken });
    await page.click('text=Fetch from clinic.example');
    await page.waitForSelector(`text=GET ${next}`);
    const asked = (await inPage(page)).asked.filter(({ name }) => name === 'fetchKey');
    expect(asked.map(({ args }) => args[1])).toEqual(['https://clinic.example/pgp-key.txt']);
  });

  it('shows a fingerprint in groups of four, and warns where another was named', async () => {
    const page = await pages.open(LETTER, STATES['a key, and the line of a letter that left']!);
    expect((await page.textContent('.key-card .fingerprint'))?.trim()).toBe(key.fingerprint.match(/.{4}/g)!.join(' '));
    await page.waitForSelector('.key-fault:has-text("This is not the fingerprint")');
  });

  it('saves the proof card as a picture that holds the drawing', async () => {
    const page = await pages.open(LETTER, { draft: ready, card });
    const saved = page.waitForEvent('download');
    await page.click('text=Save as picture (PNG)');
    const download = await saved;
    expect(download.suggestedFilename()).toBe('proof-card-PLD-QWERTYUP.png');
    const picture = readFileSync((await download.path())!);
    expect(picture.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([drawing.width * 2, drawing.height * 2]);
    expect(picture.toString('latin1')).not.toMatch(/tEXt|iTXt|zTXt|eXIf/);
    expect(await page.locator('.card-picture text').count()).toBe(
      drawing.marks.filter(({ kind }) => kind === 'words').length,
    );
  });

  describe('on paper', () => {
    const printed = async (kind: 'one-page' | 'owner', body: string): Promise<Page> => {
      const text = { ...letter, body };
      const released: Released = {
        isReleased: true,
        way: 'print',
        letter: text,
        reference: 'PLD-QWERTYUP',
        host: 'fax.clinic.example',
        line,
      };
      const page = await pages.open(LETTER, { draft: { ...ready, kind, letter: text }, card, released });
      await page.evaluate(() => {
        globalThis.print = () => document.body.setAttribute('data-printed', '');
      });
      await page.click('button:text-is("Print")');
      return page;
    };
    const pagesOf = async (page: Page, format: 'A4' | 'Letter') =>
      (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

    it('the one-page letter takes one page of A4 and of Letter, with host and reference large', async () => {
      const page = await printed('one-page', compose(request(faxServer, 'one-page', 'first-contact')).body);
      await page.waitForSelector('body[data-printed]');
      await page.emulateMedia({ media: 'print' });
      await photograph(page, 'one page');
      const sizes = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.paper .large')].map(one => [
          one.textContent,
          getComputedStyle(one).fontSize,
        ]),
      );
      expect(sizes).toEqual([
        ['fax.clinic.example', '29.3333px'],
        ['PLD-QWERTYUP', '29.3333px'],
      ]);
      for (const format of ['A4', 'Letter'] as const) expect(await pagesOf(page, format)).toBe(1);
    });

    it('a text too long for one page is not printed as one, and that is said', async () => {
      const page = await printed('one-page', 'Please look at your server.\n'.repeat(120));
      await page.waitForSelector('.outcome:has-text("does not fit on one page")');
      expect(await page.locator('body[data-printed]').count()).toBe(0);
      expect(await namesOf(page)).not.toContain('releaseLetter');
    });

    it('any other letter takes as many pages as it needs', async () => {
      const page = await printed('owner', 'Please look at your server.\n'.repeat(120));
      await page.waitForSelector('body[data-printed]');
      expect(await pagesOf(page, 'A4')).toBeGreaterThan(1);
    });

    it('nothing is printed that was not checked, nor what was typed since', async () => {
      const page = await printed('owner', 'Please look at your server.');
      await page.waitForSelector('body[data-printed]');
      expect(await page.textContent('.paper')).toContain('Please look at your server.');
      await page.fill('[name=body]', 'Something else.');
      await page.waitForSelector('.paper:has-text("has not been checked")', { state: 'attached' });
      expect(await page.textContent('.paper')).not.toContain('look at your server');
      await page.emulateMedia({ media: 'print' });
      expect(await page.isVisible('main')).toBe(false);
    });
  });
});

const inPage = (page: Page) => page.evaluate(() => (globalThis as unknown as { standIn: StandIn }).standIn);
const namesOf = async (page: Page) => (await inPage(page)).asked.map(({ name }) => name);

async function violationsOf(page: Page, run: string): Promise<string[]> {
  const { violations } = (await page.evaluate(run)) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target).join(' ')}`);
}

async function photograph(page: Page, name: string): Promise<void> {
  const folder = process.env.PHOTOS;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
