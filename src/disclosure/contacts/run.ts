import { type Sentence, sentence } from '../../detect';
import { sources } from './all';
import { hostOf, problemOf } from './answer-problem';
import { cleaned, cleanedRemark } from './cleaned';
import { follow, type Send } from './follow';
import { merge } from './merge';
import type { Answer, Ask, Contact, Reading, Source, Step, StepResult, Subject } from './types';

/** How far a look-up is. */
export interface Progress {
  /** The step under way. */
  at: Step | null;
  /** Requests that left so far. */
  requests: number;
  /** What became of the steps that are over. */
  results: readonly StepResult[];
  /** What they found; the same line from two sources is one contact. */
  contacts: readonly Contact[];
}

/** Of one step, whatever an answer holds. */
const MOST_CONTACTS = 40;
const MOST_REMARKS = 8;

/**
 * Works through steps one after the other. Each keeps within its stated number of requests, redirects among them; `send`
 * makes one request and follows nothing. What fails becomes a sentence, and nothing is lost of what was found before.
 * `tell` hears of every beginning and end.
 */
export async function runSteps(
  subject: Subject,
  steps: readonly Step[],
  send: Send,
  tell: (progress: Progress) => void | Promise<void>,
  now: () => string,
  isStopped: () => boolean = () => false,
): Promise<Progress> {
  let progress: Progress = { at: null, requests: 0, results: [], contacts: [] };
  for (const step of steps) {
    if (isStopped()) break;
    await tell({ ...progress, at: step });
    const { result, contacts } = await runStep(step, { subject, send, now, isStopped });
    progress = {
      at: null,
      requests: progress.requests + result.requests,
      results: [...progress.results, result],
      contacts: merge([...progress.contacts, ...contacts]),
    };
    await tell(progress);
  }
  return progress;
}

interface Run {
  subject: Subject;
  send: Send;
  now: () => string;
  isStopped: () => boolean;
}

async function runStep(step: Step, { subject, send, now, isStopped }: Run) {
  const source = sources.find(({ kind }) => kind === step.source);
  const contacts: Contact[] = [];
  const remarks: Sentence[] = [];
  const heard: Answer[] = [];
  const asked = new Set<string>();
  let left = step.requests;
  let requests = 0;
  const queue = [...(source ? begin(source, step, subject, remarks) : [])];
  for (let ask = queue.shift(); ask !== undefined && left > 0; ask = queue.shift()) {
    if (isStopped()) {
      remarks.push(say('stopped'));
      break;
    }
    if (asked.has(ask.url)) continue;
    asked.add(ask.url);
    const { answer, tried, sent } = await follow(ask, send, left, subject);
    left -= tried;
    requests += sent;
    // A request that was let go says nothing of who was asked.
    if (isStopped() && answer.problem !== null) {
      remarks.push(say('stopped'));
      break;
    }
    const reading = readBy(source!, step, ask, answer, subject, heard, now());
    heard.push(answer);
    contacts.push(...reading.contacts.slice(0, MOST_CONTACTS).flatMap(contact => cleaned(contact) ?? []));
    remarks.push(...(reading.remarks.length > 0 ? reading.remarks : whatFailed(answer, subject)));
    queue.push(...reading.next.slice(0, step.requests));
  }
  const found = merge(contacts).slice(0, MOST_CONTACTS);
  const result: StepResult = { step, requests, at: now(), found: found.length, remarks: distinct(remarks) };
  return { result, contacts: found };
}

function begin(source: Source, step: Step, subject: Subject, remarks: Sentence[]): readonly Ask[] {
  try {
    return source.begin(step, subject);
  } catch {
    remarks.push(say('source-failed'));
    return [];
  }
}

function readBy(source: Source, ...of: Parameters<Source['read']>): Reading {
  try {
    return source.read(...of);
  } catch {
    return { contacts: [], next: [], remarks: [say('source-failed')] };
  }
}

/** What a source said nothing of: that nothing came, or that somebody sent on to a host that is not asked. */
function whatFailed(answer: Answer, { host }: Subject): readonly Sentence[] {
  if (answer.problem === null && answer.refusedRedirect === null) return [];
  return [problemOf(answer, hostOf(answer.url), host)].filter(sentence => sentence !== null);
}

const say = (code: string): Sentence => sentence('contact', code, {});

const distinct = (remarks: readonly Sentence[]): readonly Sentence[] =>
  [...new Map(remarks.map(remark => [remark.text, remark])).values()].slice(0, MOST_REMARKS).map(cleanedRemark);
