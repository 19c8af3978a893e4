import type { OwnProtocol } from './protocol';
import type { Call, Reply } from './wire';

/** Asks the background. Rejects where it refuses or does not answer. */
export async function ask<Name extends keyof OwnProtocol>(
  name: Name,
  ...args: Parameters<OwnProtocol[Name]>
): Promise<ReturnType<OwnProtocol[Name]>> {
  const call: Call = { name, args };
  const reply: Reply | undefined = await chrome.runtime.sendMessage(call);
  if (reply?.isDone !== true) throw new Error(`${name}: ${reply?.refusal ?? 'no answer'}`);
  return reply.value as ReturnType<OwnProtocol[Name]>;
}
