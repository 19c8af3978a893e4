import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { logLines } from '../../src/disclosure/ledger/log-lines';
import { sums } from '../../src/disclosure/ledger/sums';
import type { VisitView, WrittenVisit } from '../../src/messages/protocol';
import { findBrowser } from '../browsers/find-browser.mjs';
import { ledger as madeLedger, request } from '../disclosure/ledger/made';
import { openPages, type Pages } from './open-pages';
import { draft, faxServer, view } from './reports';
import type { Answers, StandIn } from './stand-in';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const program = findBrowser('chromium');
const LETTER = 'letter/index.html?draft=d1';

const made = madeLedger(
  [
    ...Array.from({ length: 14 }, (_, second) => request(second, { path: `:9200/fax_inbound/_search?from=*` })),
    request(20, { use: 'fetch', method: 'POST', path: ':9200/_msearch', bytes: null }),
    request(21, { use: 'other', path: ':9200/patients.csv' }),
  ],
  { downloads: [{ ...request(21), path: ':9200/patients.csv', state: 'complete', bytes: 5_000_000 }], dropped: 2 },
);
const written: WrittenVisit = {
  since: made.since,
  sums: sums(made),
  log: logLines(made, made.requests.length),
  said: 'My browser kept a record of this visit.\n- I opened exactly 14 pages.',
};
const VIEWS: Record<VisitView['state'], VisitView> = {
  lasting: { state: 'lasting', ledger: written },
  over: { state: 'over', ledger: written },
  none: { state: 'none', ledger: null },
  private: { state: 'private', ledger: null },
};
const ADDED = 'Listed the bucket once with a command line tool.';

describe.skipIf(!program)('what I did, on the letter page', { timeout: 30_000 }, () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await openPages(program!);
  }, 60_000);
  afterAll(() => pages?.close());
  afterEach(() => expect(pages.failures()).toEqual([]));
  const open = async (answers: Answers, width = 1000): Promise<Page> => {
    const page = await pages.open(LETTER, answers, { viewport: { width, height: 600 } });
    await page.waitForSelector('#did section');
    return page;
  };

  it.each(Object.keys(VIEWS) as VisitView['state'][])(
    'is readable on a narrow screen, light and dark: %s',
    async state => {
      const page = await open({ draft: draft({ added: [ADDED] }), visit: VIEWS[state] }, 320);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await page.evaluate(axe);
      expect(await violationsOf(page, `axe.run('#did')`)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOf(page, `axe.run('#did', { runOnly: 'color-contrast' })`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.context().close();
    },
  );

  it('says how much was opened, saved and sent, with how far each number may be trusted', async () => {
    const page = await open({ draft: draft(), visit: VIEWS.lasting });
    const said = await textOf(page, '.ledger-counts');
    expect(said).toContain('14 pages opened');
    expect(said).toContain('One file saved on this computer');
    expect(said).toContain('At least 1.5 KB received');
    expect(said).toMatch(/at least one request that does more than ask \(POST\)/i);
    expect(await page.locator('.log-lines li').count()).toBe(16);
    expect(await textOf(page, '#did')).toContain('2 more requests were made');
  });

  it('says why nothing is known, and that the letter claims nothing then', async () => {
    for (const state of ['none', 'private'] as const) {
      const page = await open({ draft: draft(), visit: VIEWS[state] });
      const said = await textOf(page, '#did');
      expect(said).toMatch(/the letter does not say how much you opened/i);
      expect(await page.locator('.ledger-counts').count()).toBe(0);
    }
  });

  it('takes a line for another tool by click and by key, and gives back one that was removed', async () => {
    const page = await open({ draft: draft(), visit: VIEWS.over });
    expect(await page.isDisabled('text=Add line')).toBe(true);
    await page.fill('[name=added]', ADDED);
    await page.press('[name=added]', 'Enter');
    await page.waitForSelector(`.added :text("${ADDED}")`);
    expect(await page.inputValue('[name=added]')).toBe('');
    await page.click('.added button');
    await page.waitForSelector('text=The line is removed.');
    expect(await page.locator('.added li').count()).toBe(0);
    await page.click('#did button:text-is("Undo")');
    await page.waitForSelector(`.added :text("${ADDED}")`);
    const changes = (await inPage(page)).asked.filter(({ name }) => name === 'changeDraft');
    expect(changes.map(({ args }) => args[1])).toEqual([{ added: [ADDED] }, { added: [] }, { added: [ADDED] }]);
  });

  it('keeps what was refused in its field, and names what it is', async () => {
    const noteHits = [{ type: 'ssn', line: 1, isConfirmable: false, token: 'ssn:1' }];
    const page = await open({ draft: draft(), visit: VIEWS.lasting, noteHits });
    await page.fill('[name=added]', 'The record with 219-09-9999');
    await page.click('text=Add line');
    await page.waitForSelector('#did [role=alert]:has-text("Social Security number")');
    expect(await page.inputValue('[name=added]')).toBe('The record with 219-09-9999');
  });
});

describe.skipIf(!program)('the popup after the verdict', { timeout: 30_000 }, () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await openPages(program!);
  }, 60_000);
  afterAll(() => pages?.close());
  const said = async (answers: Answers): Promise<string> => {
    const page = await pages.open('popup/index.html?tab=1', answers);
    return textOf(page, 'main');
  };
  const enough = 'You have enough to report. Please open no more.';
  const ledger = { pages: written.sums.pages, downloads: written.sums.downloads, since: '2020-01-01T10:00:00Z' };

  it('asks to open no more, and says how much was opened', async () => {
    const text = await said({ view: view({ report: faxServer, ledger }) });
    expect(text).toContain(enough);
    expect(text).toContain('You opened 14 pages at this host since Jan 1, 2020');
    expect(text).toContain('One file was saved.');
  });

  it('counts nothing where nothing is known', async () => {
    const text = await said({ view: view({ report: faxServer }) });
    expect(text).toContain(enough);
    expect(text).not.toContain('You opened');
  });

  it.each(['cookies', 'authorization'] as const)(
    'says nothing of the kind to whom the host knows: %s',
    async credentials => {
      const report = { ...faxServer, access: { ...faxServer.access, credentials } };
      expect(await said({ view: view({ report, ledger }) })).not.toContain('open no more');
    },
  );
});

const textOf = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).textContent())!.replaceAll(/\s+/g, ' ');
const inPage = (page: Page): Promise<StandIn> =>
  page.evaluate(() => (globalThis as unknown as { standIn: StandIn }).standIn);
const violationsOf = async (page: Page, run: string): Promise<string[]> => {
  const { violations } = (await page.evaluate(run)) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};
