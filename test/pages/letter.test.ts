import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../src/messages/protocol';
import { findBrowser } from '../browsers/find-browser.mjs';
import { openPages, type Pages } from './open-pages';
import { draft, underWay } from './reports';
import type { Answers, StandIn } from './stand-in';

const program = findBrowser('chromium');
const CLOSED = { attempts: [], closed: ['follow-up', 'hhs-ocr', 'data-protection'] } satisfies Partial<Draft>;

describe.skipIf(program === null)('the letter page', { timeout: 60_000 }, () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await openPages(program!);
  }, 90_000);
  afterAll(() => pages?.close());
  afterEach(() => expect(pages.failures()).toEqual([]));

  const open = (answers: Answers) =>
    pages.open('letter/index.html?draft=d1', answers, {
      viewport: { width: 1100, height: 900 },
      timezoneId: 'America/New_York',
    });
  /** What the page has asked for so far, by the name of the call. */
  const askedFor = async (page: Page, name: string) => {
    const asked = await page.evaluate(() => (globalThis as unknown as { standIn: StandIn }).standIn.asked);
    return asked.filter(call => call.name === name).map(({ args }) => args);
  };
  const untilAsked = (page: Page, name: string, count = 1) =>
    page.waitForFunction(
      ([wanted, least]) => {
        const { asked } = (globalThis as unknown as { standIn: StandIn }).standIn;
        return asked.filter(call => call.name === wanted).length >= Number(least);
      },
      [name, count],
    );

  it('leads through five steps, in their order', async () => {
    const page = await open({ draft: underWay() });
    expect(await page.locator('.step-title').allTextContents()).toEqual([
      '1 Whom you write to',
      '2 Which letter',
      '3 The text',
      '4 What I did',
      '5 Send it',
    ]);
  });

  it('lets no clue in that nobody ticked, and the ticked one alone', async () => {
    const page = await open({ draft: underWay() });
    expect(await page.locator('[name=owner]:checked').count()).toBe(0);
    await page.click('label:has-text("Harbor Imaging Associates") >> [name=owner]');
    await untilAsked(page, 'changeDraft');
    const [[id, change]] = (await askedFor(page, 'changeDraft')) as [[string, { owner: { value: string }[] }]];
    expect(id).toBe('d1');
    expect(change.owner.map(({ value }) => value)).toEqual(['Harbor Imaging Associates']);
    await page.click('label:has-text("LAKESIDE") >> [name=owner]');
    await untilAsked(page, 'changeDraft', 2);
    await page.click('label:has-text("Harbor Imaging Associates") >> [name=owner]');
    await untilAsked(page, 'changeDraft', 3);
    const last = (await askedFor(page, 'changeDraft')).at(-1) as [string, { owner: { value: string }[] }];
    expect(last[1].owner.map(({ value }) => value)).toEqual(['LAKESIDE']);
  });

  it('offers everything only for a contact that was reached on a second channel', async () => {
    const page = await open({ draft: underWay({ contact: 'email:privacy@harbor-imaging.example' }) });
    expect(await page.textContent('#reached')).toContain('privacy@harbor-imaging.example');
    expect(await page.isDisabled('[aria-describedby=depth-full]')).toBe(true);
    await page.click('text=I reached them on a second channel');
    await untilAsked(page, 'changeDraft');
    expect((await askedFor(page, 'changeDraft'))[0]).toEqual([
      'd1',
      { reached: ['email:privacy@harbor-imaging.example'] },
      [],
    ]);
    await page.click('[aria-describedby=depth-full]');
    await untilAsked(page, 'chooseLetter');
    expect((await askedFor(page, 'chooseLetter'))[0]).toMatchObject(['d1', { kind: 'owner', depth: 'full' }]);
  });

  it('keeps the regulator’s letters closed until a reason says something', async () => {
    const page = await open({ draft: underWay(CLOSED) });
    await page.click('summary:has-text("Regulator")');
    expect(await page.isDisabled('[aria-describedby=kind-hhs-ocr]')).toBe(true);
    await page.fill('[name=reason]', 'The practice has closed for good.');
    await untilAsked(page, 'changeDraft');
    expect((await askedFor(page, 'changeDraft'))[0]).toMatchObject([
      'd1',
      { reason: 'The practice has closed for good.' },
      [],
    ]);
    expect(await page.isDisabled('[aria-describedby=kind-hhs-ocr]')).toBe(true);
  });

  it('opens the regulator’s letters with the first attempt that is noted, told in UTC', async () => {
    const page = await open({ draft: underWay({ ...CLOSED, contact: 'phone:+12025550100' }) });
    await page.click('text=Note an attempt');
    expect(await page.inputValue('[name=attempt-to]')).toBe('Harbor Imaging Associates');
    expect(await page.inputValue('[name=attempt-channel]')).toBe('phone');
    await page.fill('[name=attempt-at]', '2026-11-22T09:30');
    await page.selectOption('[name=attempt-new-outcome]', 'refused');
    await page.click('text=Keep it');
    await page.waitForSelector('.attempts >> text=Nov 22, 2026, 9:30');
    const [, change] = (await askedFor(page, 'changeDraft'))[0] as [string, { attempts: object[] }];
    expect(change.attempts).toMatchObject([
      { at: '2026-11-22T14:30:00.000Z', channel: 'phone', to: 'Harbor Imaging Associates', outcome: 'refused' },
    ]);
    await page.click('summary:has-text("Regulator")');
    await page.click('[aria-describedby=kind-hhs-ocr]');
    await untilAsked(page, 'chooseLetter');
    expect((await askedFor(page, 'chooseLetter'))[0]).toMatchObject(['d1', { kind: 'hhs-ocr' }]);
  });

  it('changes what became of an attempt, and gives back one that was removed', async () => {
    const page = await open({ draft: underWay() });
    await page.selectOption('[name=attempt-outcome]', 'answered');
    await untilAsked(page, 'changeDraft');
    await page.click('[aria-label^="Remove the attempt"]');
    await page.waitForSelector('text=The attempt was removed.');
    expect(await page.locator('.attempts li').count()).toBe(0);
    await page.click('.notice >> text=Undo');
    await page.waitForSelector('.attempts li');
    const last = (await askedFor(page, 'changeDraft')).at(-1) as [string, { attempts: object[] }];
    expect(last[1].attempts).toMatchObject([{ id: 'a1', outcome: 'answered' }]);
  });

  it('names what a note must not hold, and loses nothing of it', async () => {
    const noteHits = [{ type: 'ssn', line: 0, isConfirmable: false, token: 'a' }];
    const page = await open({ draft: underWay(CLOSED), noteHits });
    await page.click('text=Note an attempt');
    await page.fill('[name=attempt-to]', 'Front desk, 536-22-8471');
    await page.click('text=Keep it');
    await page.waitForSelector('text=Not kept: what you noted holds personal data.');
    expect(await page.textContent('.hits')).toContain('Social Security number');
    expect(await page.inputValue('[name=attempt-to]')).toBe('Front desk, 536-22-8471');
  });

  it('writes in the language that the person chooses, and says where the owner may be', async () => {
    const page = await open({ draft: underWay({ country: 'PR' }) });
    expect(await page.textContent('fieldset:has([name=language])')).toContain('Puerto Rico');
    expect(await page.textContent('fieldset:has([name=language])')).toContain('Español is read sooner there');
    await page.click('text=Español');
    await untilAsked(page, 'chooseLetter');
    expect((await askedFor(page, 'chooseLetter'))[0]).toMatchObject(['d1', { language: 'es', law: 'none' }]);
  });

  it('offers a law only in a full letter and with what speaks for it', async () => {
    const evidence = { code: 'made-up-evidence', params: {}, text: 'Numbers of Medicare were seen.' };
    const laws = [{ law: 'hipaa', evidence }] as const;
    const first = await open({ draft: underWay({ laws }) });
    expect(await first.locator('[name=law]').count()).toBe(0);
    const page = await open({ draft: underWay({ laws, depth: 'full', reached: [''] }) });
    expect(await page.locator('[name=law]').count()).toBe(2);
    expect(await page.isChecked('[aria-describedby=law-none]')).toBe(true);
    expect(await page.textContent('#law-hipaa')).toBe('Numbers of Medicare were seen.');
  });

  it('keeps text that could not be saved while something else of the draft changes', async () => {
    const hits = [{ type: 'ssn', line: 1, isConfirmable: false, token: 'a' }];
    const page = await open({ draft: underWay(), saved: { isSaved: false, hits } });
    await page.fill('[name=body]', 'Typed by hand.');
    await page.waitForSelector('text=Line 1 holds what looks like personal data');
    expect((await askedFor(page, 'saveDraft')).at(-1)?.[3]).toMatchObject({ kind: 'owner', language: 'en' });
    await page.selectOption('[name=attempt-outcome]', 'answered');
    await untilAsked(page, 'changeDraft');
    expect(await page.inputValue('[name=body]')).toBe('Typed by hand.');
    await page.click('text=Español');
    await untilAsked(page, 'chooseLetter');
    await page.waitForFunction(() => document.querySelector('textarea[name=body]')?.matches(':not(:focus)'));
    await page.click('text=English');
    await untilAsked(page, 'chooseLetter', 2);
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('[name=body]')?.value === 'Typed by hand.',
    );
  });

  it('takes the person’s own key, shows its fingerprint in groups, and says what is wrong with another', async () => {
    const profile = { name: 'Imani Okafor', organisation: '', email: 'imani@nightwatch.example', phone: '', key: '' };
    const kept = { ...profile, key: '0123456789ABCDEF0123456789ABCDEF01234567' };
    const page = await open({ draft: underWay(), profile, profileSaved: { isSaved: true, profile: kept } });
    await page.click('summary:has-text("About you")');
    await page.fill('[name=profile-key]', '-----BEGIN PGP PUBLIC KEY BLOCK-----');
    await page.press('[name=profile-key]', 'Tab');
    await page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('[name=profile-key]')?.value.startsWith('0123 4567 89AB CDEF'),
    );
    const secret = { isSaved: false, hits: [], keyFault: 'private-key' } as const;
    const other = await open({ draft: underWay(), profile, profileSaved: secret });
    await other.click('summary:has-text("About you")');
    await other.fill('[name=profile-key]', '-----BEGIN PGP PRIVATE KEY BLOCK-----');
    await other.press('[name=profile-key]', 'Tab');
    await other.waitForSelector('[role=alert]:has-text("that is a secret key")');
    expect(await other.inputValue('[name=profile-key]')).toBe('');
  });

  it('says so where nothing answers, and keeps what is on the page', async () => {
    const page = await open({ draft: draft() });
    await page.evaluate(() => {
      Object.assign(chrome.runtime, { sendMessage: async () => Promise.reject(new Error('gone')) });
    });
    await page.click('text=Deutsch');
    await page.waitForSelector('[role=alert]:has-text("Try again")');
    expect(await page.inputValue('[name=body]')).toContain('My name is');
  });
});
