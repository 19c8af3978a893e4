import type { Browser } from '../../browsers/browser';
import { type Figure, median, middleHalf } from '../figure';
import { hosts, type Served } from './served';
import { memoryOf, reading, watch } from './visits';

/** The page of 100 KB in 500 paragraphs: cold in so many fresh renderers, in turn with the bare loop, and once more when warm. */
export async function measureSmall(ours: Browser, bare: Browser, served: Served, runs: number): Promise<Figure[]> {
  const cold: number[] = [];
  const least: number[] = [];
  const warm: number[] = [];
  const longest: number[] = [];
  const memory: number[] = [];
  const processes = new Set<number | undefined>();
  for (const host of hosts.slice(0, runs)) {
    const url = served.url(host, '/small');
    const [loop, bareTab] = await watch(bare, () => bare.open(url));
    const bareMemory = memoryOf(loop.stays[0]?.process);
    await bareTab.close();

    const [first, [tab, at]] = await watch(ours, async () => {
      const open = await ours.open(url);
      return [open, await reading(ours, open)] as const;
    });
    const [second] = await watch(ours, async () => {
      await tab.evaluate(() => document.body.append('One more line.'));
      await reading(ours, tab, at);
    });
    const own = memoryOf(first.stays[0]?.process);
    await tab.close();
    processes.add(first.stays[0]?.process);
    cold.push(first.total);
    least.push(loop.total);
    warm.push(second.total);
    longest.push(first.longest);
    if (own !== null && bareMemory !== null) memory.push(own - bareMemory);
  }
  const page = `${ours.name}, 100 KB in 500 paragraphs`;
  const note = `ours ${median(cold).toFixed(1)} ms, bare loop ${median(least).toFixed(1)} ms; median of ${runs}, ${processes.size} renderers`;
  // A busy machine makes both dearer: the bare loop of the same minutes says by how much.
  const beside = `middle half ${middleHalf(warm)} ms, of the bare loop ${middleHalf(least)} ms`;
  return [
    { name: `${page}: cold`, value: median(cold) / median(least), unit: 'times', most: 2.5, note },
    { name: `${page}: read again, warm`, value: median(warm), unit: 'ms', most: 5, note: beside },
    { name: `${page}: longest stay`, value: median(longest), unit: 'ms' },
    ...(memory.length > 0 ? [{ name: `${page}: memory of its own`, value: median(memory), unit: 'MB' }] : []),
  ];
}
