import type { OwnProtocol } from '../../src/messages/protocol';
import type { Browser } from '../browsers/browser';

/** Asks the background what a page of the extension may ask. */
export function ask<Name extends keyof OwnProtocol>(
  browser: Browser,
  name: Name,
  ...args: Parameters<OwnProtocol[Name]>
): Promise<ReturnType<OwnProtocol[Name]>> {
  return browser.evaluate(
    async call => {
      const reply = await chrome.runtime.sendMessage(call);
      if (reply?.isDone !== true) throw new Error(`${call.name}: ${reply?.refusal ?? 'no answer'}`);
      return reply.value as ReturnType<OwnProtocol[Name]>;
    },
    { name, args },
  );
}
