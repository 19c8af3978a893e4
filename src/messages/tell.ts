import type { PageProtocol } from './protocol';
import { type Call, type Reply, scanAgain } from './wire';

/** The background may be ended in mid-call: pauses before each further try, in milliseconds. */
const pauses = [300, 1500, 6000];
let latest = 0;

/**
 * What the content script says; kept apart from the rest so that it stays small. It is said again if the background
 * did not hear it, unless something newer was said meanwhile. False where it was not taken: the extension was updated or
 * removed, or the report was refused.
 */
export function tell(findings: Parameters<PageProtocol['report']>[0]): Promise<boolean> {
  latest += 1;
  const mine = latest;
  return insist({ name: 'report', args: [findings] }, () => mine !== latest);
}

/** What the content script asks for; asked again like a report. */
export const ask = (name: Exclude<keyof PageProtocol, 'report'>): Promise<boolean> =>
  insist({ name, args: [] }, () => false);

async function insist(call: Call, isOutdated: () => boolean): Promise<boolean> {
  for (const pause of [0, ...pauses]) {
    if (!(await passes(pause)) || chrome.runtime?.id === undefined) return false;
    if (isOutdated()) return true;
    const reply = await say(call);
    if (reply !== undefined) return reply.isDone;
  }
  return false;
}

/** Calls back whenever the person asks for the page to be read again. */
export function onScanAgain(read: () => void): void {
  chrome.runtime.onMessage.addListener((call: Partial<Call> | undefined) => {
    if (call?.name === scanAgain.name) read();
  });
}

/** False where there is no time left: a frame that is torn down has no timers. */
async function passes(pause: number): Promise<boolean> {
  try {
    if (pause > 0) await new Promise(resolve => setTimeout(resolve, pause));
    return true;
  } catch {
    return false;
  }
}

/** Undefined where nobody answered. */
async function say(call: Call): Promise<Reply | undefined> {
  try {
    return await chrome.runtime.sendMessage(call);
  } catch {
    return undefined;
  }
}
