import { existsSync, readFileSync } from 'node:fs';
import { type Browser, readReports, type Tab } from '../../browsers/browser';
import type { Stay } from '../../browsers/recording';
import { waitFor } from '../../browsers/wait-for';

/** Milliseconds that a reading of a large page may take before the benchmark gives up on it. */
const PATIENCE = 180_000;

/** What the extension's scripts did in a page while something was going on. */
export interface Work {
  /** Milliseconds that the page's main thread has worked in them: in all, and in the longest stay. */
  total: number;
  longest: number;
  stays: readonly Stay[];
}

/** Watches the scripts while `during` runs. */
export async function watch<Result>(browser: Browser, during: () => Promise<Result>): Promise<[Work, Result]> {
  const stop = await browser.record();
  const result = await during();
  const stays = await stop();
  const worked = stays.map(({ work }) => work);
  const total = worked.reduce((sum, each) => sum + each, 0);
  return [{ total, longest: Math.max(0, ...worked), stays }, result];
}

/** When the page's last reading was told; waits for one later than `after`. */
export function reading(browser: Browser, tab: Tab, after = ''): Promise<string> {
  return waitFor(
    'the reading of the page',
    async () => {
      const top = (await readReports(browser, tab.id))?.top;
      return top?.final && top.coverage.state !== 'scanning' && top.scannedAt > after ? top.scannedAt : null;
    },
    PATIENCE,
  );
}

/** Memory that a process has for itself alone, in MB; null where the system does not say. */
export function memoryOf(process: number | undefined): number | null {
  const file = `/proc/${process}/smaps_rollup`;
  if (!existsSync(file)) return null;
  const parts = readFileSync(file, 'utf8').matchAll(/^Private_\w+:\s+(\d+) kB$/gm);
  return [...parts].reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0) / 1_000;
}
