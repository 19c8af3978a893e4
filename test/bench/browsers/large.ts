import type { Browser } from '../../browsers/browser';
import type { Figure } from '../figure';
import { hosts, type Path, type Served } from './served';
import { reading, watch } from './visits';

/** Pages of 25 MB: no stay of ours may hold the page up for long. */
export async function measureLarge(ours: Browser, served: Served, at = 60): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [place, path] of (['/large', '/large.txt'] satisfies Path[]).entries()) {
    const [work, tab] = await watch(ours, async () => {
      const open = await ours.open(served.url(hosts[at + place]!, path), 'commit');
      await reading(ours, open);
      return open;
    });
    await tab.close();
    const note = `${work.stays.length} stays, ${(work.total / 1_000).toFixed(2)} s in all`;
    figures.push({
      name: `${ours.name}, 25 MB (${path}): longest stay`,
      value: work.longest,
      unit: 'ms',
      most: 50,
      note,
    });
  }
  return figures;
}
