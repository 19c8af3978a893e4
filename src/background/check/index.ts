import { type Findings, maskUrl } from '../../detect';
import type { CheckDone, CheckPlan } from '../../messages/protocol';
import type { TabCheck } from '../../storage';
import { hash, isWeb, withoutUser } from '../address';
import { mayRead } from '../host-access';
import { readOwnPatterns } from '../own';
import { holdsAny, requestOf } from '../tab/evidence';
import type { Tab } from '../tab/tab';
import { changeTab, inOrder, readTabRecord } from '../tabs';
import { resultOf } from './answer';
import { askWithoutCredentials } from './request';

/** What a check of a tab would send, and where; sends nothing. */
export async function planCheck(tabId: number): Promise<CheckPlan> {
  const subject = await subjectOf(tabId);
  if (subject === null) return { isPossible: false, reason: 'gone' };
  const { url, token, tab, isPrivate } = subject;
  if (!isWeb(url)) return { isPossible: false, reason: 'not-web' };
  if (!(await mayRead(url))) return { isPossible: false, reason: 'no-permission' };
  return {
    isPossible: true,
    token,
    url: maskUrl(url),
    isUncertain: isUncertain(tab),
    isInFrame: isInFrame(tab.reports?.frames ?? {}),
    isPrivate,
  };
}

/**
 * Asks for the address of a tab once more, without credentials, and keeps what came of it. Only upon a person's click,
 * and never twice at once. A tab that shows something else by then is left alone.
 */
export function checkWithoutCredentials(tabId: number, token: string): Promise<CheckDone> {
  // The lock ends with the worker, as does the request.
  return navigator.locks.request(`check:${tabId}`, { ifAvailable: true }, lock =>
    lock === null ? 'busy' : check(tabId, token),
  ) as Promise<CheckDone>;
}

async function check(tabId: number, token: string): Promise<CheckDone> {
  const subject = await subjectOf(tabId);
  if (subject?.token !== token || !isWeb(subject.url)) return 'moved';
  const { url, document } = subject;
  if (!(await mayRead(url))) return 'no-permission';
  const at = new Date().toISOString();
  const result = resultOf(url, await askWithoutCredentials(url), await readOwnPatterns());
  return inOrder(async () => {
    let done: CheckDone = 'moved';
    await changeTab(tabId, tab => {
      if (tab.state.document?.key !== document) return tab;
      done = 'done';
      return { ...tab, check: { ...result, document, at, requests: countOf(tab.check, result.end) } };
    });
    return done;
  });
}

/** The address that a tab shows, in the document that it shows; null where nothing is known of it. */
async function subjectOf(tabId: number) {
  const shown = await chrome.tabs.get(tabId).catch(() => null);
  const tab = await inOrder(() => readTabRecord(tabId));
  const document = tab.state.document?.key;
  if (shown?.url === undefined || document === undefined) return null;
  const url = withoutUser(shown.url);
  return { url, document, tab, token: await hash(`${document} ${url}`), isPrivate: shown.incognito };
}

/** What was asked for while the browser was offline never left. */
const countOf = (before: TabCheck | null, end: TabCheck['end']): number =>
  (before?.requests ?? 0) + (end === 'offline' ? 0 : 1);

function isUncertain({ state }: Tab): boolean {
  const request = requestOf(state, state.document?.key ?? '');
  return request === undefined || request.carried.isUncertain || state.frames[0]?.isRestored === true;
}

const isInFrame = (frames: Readonly<Record<string, Findings>>): boolean =>
  Object.entries(frames).some(([frame, findings]) => frame !== '0' && holdsAny(findings));
