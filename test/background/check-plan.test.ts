import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkWithoutCredentials, planCheck } from '../../src/background/check';
import { emptyTab } from '../../src/background/tab/tab';
import { browserStandIn } from './browser-stand-in';

const document = { key: 'D', address: 'a', site: 's', url: '', committedAt: 1, unread: null };

/** A tab that shows an address, with what the browser says of it. */
function tabAt(url: string, more: { incognito?: boolean; isPermitted?: boolean; isKnown?: boolean } = {}) {
  const { session } = browserStandIn(url);
  if (more.isKnown !== false) session['tab:7'] = { ...emptyTab.state, document };
  chrome.tabs.get = (async () => ({ id: 7, url, incognito: more.incognito ?? false })) as never;
  chrome.permissions.contains = (async () => more.isPermitted ?? true) as never;
  vi.stubGlobal('fetch', () => {
    throw new Error('nothing may be sent');
  });
}

describe('the plan of a check', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('names the address masked, without user information, and sends nothing', async () => {
    tabAt('http://rowena:tillman7@files.clinic.example/smith_john/?patient=Quimby#page');
    const plan = await planCheck(7);
    expect(plan).toMatchObject({ isPossible: true, isPrivate: false, isInFrame: false });
    expect(JSON.stringify(plan)).not.toMatch(/rowena|tillman|smith|john|quimby/i);
  });

  it('says that the tab is private, and that nobody saw how its page was loaded', async () => {
    tabAt('http://files.clinic.example/', { incognito: true });
    expect(await planCheck(7)).toMatchObject({ isPrivate: true, isUncertain: true });
  });

  it('says why there is none', async () => {
    tabAt('chrome://settings/');
    expect(await planCheck(7)).toEqual({ isPossible: false, reason: 'not-web' });
    tabAt('http://files.clinic.example/', { isPermitted: false });
    expect(await planCheck(7)).toEqual({ isPossible: false, reason: 'no-permission' });
    tabAt('http://files.clinic.example/', { isKnown: false });
    expect(await planCheck(7)).toEqual({ isPossible: false, reason: 'gone' });
  });

  it('holds for its own address and document only', async () => {
    tabAt('http://files.clinic.example/one');
    const plan = await planCheck(7);
    tabAt('http://files.clinic.example/two');
    vi.stubGlobal('navigator', { locks: { request: async (...args: unknown[]) => (args.at(-1) as Work)({}) } });
    expect(await checkWithoutCredentials(7, plan.isPossible ? plan.token : '')).toBe('moved');
  });
});
type Work = (lock: object) => unknown;
