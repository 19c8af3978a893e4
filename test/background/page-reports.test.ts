import { afterEach, expect, it, vi } from 'vitest';
import { leak } from '../messages/findings';
import { browserStandIn } from './browser-stand-in';

const url = 'http://records.clinic.example/patients';

async function takeReportIn(root: string) {
  const areas = browserStandIn(url);
  vi.stubGlobal('chrome', { ...chrome, runtime: { getURL: (path: string) => `${root}${path}` } });
  const { takeReport } = await import('../../src/background/page-reports');
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const taken = takeReport({ tabId: 7, frameId: 0, documentId: 'D', url }, { findings: leak, isRestored: false });
  return { areas, taken };
}
afterEach(() => {
  vi.useRealTimers();
});

it('the word of a page waits in Firefox for what that tells late of its requests', async () => {
  const { areas, taken } = await takeReportIn('moz-extension://7d02/');
  await expect.poll(() => vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(250);
  expect(vi.getTimerCount()).toBe(1);
  expect(areas.session).not.toHaveProperty('report:7');
  vi.advanceTimersByTime(250);
  await taken;
  expect(areas.session).toHaveProperty('report:7');
});

it('a script that sets another address meanwhile loses nothing', async () => {
  const { areas, taken } = await takeReportIn('moz-extension://7d02/');
  await expect.poll(() => vi.getTimerCount()).toBe(1);
  vi.spyOn(chrome.webNavigation, 'getFrame').mockImplementation((async () => ({ url: `${url}#all` })) as never);
  vi.advanceTimersByTime(500);
  await taken;
  expect(areas.session).toHaveProperty('report:7');
});

it('the word of a page is taken at once in Chromium', async () => {
  const { areas, taken } = await takeReportIn('chrome-extension://7d02/');
  await taken;
  expect(areas.session).toHaveProperty('report:7');
});
