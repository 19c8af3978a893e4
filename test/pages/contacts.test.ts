import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../browsers/find-browser.mjs';
import { contactPlan, findings, known, mail, phone, steps } from './contacts-seen';
import { openPages, type Pages } from './open-pages';
import { draft } from './reports';
import type { Answers, StandIn } from './stand-in';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const program = findBrowser('chromium');

/** Each state of the pane by name. */
const STATES: Record<string, Answers> = {
  'contacts and a plan': { draft: known({ contact: mail.id }), contactPlan },
  'nobody and nothing to ask': { draft: draft({ contacts: [] }) },
  'a look-up under way': { draft: known(), contactPlan, finding: findings.running },
  'a look-up that found somebody': { draft: known(), contactPlan, finding: findings.done },
  'a look-up that found nobody': { draft: known(), contactPlan, finding: findings.nothing },
  'a look-up that was stopped': { draft: known(), contactPlan, finding: findings.stopped },
};

describe.skipIf(program === null)('Find contacts', { timeout: 60_000 }, () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await openPages(program!);
  }, 90_000);
  afterAll(() => pages?.close());
  afterEach(() => expect(pages.failures()).toEqual([]));

  const open = async (answers: Answers, width = 1100) => {
    const page = await pages.open('letter/index.html?draft=d1', answers, { viewport: { width, height: 900 } });
    await page.waitForSelector('#find-ask');
    return page;
  };
  const askedFor = async (page: Page, name: string) => {
    const asked = await page.evaluate(() => (globalThis as unknown as { standIn: StandIn }).standIn.asked);
    return asked.filter(call => call.name === name).map(({ args }) => args);
  };
  const text = (page: Page) => page.locator('.contacts').textContent();

  it.each(Object.entries(STATES))('is accessible and fits 320 pixels: %s', async (_, answers) => {
    const page = await open(answers, 320);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.evaluate(axe);
    const faults = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(at: string): Promise<{ violations: object[] }> } }).axe
        .run('.contacts')
        .then(({ violations }) => violations),
    );
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });

  it('asks for nothing when it opens, and lists to whom each request goes and what that gives away', async () => {
    const page = await open({ draft: known(), contactPlan });
    expect(await askedFor(page, 'findContacts')).toEqual([]);
    const told = await text(page);
    for (const { to, reveals } of [steps.file, steps.registry, steps.providers]) {
      expect(told).toContain(to.text);
      expect(told).toContain(reveals.text);
    }
    expect(told).toContain(steps.file.url);
    await page.context().close();
  });

  it('says on the button how many requests leave at most, and sends those that stay ticked', async () => {
    const page = await open({ draft: known(), contactPlan });
    await page.getByRole('button', { name: 'Send at most 7 requests' }).waitFor();
    await page.click('[name=find-step][value="rdap-domain:harbor-imaging.example"]');
    await page.click('[name=find-step][value="nppes:name"]');
    await page.getByRole('button', { name: 'Send at most 5 requests' }).click();
    await page.waitForFunction(() =>
      (globalThis as unknown as { standIn: StandIn }).standIn.asked.some(({ name }) => name === 'findContacts'),
    );
    const [[id, , ids]] = (await askedFor(page, 'findContacts')) as [[string, object, string[]]];
    expect([id, ids]).toEqual(['d1', ['security-txt:host', 'nppes:name']]);
    // Chromium has no question of its own.
    expect(await askedFor(page, 'permissions.request')).toEqual([]);
    await page.context().close();
  });

  it('sends nothing where nothing is ticked', async () => {
    const page = await open({ draft: known(), contactPlan });
    for (const { id } of [steps.file, steps.registry]) await page.click(`[name=find-step][value="${id}"]`);
    expect(await page.locator('.contacts button.primary').first().isDisabled()).toBe(true);
    expect(await text(page)).toContain('Nothing is ticked');
    await page.context().close();
  });

  it('says which name is not used, because it holds personal data', async () => {
    const page = await open({ draft: known(), contactPlan: { ...contactPlan, refused: ['ssn'] } });
    await page.getByText('Not used: it looks like Social Security number').waitFor();
    await page.context().close();
  });

  it('has the browser ask first where it wants to, and asks nobody if the person declines', async () => {
    const page = await open({ draft: known(), contactPlan: { ...contactPlan, isConsented: false }, isAllowed: false });
    await page.click('.contacts button.primary');
    await page.getByText('may not pass on which host you look at').waitFor();
    expect(await askedFor(page, 'permissions.request')).toEqual([[{ data_collection: ['browsingActivity'] }]]);
    expect(await askedFor(page, 'findContacts')).toEqual([]);
    await page.getByRole('button', { name: 'Ask for permission again' }).waitFor();
    await page.context().close();
  });

  it('shows how far a look-up is as it goes on, and what became of each request', async () => {
    const page = await open({ draft: known(), contactPlan });
    const tell = (finding: object) =>
      page.evaluate(
        told =>
          (globalThis as unknown as { standIn: { tellFinding(finding: object): void } }).standIn.tellFinding(told),
        finding,
      );
    await tell(findings.running);
    await page.getByText('Asking: 1 of 2 done, 2 requests sent.').waitFor();
    expect(await text(page)).toContain('It has expired.');
    await page.getByRole('button', { name: 'Stop' }).click();
    expect(await askedFor(page, 'stopFinding')).toEqual([['d1']]);
    await tell(findings.done);
    await page.getByText('4 requests sent. Found: 3.').waitFor();
    await page.context().close();
  });

  it('says what next where nobody was found, and keeps what was found where it broke off', async () => {
    const nobody = await open({ draft: known(), contactPlan, finding: findings.nothing });
    expect(await text(nobody)).toContain('Nobody was found. Next:');
    await nobody.context().close();
    const stopped = await open({ draft: known(), contactPlan, finding: findings.stopped });
    expect(await text(stopped)).toContain('What was found is kept');
    await stopped.context().close();
  });

  it('shows an unverified line beside another way by which it can be confirmed', async () => {
    const page = await open({ draft: known(), contactPlan });
    const line = page.locator('.line', { hasText: mail.value });
    expect(await line.textContent()).toContain('Unverified');
    expect(await line.textContent()).toContain(`Confirm it another way first: Phone ${phone.value}`);
    await page.context().close();
  });

  it('writes to the contact that is chosen, and to nobody again', async () => {
    const page = await open({ draft: known(), contactPlan });
    await page.getByRole('button', { name: `Write to this: ${phone.value}` }).click();
    await page.getByRole('button', { name: `Written to: ${phone.value}` }).click();
    await page.getByRole('button', { name: `Write to this: ${phone.value}` }).waitFor();
    expect(await askedFor(page, 'changeDraft')).toEqual([
      ['d1', { contact: phone.id }, []],
      ['d1', { contact: null }, []],
    ]);
    await page.context().close();
  });

  it('takes a contact away and puts it back', async () => {
    const page = await open({ draft: known(), contactPlan });
    await page.getByRole('button', { name: `Remove ${mail.value}` }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.waitForFunction(() =>
      (globalThis as unknown as { standIn: StandIn }).standIn.asked.some(({ name }) => name === 'putContactBack'),
    );
    expect(await askedFor(page, 'removeContact')).toEqual([['d1', mail.id]]);
    await page.context().close();
  });

  it('keeps what is typed where it can’t be used, and says why', async () => {
    const refused = { isKept: false, isUnusable: true, hits: [] } as const;
    const page = await open({ draft: known(), contactPlan, contactAdded: refused });
    await page.getByRole('button', { name: 'Add a contact by hand' }).click();
    await page.fill('[name=find-value]', 'ring twice');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('That can’t be used').waitFor();
    expect(await page.inputValue('[name=find-value]')).toBe('ring twice');
    await page.context().close();
  });

  it('asks for hospitals only once a ZIP code stands there, and shows the phone script', async () => {
    const page = await open({ draft: known(), contactPlan });
    await page.click('.nobody > summary');
    await page.fill('[name=find-zip]', '1174');
    expect(await page.locator('.nobody [name=find-step]').count()).toBe(0);
    await page.fill('[name=find-zip]', '11743');
    await page.locator('.nobody button.primary').click();
    await page.waitForFunction(() =>
      (globalThis as unknown as { standIn: StandIn }).standIn.asked.some(({ name }) => name === 'findContacts'),
    );
    const [[, choices, ids]] = (await askedFor(page, 'findContacts')) as [[string, { zip: string }, string[]]];
    expect([choices.zip, ids]).toEqual(['11743', ['hospitals:11743']]);
    await page.getByRole('button', { name: 'Show the phone script' }).click();
    await page.waitForFunction(() =>
      (globalThis as unknown as { standIn: StandIn }).standIn.asked.some(({ name }) => name === 'chooseLetter'),
    );
    const [[, choice]] = (await askedFor(page, 'chooseLetter')) as [[string, object]];
    expect(choice).toMatchObject({ kind: 'phone-script' });
    await page.context().close();
  });
});
