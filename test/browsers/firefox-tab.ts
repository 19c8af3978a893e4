import { writeFile } from 'node:fs/promises';
import type { Browser as Puppeteer } from 'puppeteer-core';
import type { Run, Tab } from './browser';
import { waitFor } from './wait-for';

/**
 * A tab of Firefox, spoken to in WebDriver BiDi. Puppeteer's own pages lose a page that comes out of the
 * back/forward cache, and wait for ever on pages of an extension. https://www.w3.org/TR/webdriver-bidi/
 */
export function firefoxTab(send: Send, context: string, id: number): Tab {
  const evaluate = <Result, Argument>(run: Run<Result, Argument>, argument?: Argument) =>
    runIn<Result>(send, context, `(${run})(${JSON.stringify(argument)})`);

  return {
    id,
    async goto(url, until = 'load') {
      const arrived = send('browsingContext.navigate', { context, url, wait: until === 'load' ? 'complete' : 'none' });
      if (until === 'nothing') return void arrived.catch(() => {});
      await arrived;
      if (until === 'commit') await waitFor(url, () => evaluate(there => location.href === there, url));
    },
    async reload() {
      await send('browsingContext.reload', { context, wait: 'complete' });
    },
    async goBack() {
      const before = await evaluate(() => location.href);
      await send('browsingContext.traverseHistory', { context, delta: -1 });
      await waitFor('the page before', () => evaluate(url => location.href !== url, before).catch(() => false));
    },
    evaluate,
    async click(selector) {
      const middle = await waitFor(selector, () => evaluate(middleOf, selector));
      const move = { type: 'pointerMove', ...middle };
      const actions = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      await send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    async press(key) {
      const actions = [
        { type: 'keyDown', value: KEYS[key] },
        { type: 'keyUp', value: KEYS[key] },
      ];
      await send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async screenshot(file, width) {
      await send('browsingContext.setViewport', { context, viewport: { width, height: 600 } });
      const { data = '' } = await send('browsingContext.captureScreenshot', { context, origin: 'document' });
      await writeFile(file, data, 'base64');
    },
    async close() {
      await send('browsingContext.close', { context });
    },
  };
}

/** Private characters of WebDriver: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = { Tab: '\uE004', Enter: '\uE007', Space: ' ', Escape: '\uE00C' };

/** One command of WebDriver BiDi. */
export type Send = (method: string, parameters: object) => Promise<Answer>;
interface Answer {
  context?: string;
  contexts?: { context: string; url: string }[];
  data?: string;
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** Puppeteer's connection, which it keeps to itself. */
export function sender(puppet: Puppeteer): Send {
  const { connection } = puppet as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: Answer }> };
  };
  return async (method, parameters) => (await connection.send(method, parameters)).result;
}

/** The value of an expression in a page, or in the browser itself; as JSON on its way. */
export async function runIn<Result>(send: Send, context: string, expression: string): Promise<Result> {
  const answer = await send('script.evaluate', {
    expression: `Promise.resolve(${expression}).then(value => JSON.stringify(value))`,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  const json = answer.result?.value;
  return (json === undefined ? undefined : JSON.parse(json)) as Result;
}

/** Where a control can be clicked; null while it is missing, disabled, or still moving because the page is drawn anew. */
async function middleOf(selector: string): Promise<{ x: number; y: number } | null> {
  const words = selector.startsWith('text=') ? selector.slice('text='.length) : null;
  const buttons = [...document.querySelectorAll<HTMLElement>('button, a, label, summary')];
  const element = words
    ? buttons.find(button => button.textContent?.trim() === words)
    : document.querySelector(selector);
  if (!element || element.matches(':disabled')) return null;
  element.scrollIntoView({ block: 'center' });
  const before = element.getBoundingClientRect();
  await new Promise(resolve => setTimeout(resolve, 50));
  const { left, top, width, height } = element.getBoundingClientRect();
  const isStill = left === before.left && top === before.top && width === before.width && height === before.height;
  return isStill && width > 0 ? { x: Math.round(left + width / 2), y: Math.round(top + height / 2) } : null;
}
