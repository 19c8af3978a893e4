import type { PageProtocol } from './protocol';
import { type Call, type Reply, scanAgain } from './wire';

/**
 * What the content script says; kept apart from the rest so that it stays small. False where it was not taken: the
 * extension was updated or removed, the page is on its way out, or the report was refused.
 */
export async function tell<Name extends keyof PageProtocol>(
  name: Name,
  ...args: Parameters<PageProtocol[Name]>
): Promise<boolean> {
  const call: Call = { name, args };
  try {
    const reply: Reply | undefined = await chrome.runtime.sendMessage(call);
    return reply?.isDone === true;
  } catch {
    return false;
  }
}

/** Calls back whenever the person asks for the page to be read again. */
export function onScanAgain(read: () => void): void {
  chrome.runtime.onMessage.addListener((call: Partial<Call> | undefined) => {
    if (call?.name === scanAgain.name) read();
  });
}
