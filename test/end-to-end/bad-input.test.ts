import { describe, expect, it } from 'vitest';
import type { Coverage, Level, Report } from '../../src/detect/types';
import { readReports, type Tab, type Until } from '../browsers/browser';
import { waitFor } from '../browsers/wait-for';
import { finalReport } from '../lab/visit';
import { answerBadly, BAD_HOST, type BAD_PAGES } from './bad-pages';
import { complaints } from './complaints';
import { inEachBrowser } from './in-each-browser';
import { served } from './served';

const ALARM: Level[] = ['high', 'critical'];

interface Case {
  path: keyof typeof BAD_PAGES;
  until?: Until;
  levels: Level[];
  /** What may truly be said of how much was read. */
  states: Coverage['state'][];
}
const CASES: Case[] = [
  { path: '/no-body', levels: ['none'], states: ['full', 'not-scanned'] },
  { path: '/xhtml-without-body', levels: ['none'], states: ['full', 'not-scanned'] },
  { path: '/empty', levels: ['none'], states: ['full'] },
  { path: '/xml', levels: ALARM, states: ['full'] },
  { path: '/broken-xml', levels: ['none', ...ALARM], states: ['full', 'partial'] },
  { path: '/cut-json', levels: ALARM, states: ['full', 'partial'] },
  { path: '/invalid-utf-8', levels: ALARM, states: ['full'] },
  { path: '/torn-frame', levels: ['none', ...ALARM], states: ['full', 'partial'] },
  { path: '/2-megabytes', levels: ALARM, states: ['full', 'partial'] },
];

describe('bad input', () => {
  const at = served(answerBadly);

  inEachBrowser([BAD_HOST], browser => {
    it.each(CASES)('$path: the state shown is true, the tab answers', async ({ path, until, levels, states }) => {
      const tab = await browser().open(at(BAD_HOST, path), until);
      const report = await finalReport(browser(), tab.id);
      expect(levels).toContain(report.verdict.level);
      expect(states).toContain(report.coverage.state);
      expect(await answers(tab)).toBe(true);
      await tab.close();
    });

    it('a response that never ends: what is there is read, and said to be a part', async () => {
      const tab = await browser().open(at(BAD_HOST, '/endless'), 'commit');
      const { top } = await waitFor('a partial report', async () => {
        const reports = await readReports(browser(), tab.id);
        return reports?.top.coverage.state === 'partial' && reports;
      });
      expect(top.coverage.reason).toBe('loading');
      expect(ALARM).toContain(top.verdict.level);
      expect(await answers(tab)).toBe(true);
      await tab.close();
    });

    it('25 megabytes of text: read or said to be cut, and the tab answers meanwhile', {
      timeout: 120_000,
    }, async () => {
      const tab = await browser().open(at(BAD_HOST, '/25-megabytes'));
      await waitFor('a first report', () => readReports(browser(), tab.id), 30_000);
      // Chromium itself is busy with such a page for seconds at a time.
      expect(await answers(tab, 5_000)).toBe(true);
      const report: Report = await waitFor(
        'the final report',
        async () => {
          const reports = await readReports(browser(), tab.id);
          return reports?.top.final && reports.top;
        },
        60_000,
      );
      expect(ALARM).toContain(report.verdict.level);
      const { state, scanned, of } = report.coverage;
      expect(state).toBe(scanned < of ? 'partial' : 'full');
      await tab.close();
    });

    it('a tab that closes in mid-scan leaves nothing behind', async () => {
      const tab = await browser().open(at(BAD_HOST, '/2-megabytes'), 'commit');
      await waitFor('the scan to begin', () => readReports(browser(), tab.id));
      await tab.close();
      await waitFor('the report to go', async () => (await readReports(browser(), tab.id)) === null);
    });

    it('lets no exception reach a console', async () => {
      expect(await complaints(browser())).toEqual([]);
    });
  });
});

/** Whether the page itself answers in time. */
function answers(tab: Tab, milliseconds = 1_000): Promise<boolean> {
  const late = new Promise<boolean>(resolve => setTimeout(() => resolve(false), milliseconds));
  return Promise.race([tab.evaluate(() => true), late]);
}
