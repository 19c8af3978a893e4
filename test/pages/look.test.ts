import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CoverageReason, Level, Report } from '../../src/detect/types';
import { findBrowser } from '../browsers/find-browser.mjs';
import { openPages, type Pages } from './open-pages';
import { harborInUse, inDoubt } from './own-patterns';
import { draft, faxServer, listing, relayed, report, underWay, view } from './reports';
import type { Answers, StandIn } from './stand-in';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const program = findBrowser('chromium');
const POPUP = 'popup/index.html?tab=1';
const LETTER = 'letter/index.html?draft=d1';
const OPTIONS = 'options/index.html';

const shows = (parts: Partial<Report>): Answers => ({ view: view({ report: report(parts) }) });
const level = (name: Level) => ({ verdict: { level: name, reasons: [], lowered: [] } });
const unread = (reason: CoverageReason) => ({
  ...level('not-scanned'),
  coverage: { state: 'not-scanned', reason, scanned: 0, of: 0 } as const,
});
const half = { reason: null, scanned: 2_000_000, of: 15_500_000 };
const ready = draft({ openSlots: [], letter: { to: 'privacy@example.org', subject: 'Records', body: 'Hello.\n' } });

const refused = {
  at: '2026-11-22T10:02:00Z',
  answer: 'refused',
  status: 401,
  bytes: 0,
  level: 'not-scanned',
  requests: 1,
} as const;
const plan = {
  isPossible: true,
  token: '0123456789abcdef0123456789abcdef',
  url: 'http://fax.harbor-imaging.example:9200/*/_search',
  isUncertain: true,
  isInFrame: false,
  isPrivate: true,
} as const;

/** Each state by name: the page and what it is told. */
const STATES: Record<string, [path: string, answers: Answers]> = {
  critical: [POPUP, { view: view({ report: faxServer }) }],
  medium: [POPUP, shows({ exposures: [listing], ...level('medium') })],
  low: [POPUP, shows({ exposures: [listing], ...level('low') })],
  clean: [POPUP, shows({})],
  'so far': [POPUP, shows({ coverage: { ...half, state: 'partial' } })],
  scanning: [POPUP, shows({ final: false, coverage: { ...half, state: 'scanning' } })],
  pdf: [POPUP, shows(unread('pdf'))],
  'no permission': [POPUP, { view: view({ isPermitted: false }) }],
  'browser page': [POPUP, { view: view({ place: 'browser-page', host: '' }) }],
  downloads: [POPUP, { view: view({ report: report(), downloads: [report(unread('download'))] }) }],
  'no answer': [POPUP, { view: null }],
  relay: [POPUP, { view: view({ host: 'www.shodan.io', report: relayed }) }],
  'an unknown host behind a relay': [
    POPUP,
    { view: view({ report: { ...relayed, relay: { name: 'GrayHatWarfare', subject: null } } }) },
  ],
  'a letter about a relay': [LETTER, { draft: draft({ report: relayed }) }],
  checked: [POPUP, shows({ exposures: [listing], ...level('medium'), access: { ...report().access, check: refused } })],
  'a new letter': [LETTER, { draft: draft() }],
  'a letter under way': [LETTER, { draft: underWay() }],
  'a letter that nobody was asked about': [
    LETTER,
    { draft: underWay({ attempts: [], closed: ['follow-up', 'hhs-ocr', 'data-protection'] }) },
  ],
  'no such letter': [LETTER, { draft: null }],
  'letters without an answer': ['letter/index.html', { view: null }],
  'all letters': ['letter/index.html', { drafts: [{ ...draft(), host: 'fax.harbor-imaging.example' }] }],
  'own patterns': [OPTIONS, { own: [harborInUse, inDoubt] }],
  'no own patterns': [OPTIONS, {}],
  'own patterns without an answer': [OPTIONS, { view: null }],
  welcome: ['welcome/index.html', {}],
  'welcome without access': ['welcome/index.html', { hasHostAccess: false }],
};

