import { isPrivateAddress } from '../../detect/judge/private-address';
import { siteOf } from './platforms';
import type { Answer, Ask, Subject } from './types';

/** Makes one request and follows nothing: where it is sent on to stands in `refusedRedirect`. */
export type Send = (ask: Ask) => Promise<Answer>;

export interface Followed {
  answer: Answer;
  /** Requests that were tried, and those of them that left. */
  tried: number;
  sent: number;
}

/** In a row, for one address. */
const MOST_REDIRECTS = 3;

/**
 * Asks, and goes where it is sent on to while that is a host the ask allows or one of the same registrable domain. At
 * most so many requests in all.
 */
export async function follow(ask: Ask, send: Send, most: number, subject: Subject): Promise<Followed> {
  let url = ask.url;
  for (let tried = 1, sent = 0; ; tried += 1) {
    if (!isAskable(url, subject)) return { answer: failed(url, 'network'), tried, sent };
    const answer = await sendOnce({ ...ask, url }, send);
    sent += answer.problem === 'offline' || answer.problem === 'no-permission' ? 0 : 1;
    const bounded = { ...withinLimit(answer, ask.limit), url: ask.url };
    const target = answer.refusedRedirect;
    if (target === null || !mayFollow(target, url, ask, subject)) return { answer: bounded, tried, sent };
    if (tried > MOST_REDIRECTS || tried >= most) {
      return { answer: { ...bounded, problem: 'too-many-redirects' }, tried, sent };
    }
    url = target;
  }
}

async function sendOnce(ask: Ask, send: Send): Promise<Answer> {
  try {
    return await send(ask);
  } catch {
    return failed(ask.url, 'network');
  }
}

/** An answer that never came. */
export const failed = (url: string, problem: NonNullable<Answer['problem']>): Answer => ({
  url,
  finalUrl: url,
  refusedRedirect: null,
  status: 0,
  contentType: '',
  headers: {},
  body: '',
  isCut: false,
  problem,
});

function mayFollow(target: string, from: string, { mayRedirectTo }: Ask, subject: Subject): boolean {
  if (!isAskable(target, subject)) return false;
  const { hostname } = new URL(target);
  return mayRedirectTo.includes(hostname) || siteOf(hostname) === siteOf(new URL(from).hostname);
}

/** No answer leads into the person's own network: only the subject itself may stand there. */
function isAskable(url: string, { host }: Subject): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return false;
  const name = hostname.replace(/^\[|\]$/g, '');
  return name === host || (!isPrivateAddress(name) && /[.:]/.test(name));
}

function withinLimit(answer: Answer, limit: number): Answer {
  if (answer.body.length <= limit) return answer;
  return { ...answer, body: answer.body.slice(0, limit), isCut: true };
}
