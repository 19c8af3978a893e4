import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Level } from '../../src/detect/types';
import type { Badge } from '../browsers/browser';
import { startLab } from '../lab/lab';
import { isDownload, isViewed, type Page, type Site } from '../lab/site';
import { visit } from '../lab/visit';
import { complaints } from './complaints';
import { inEachBrowser } from './in-each-browser';

const lab = await startLab();
afterAll(() => lab.close());
const pages = lab.sites.flatMap(site => site.pages.map(page => ({ name: `${site.host}${page.path}`, site, page })));

describe('each page of the lab gets the level that DESIGN gives it', () => {
  inEachBrowser(lab.hosts, browser => {
    const badges = new Map<Level, Set<string>>();

    it.each(pages)('$name', async ({ site, page }) => {
      const { tab, report, badge } = await visit(browser(), lab, site, page);
      await tab.close();
      expect(page.expected, page.because).toContain(report.verdict.level);
      expect(report.schema).toBe(1);
      if (!isDownload(page)) remember(badges, report.verdict.level, badge);
      if (page.access) expect(report.access.credentials, page.because).toBe(page.access);
      if (isAlikeInFile(page)) expect(scanFile(site, page), 'phi-scan').toBe(report.verdict.level);
    });

    it('shows one badge a level, and for each level another', () => {
      expect([...badges.values()].map(set => set.size)).toEqual([...badges.keys()].map(() => 1));
      const distinct = new Set([...badges.values()].flatMap(set => [...set]));
      expect(distinct.size).toBe(badges.size);
    });

    it('lets no exception reach a console', async () => {
      expect(await complaints(browser())).toEqual([]);
    });
  });
});

function remember(badges: Map<Level, Set<string>>, level: Level, { text, color }: Badge): void {
  const seen = badges.get(level) ?? new Set();
  badges.set(level, seen.add(`${text} ${color}`));
}

/** Whether a file with the page's body shows what its visitor saw. */
const isAlikeInFile = (page: Page): boolean =>
  page.body !== null && !isDownload(page) && !isViewed(page) && !page.login && !page.drawsLater;

/** The level that the command line gives the same body. */
function scanFile({ host }: Site, { path, contentType, body }: Page): Level {
  const folder = mkdtempSync(join(tmpdir(), 'phi-scan-'));
  const file = join(folder, 'body');
  writeFileSync(file, body ?? '');
  const options = ['--url', `http://${host}${path}`, '--content-type', contentType, '--json'];
  const report = execFileSync(process.execPath, [
    `${process.env.EXTENSIONS ?? 'dist'}/cli/phi-scan.mjs`,
    ...options,
    file,
  ]);
  rmSync(folder, { recursive: true });
  return JSON.parse(report.toString()).verdict.level;
}
