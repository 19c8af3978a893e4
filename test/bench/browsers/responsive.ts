import type { Browser, Tab } from '../../browsers/browser';
import { type Figure, median } from '../figure';
import { hosts, type Path, type Served } from './served';
import { reading } from './visits';

/** How long a page had to wait, in milliseconds: for its own next turn, and for a key that was pressed. */
interface Waits {
  task: number;
  input: number;
}

const PAGES = { '/small-watched': 'an ordinary page', '/large-watched': 'a page of 25 MB' } satisfies Partial<
  Record<Path, string>
>;

/** DESIGN's comparison: with the extension a page may wait 1.1 times as long as without, and 10 ms. Median of five, in turn. */
export async function measureResponsive(ours: Browser, inert: Browser, served: Served, runs = 5): Promise<Figure[]> {
  const figures: Figure[] = [];
  let place = 70;
  for (const [path, title] of Object.entries(PAGES) as [keyof typeof PAGES, string][]) {
    const own: Waits[] = [];
    const without: Waits[] = [];
    for (let run = 0; run < runs; run += 1) {
      const url = served.url(hosts[place]!, path);
      place += 1;
      const { waits, after } = await visit(ours, url, tab => reading(ours, tab));
      own.push(waits);
      without.push((await visit(inert, url, () => pause(after))).waits);
    }
    for (const [kind, words] of [
      ['task', 'longest task'],
      ['input', 'input delay'],
    ] as const) {
      const least = median(without.map(waits => waits[kind]));
      const value = median(own.map(waits => waits[kind]));
      const note = `${least.toFixed(0)} ms without`;
      figures.push({ name: `${ours.name}, ${title}: ${words}`, value, unit: 'ms', most: least * 1.1 + 10, note });
    }
  }
  return figures;
}

/** Presses a key again and again from the first moment until `rest` has come to its end after the page has loaded. */
async function visit(browser: Browser, url: string, rest: (tab: Tab) => Promise<unknown>) {
  const tab = await browser.open(url, 'commit');
  let isOver = false;
  const pressed: number[] = [];
  const pressing = (async () => {
    while (!isOver) {
      pressed.push(Date.now());
      await tab.press('Escape');
    }
  })();
  await tab.evaluate(
    () => document.readyState === 'complete' || new Promise(done => addEventListener('load', () => done(true))),
  );
  const loaded = performance.now();
  await rest(tab);
  const after = performance.now() - loaded;
  isOver = true;
  await pressing;
  const { longest, arrived } = await tab.evaluate(() => {
    const { longest, delays } = window as unknown as { longest: number; delays: number[] };
    return { longest, arrived: delays };
  });
  await tab.close();
  // Keys are pressed one after another, and some went to the page before.
  const own = pressed.slice(-arrived.length);
  const input = Math.max(0, ...arrived.map((time, key) => time - own[key]!));
  return { waits: { task: longest, input }, after };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(done => setTimeout(done, milliseconds));
}
