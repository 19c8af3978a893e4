import * as v from 'valibot';
import type { OwnProtocol, PageProtocol } from './protocol';
import { ownCalls, pageCalls } from './schemas/calls';
import type { Refusal, Reply } from './wire';

/** Where a page's word comes from, in the browser's words and never in the page's. */
export interface PageSender {
  tabId: number;
  frameId: number;
  /** Missing in browsers that give none. */
  documentId: string | undefined;
  /** The whole address: for the ears of the background alone. */
  url: string;
}
export type PageAnswers = {
  [Name in keyof PageProtocol]: (from: PageSender, ...args: Parameters<PageProtocol[Name]>) => Promise<void>;
};
export type OwnAnswers = {
  [Name in keyof OwnProtocol]: (
    ...args: Parameters<OwnProtocol[Name]>
  ) => ReturnType<OwnProtocol[Name]> | Promise<ReturnType<OwnProtocol[Name]>>;
};
type Sender = chrome.runtime.MessageSender;
type Answer = (...args: never[]) => unknown;
const refuse = (refusal: Refusal): Reply => ({ isDone: false, refusal });

/** Answers what pages say and what our own pages ask, each checked; nothing that is sent can throw. */
export function answerer(page: PageAnswers, own: OwnAnswers, ownOrigin: string) {
  return async (message: unknown, sender: Sender): Promise<Reply> => {
    const call = v.safeParse(v.object({ name: v.string(), args: v.array(v.unknown()) }), message);
    if (!call.success) return refuse('malformed');
    const { name, args } = call.output;
    if (Object.hasOwn(pageCalls, name)) {
      const from = pageSender(sender, ownOrigin);
      if (from === null) return refuse('not-yours');
      const key = name as keyof PageProtocol;
      return run(pageCalls[key], args, (page[key] as (from: PageSender) => unknown).bind(null, from));
    }
    if (!Object.hasOwn(ownCalls, name)) return refuse('unknown-call');
    if (!isOwnPage(sender, ownOrigin)) return refuse('not-yours');
    const key = name as keyof OwnProtocol;
    return run(ownCalls[key], args, own[key] as Answer);
  };
}

/** Starts to listen. Must run while the worker starts. */
export function serve(page: PageAnswers, own: OwnAnswers): void {
  const answer = answerer(page, own, chrome.runtime.getURL(''));
  chrome.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    answer(message, sender).then(reply);
    return true;
  });
}

async function run(schema: v.GenericSchema, args: readonly unknown[], answer: Answer): Promise<Reply> {
  try {
    const checked = v.safeParse(schema, args, { abortEarly: true });
    if (!checked.success) return refuse('malformed');
    const value = await answer(...(checked.output as never[]));
    return { isDone: true, value: value ?? null };
  } catch {
    return refuse('failed');
  }
}

function pageSender({ tab, frameId, documentId, url }: Sender, ownOrigin: string): PageSender | null {
  if (tab?.id === undefined || frameId === undefined || url === undefined || url.startsWith(ownOrigin)) return null;
  return { tabId: tab.id, frameId, documentId, url };
}

const isOwnPage = ({ url }: Sender, ownOrigin: string): boolean => url?.startsWith(ownOrigin) === true;