describe.skipIf(program === null)('our pages in Chromium', { timeout: 60_000 }, () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await openPages(program!);
  }, 90_000);
  afterAll(() => pages?.close());
  afterEach(() => expect(pages.failures()).toEqual([]));
  const inPage = (page: Page) => page.evaluate(() => (globalThis as unknown as { standIn: StandIn }).standIn);

  it.each(Object.entries(STATES))('are accessible, fit 320 pixels and fail nowhere: %s', async (_, [path, answers]) => {
    const page = await pages.open(path, answers, { colorScheme: 'light', viewport: { width: 320, height: 600 } });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.evaluate(axe);
    expect(await violationsOf(page, 'axe.run()')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page, `axe.run({ runOnly: 'color-contrast' })`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });

  it('tell every state of the popup apart, by its title and its sign', async () => {
    const seen = [];
    for (const [path, answers] of Object.values(STATES)
      .filter(([path]) => path === POPUP)
      .slice(0, 8)) {
      const page = await pages.open(path, answers);
      seen.push(await page.evaluate(() => document.querySelector('h1')!.innerHTML));
      await page.context().close();
    }
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('show the popup as storage knows it when the background does not answer', async () => {
    const page = await pages.open(POPUP, { view: null, stored: view({ report: faxServer }) });
    expect(await page.textContent('.headline')).toBe('About 42,000 people; no credentials were seen.');
    expect(await page.textContent('main')).toContain('A reason that no catalogue knows yet.');
  });

  it('follow what becomes of the tab while the popup is open', async () => {
    const page = await pages.open(POPUP, STATES.scanning![1]);
    await page.evaluate(
      next => (globalThis as unknown as { standIn: StandIn }).standIn.show(next),
      view({ report: faxServer }),
    );
    await page.waitForSelector('h1:has-text("Critical")');
    expect(await page.locator('[role=status] h1').count()).toBe(1);
  });

  it('open the letter with the keyboard alone', async () => {
    const page = await pages.open(POPUP, STATES.critical![1]);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Draft disclosure');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => (globalThis as unknown as { standIn: StandIn }).standIn.asked.length > 1);
    expect((await inPage(page)).asked).toContainEqual({ name: 'beginLetter', args: [1] });
  });

  it('say what a check sends before it is sent, and send it with the keyboard alone', async () => {
    const checkable = { ...STATES.critical![1], plan };
    const page = await pages.open(POPUP, checkable, { viewport: { width: 320, height: 600 } });
    await page.focus('text=Check without credentials');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=GET http://fax.harbor-imaging.example:9200/*/_search');
    expect(await page.locator(':focus').textContent()).toContain('No cookies, no password');
    await page.evaluate(axe);
    expect(await violationsOf(page, 'axe.run()')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect((await inPage(page)).asked.map(({ name }) => name)).not.toContain('checkWithoutCredentials');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector(':focus:has-text("Check without credentials")');
    expect((await inPage(page)).asked).toContainEqual({ name: 'checkWithoutCredentials', args: [1, plan.token] });
  });

  it('take back a check that was not sent, and say where one is not possible', async () => {
    const page = await pages.open(POPUP, { ...STATES.critical![1], plan });
    await page.click('text=Check without credentials');
    await page.click('text=Cancel');
    expect(await page.locator(':focus').textContent()).toBe('Check without credentials');
    const other = await pages.open(POPUP, STATES.critical![1]);
    await other.click('text=Check without credentials');
    await other.waitForSelector('[role=status]:has-text("shows something else by now")');
    for (const { asked } of [await inPage(page), await inPage(other)])
      expect(asked.map(({ name }) => name)).not.toContain('checkWithoutCredentials');
  });

  it('ask for access to this site inside the click', async () => {
    const page = await pages.open(POPUP, STATES['no permission']![1]);
    await page.click('text=Allow on this site');
    await page.waitForFunction(() => (globalThis as unknown as { standIn: StandIn }).standIn.asked.length > 1);
    const origins = ['http://fax.harbor-imaging.example/*', 'https://fax.harbor-imaging.example/*'];
    expect((await inPage(page)).asked).toContainEqual({ name: 'permissions.request', args: [{ origins }] });
  });

  it('name what a letter misses and bring the focus there', async () => {
    const released = { isReleased: false, hits: [], openSlots: ['name'] } as const;
    const page = await pages.open(LETTER, { draft: draft(), released });
    await page.click('button:text-is("Copy")');
    await page.waitForSelector('.outcome:has-text("Your name is missing")');
    expect(await page.locator(':focus').getAttribute('name')).toBe('profile-name');
  });

  it('say what was not saved and why, and let a contact be confirmed', async () => {
    const hits = [
      { type: 'ssn', line: 7, isConfirmable: false, token: 'a' },
      { type: 'phone', line: 3, isConfirmable: true, token: 'b' },
    ];
    const page = await pages.open(LETTER, { draft: ready, saved: { isSaved: false, hits } });
    await page.fill('[name=body]', 'Typed by hand.');
    await page.waitForSelector('text=Line 7 holds what looks like personal data: Social Security number.');
    expect(await page.locator('.hits input').count()).toBe(1);
    await page.click('.hits input');
    await page.waitForFunction(() => {
      const { asked } = (globalThis as unknown as { standIn: StandIn }).standIn;
      return asked.some(({ name, args }) => name === 'saveDraft' && (args[2] as string[]).includes('b'));
    });
  });

  it('delete a letter only once it can no longer be undone', async () => {
    const page = await pages.open(LETTER, { draft: ready });
    await page.click('text=Delete this letter');
    await page.click('text=Undo');
    await page.waitForSelector('[name=body]');
    expect((await inPage(page)).asked.filter(({ name }) => name === 'deleteDraft')).toEqual([]);
  });

  it('give back what a reset threw away', async () => {
    const page = await pages.open(LETTER, { draft: ready });
    await page.fill('[name=body]', 'Typed by hand.');
    await page.click('text=Discard my changes');
    await page.waitForSelector('text=Your changes were discarded.');
    expect(await page.inputValue('[name=body]')).toBe('Hello.\n');
    await page.click('text=Undo');
    expect(await page.inputValue('[name=body]')).toBe('Typed by hand.');
  });

  it('copy a letter that is too long for a mail program, and say so', async () => {
    const line = { ...ready, at: '2026-11-22T10:00:00Z', line: `${'0'.repeat(64)}  PLD-QWERTYUP.txt` };
    const released = { isReleased: true, way: 'mailto', url: null, text: 'Hello.', line } as const;
    const page = await pages.open(
      LETTER,
      { draft: ready, released },
      { permissions: ['clipboard-write', 'clipboard-read'] },
    );
    await page.click('text=Open in mail program');
    await page.waitForSelector('.outcome:has-text("too long")');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Hello.');
  });
});

async function violationsOf(page: Page, run: string): Promise<string[]> {
  const { violations } = (await page.evaluate(run)) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target).join(' ')}`);
}
