import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Level } from '../../src/detect/types';
import type { Badge } from '../browsers/browser';
import { waitFor } from '../browsers/wait-for';
import { startLab } from '../lab/lab';
import { isDownload, isViewed, type Page, type Site } from '../lab/site';
import { visit } from '../lab/visit';
import { ask } from './ask';
import { complaints } from './complaints';
import { everythingSaidOf } from './everything-said';
import { inEachBrowser } from './in-each-browser';
import { overhear, overheard } from './overhear';
import { found } from './search';

const lab = await startLab();
afterAll(() => lab.close());
const pages = lab.sites.flatMap(site => site.pages.map(page => ({ name: `${site.host}${page.path}`, site, page })));

const REPORTER = {
  name: 'Robin Nightwatch',
  organisation: 'Nightwatch Response',
  email: 'robin@nightwatch-response.test',
  phone: '',
  key: '',
};

describe('each page of the lab gets the level that DESIGN gives it, and no value of any patient leaves the scan', () => {
  inEachBrowser(lab.hosts, browser => {
    const badges = new Map<Level, Set<string>>();

    it('the search finds a value that was planted in storage, and one in a message', async () => {
      await overhear(browser());
      await ask(browser(), 'saveProfile', REPORTER);
      const [inStorage = '', inMessage = ''] = [...lab.values].filter(value => value.includes('@'));
      await browser().evaluate(value => chrome.storage.local.set({ canary: value }), inStorage);
      const page = await browser().open(browser().extensionUrl('src/welcome/index.html'));
      await page.evaluate(value => chrome.runtime.sendMessage(value).catch(() => {}), inMessage);
      await page.close();
      const seen = await overheard(browser());
      expect(found(seen, lab.values)).toEqual(expect.arrayContaining([inStorage, inMessage]));
      await browser().evaluate(() => chrome.storage.local.remove('canary'));
      await waitFor('the canary to be gone', async () => found(await overheard(browser()), lab.values).length === 0);
    });

    it.each(pages)('$name', async ({ site, page }) => {
      const inFile = isAlikeInFile(page) ? levelInFile(site, page) : null;
      const visited = await visit(browser(), lab, site, page);
      const { tab, report, badge } = visited;
      // A way to a page that is like another but for what opened its door says nothing new.
      const said = page.access === undefined ? await everythingSaidOf(browser(), visited, page) : '';
      await tab.close();
      expect.soft(found(said, lab.values)).toEqual([]);
      expect(page.expected, page.because).toContain(report.verdict.level);
      expect(report.schema).toBe(1);
      if (!isDownload(page)) remember(badges, report.verdict.level, badge);
      if (page.access) expect(report.access.credentials, page.because).toBe(page.access);
      if (inFile !== null) expect(await inFile, 'phi-scan').toBe(report.verdict.level);
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

const levelsInFiles = new Map<Page, Promise<Level>>();

/** The level that the command line gives the same body. No browser has a part in it: it is asked once for both. */
function levelInFile(site: Site, page: Page): Promise<Level> {
  const level = levelsInFiles.get(page) ?? scanFile(site, page);
  levelsInFiles.set(page, level);
  return level;
}

async function scanFile({ host }: Site, { path, contentType, body }: Page): Promise<Level> {
  const folder = await mkdtemp(join(tmpdir(), 'phi-scan-'));
  const file = join(folder, 'body');
  await writeFile(file, body ?? '');
  const options = ['--url', `http://${host}${path}`, '--content-type', contentType, '--json'];
  const program = `${process.env.EXTENSIONS ?? 'dist'}/cli/phi-scan.mjs`;
  // What it found decides how it ends, so an end other than 0 is no failure.
  const stdout = await new Promise<string>(done => {
    execFile(process.execPath, [program, ...options, file], { maxBuffer: Infinity }, (_, written) => done(written));
  });
  await rm(folder, { recursive: true });
  return JSON.parse(stdout).verdict.level;
}
