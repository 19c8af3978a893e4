/** How a call crosses: the name of a member of a protocol and its arguments. */
export interface Call {
  name: string;
  args: readonly unknown[];
}
/** How the answer comes back. A refusal names no value of the call. */
export type Reply = { isDone: true; value: unknown } | { isDone: false; refusal: Refusal };
export type Refusal = 'unknown-call' | 'not-yours' | 'malformed' | 'failed';

/** What the background says to the content script of one tab: read the page again. */
export const scanAgain: Call = { name: 'scan-again', args: [] };
