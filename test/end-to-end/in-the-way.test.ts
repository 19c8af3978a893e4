import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Level, Report } from '../../src/detect/types';
import { type Browser, openPopup, readDownloads, type Tab } from '../browsers/browser';
import { waitFor } from '../browsers/wait-for';
import { finalReport, shownReports } from '../lab/visit';
import { ask } from './ask';
import { inEachBrowser } from './in-each-browser';
import { served } from './served';

const HOST = 'viewers.stillwater-labs.test';
const OTHER = 'frames.eastgate-imaging.test';
const WITHHELD = 'withheld.northgate-clinic.test';
const ALARM: Level[] = ['high', 'critical'];

const record = (index: number) => ({
  patient_name: `${['Tillman', 'Abernathy', 'Quimby'][index % 3]}, Rowena`,
  dob: `03/${10 + (index % 18)}/1957`,
  mrn: String(40_281_735 + index),
  diagnosis: 'E11.9 type 2 diabetes größer 注',
});
const hits = (count: number) => ({
  took: 12,
  timed_out: false,
  _shards: { total: 5, successful: 5, skipped: 0, failed: 0 },
  hits: {
    total: { value: 10_000, relation: 'gte' },
    max_score: 1,
    hits: Array.from({ length: count }, (_, index) => ({
      _index: 'visits-2024',
      _id: `v${index}`,
      _score: 1,
      _source: record(index),
    })),
  },
});
const SEARCH = JSON.stringify(hits(40));
/** Some 1.3 million bytes. */
const LARGE = JSON.stringify(hits(7_000));
const LINES = Array.from({ length: 30 }, (_, index) => JSON.stringify(record(index))).join('\n');
const XML = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">${Array.from(
  { length: 4 },
  (_, index) =>
    `<patient><name>${record(index).patient_name}</name><dob>1957-03-09</dob><mrn>${record(index).mrn}</mrn></patient>`,
).join('')}</feed>`;
const table = (rows: number, from = 0) =>
  `<table><tr><th>Patient name<th>Date of birth<th>MRN${Array.from({ length: rows }, (_, index) => {
    const { patient_name, dob, mrn } = record(from + index);
    return `<tr><td>${patient_name}<td>${dob}<td>${mrn}`;
  }).join('')}</table>`;
const html = (body: string) => `<!doctype html><title>Clinic</title><body>${body}`;
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

interface Served {
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
  /** The connection breaks after so many bytes. */
  breaksAfter?: number;
}
const page = (body: string, headers = {}): Served => ({ type: 'text/html; charset=utf-8', body: html(body), headers });
const PAGES: Record<string, Served> = {
  '/json': { type: 'application/json', body: SEARCH },
  '/charset': { type: 'application/json; charset=UTF-8', body: SEARCH },
  '/bom': { type: 'application/json', body: `\ufeff${SEARCH}` },
  '/gzip': { type: 'application/json', body: gzipSync(SEARCH), headers: { 'content-encoding': 'gzip' } },
  '/api+json': { type: 'application/vnd.api+json', body: SEARCH },
  '/text-json': { type: 'text/json', body: SEARCH },
  '/plain': { type: 'text/plain', body: SEARCH },
  '/lines': { type: 'text/plain', body: LINES },
  '/text-x': { type: 'text/x-log', body: LINES },
  '/ndjson': { type: 'application/x-ndjson', body: LINES },
  '/xml': { type: 'application/xml', body: XML },
  '/text-xml': { type: 'text/xml', body: XML },
  '/atom': { type: 'application/atom+xml', body: XML },
  '/fhir': { type: 'application/fhir+xml', body: XML },
  '/large': { type: 'application/json', body: LARGE },
  '/huge': { type: 'application/json', body: `${SEARCH.slice(0, -1)}${' '.repeat(8_500_000)}}` },
  '/torn': { type: 'application/json', body: SEARCH, breaksAfter: 3_000 },
  '/framed': page('<iframe src=/large></iframe>'),
  '/framed-huge': page('<iframe src=/huge></iframe>'),
  '/sandboxed': page(table(5), { 'content-security-policy': 'sandbox' }),
  '/srcdoc': page(`<iframe srcdoc="${table(5)}"></iframe>`),
  '/blank': page(`<iframe></iframe><script>frames[0].document.body.innerHTML = ${JSON.stringify(table(5))}</script>`),
  '/table': page(table(5)),
  '/more': page(table(4, 100)),
  '/clean': page('<p>Opening hours'),
  '/other-frames': page('<iframe src=/table></iframe><iframe src=/more></iframe><p>Opening hours'),
  '/lister': page(`<main>Loading</main><script>
    const draw = () => { document.querySelector('main').innerHTML = location.pathname === '/lister' ? '<p>Choose' : ${JSON.stringify(table(5))}; };
    setTimeout(draw, 3500);
    const show = () => { history.pushState(null, '', '/patients/records'); draw(); };</script><button onclick="show()">Patients</button>`),
  '/late': page(
    `<main>Loading</main><script>setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(table(5))}; }, 2500)</script>`,
  ),
  '/scan.pdf': { type: 'application/pdf', body: '%PDF-1.4\n%%EOF\n' },
  '/scan.gif': { type: 'image/gif', body: PIXEL },
  '/dump': { type: 'application/octet-stream', body: 'x', headers: { 'content-disposition': 'attachment' } },
};

describe('where browsers get in the way', () => {
  const at = served((request, response) => {
    const found = PAGES[request.url ?? ''] ?? PAGES['/clean']!;
    response.writeHead(200, { 'content-type': found.type, ...found.headers });
    if (found.breaksAfter === undefined) return void response.end(found.body);
    response.write(found.body.slice(0, found.breaksAfter), () => response.destroy());
  });

  inEachBrowser([HOST, OTHER, WITHHELD], browser => {
    const isFirefox = () => browser().name === 'firefox';

    it.each([
      ['/json', 'elasticsearch'],
      ['/charset', 'elasticsearch'],
      ['/bom', 'elasticsearch'],
      ['/gzip', 'elasticsearch'],
      ['/api+json', 'elasticsearch'],
      ['/text-json', 'elasticsearch'],
      ['/plain', 'elasticsearch'],
      ['/lines', 'tabular'],
      ['/xml', null],
      ['/text-xml', null],
    ])('%s is read as it was served', async (path, kind) => {
      const tab = await browser().open(at(HOST, path), 'nothing');
      const report = await finalReport(browser(), tab.id);
      expect(report.coverage.state).toBe('full');
      expect(ALARM).toContain(report.verdict.level);
      if (kind !== null) expect(report.exposures.map(exposure => exposure.kind)).toContain(kind);
      await tab.close();
    });

    it('an answer of more than a megabyte reaches its page unchanged, the viewer on', async ({ skip }) => {
      skip(!isFirefox(), 'Chromium passes no answer through an extension');
      const tab = await browser().open(at(HOST, '/large'));
      const shown = await waitFor('the answer in its viewer', () => tab.evaluate(rawText));
      expect(shown.length).toBe(LARGE.length);
      expect(shown === LARGE).toBe(true);
      const { coverage } = await finalReport(browser(), tab.id);
      expect(coverage).toMatchObject({ state: 'full', scanned: LARGE.length });
      await tab.goto(at(HOST, '/framed'));
      expect(await tab.evaluate(() => frames[0]?.document.body.textContent)).toBe(LARGE);
      await tab.close();
    });

    it('of an enormous answer the stream reader keeps a part and says so; its page gets the whole', async ({
      skip,
    }) => {
      skip(!isFirefox(), 'Chromium passes no answer through an extension');
      const tab = await browser().open(at(HOST, '/framed-huge'));
      const length = String(PAGES['/huge']!.body).length;
      expect(await tab.evaluate(() => frames[0]?.document.body.textContent.length)).toBe(length);
      const { coverage } = await finalReport(browser(), tab.id);
      expect(coverage).toMatchObject({ state: 'partial', reason: 'limit' });
      await tab.close();
    });

    it('an answer that breaks off is read as far as it came, or said not to have been read', async () => {
      const tab = await browser().open(at(HOST, '/torn'), 'nothing');
      const { coverage, verdict } = await finalReport(browser(), tab.id);
      // Chromium runs no script on raw text before it has ended.
      if (coverage.state === 'not-scanned') expect(coverage.reason).toBe('error');
      else expect(ALARM).toContain(verdict.level);
      await tab.close();
    });

    it('another extension that draws JSON as a tree takes nothing back', async ({ skip }) => {
      skip(isFirefox(), 'no extension runs in the viewer of Firefox');
      const tab = await browser().open(at(HOST, '/json'));
      await finalReport(browser(), tab.id);
      await tab.evaluate(() => {
        document.body.innerHTML = '<div class="tree"><ul><li><span>hits</span></li></ul></div>';
      });
      const { scannedAt } = await finalReport(browser(), tab.id);
      await ask(browser(), 'scanAgain', tab.id);
      const again = await finalReport(browser(), tab.id);
      expect(again).toMatchObject({ scannedAt, coverage: { state: 'full', scanned: SEARCH.length } });
      expect(again.exposures[0]?.kind).toBe('elasticsearch');
      await tab.close();
    });

    it.each(['/sandboxed', '/srcdoc', '/blank', '/late'])('%s is read', async path => {
      const tab = await browser().open(at(HOST, path));
      await drawn(browser(), tab, 5);
      await tab.close();
    });

    it('frames are joined into one verdict; one that is taken out falls away', async () => {
      const tab = await browser().open(at(OTHER, '/other-frames'));
      await drawn(browser(), tab, 9);
      await tab.evaluate(() => document.querySelector('iframe')!.remove());
      await drawn(browser(), tab, 4);
      await tab.evaluate(() => document.querySelector('iframe')!.remove());
      await waitFor('a clean page', async () => (await shownReports(browser(), tab.id))?.top.verdict.level === 'none');
      await tab.close();
    });

    it('a lister that draws after seconds, and what it opens without a load', async () => {
      const tab = await browser().open(at(HOST, '/lister'));
      await tab.click('button');
      const { url } = await drawn(browser(), tab, 5);
      expect(url).toMatch(/\/patients\/records$/);
      await tab.close();
    });

    it.each([
      ['/scan.pdf', 'pdf'],
      ['/scan.gif', 'image'],
    ])('%s is said not to have been scanned', async (path, reason) => {
      const tab = await browser().open(at(HOST, path), 'nothing');
      const report = await finalReport(browser(), tab.id);
      expect(report.coverage).toMatchObject({ state: 'not-scanned', reason });
      await tab.close();
    });

    it.each(['/dump', '/ndjson', '/text-x', '/atom', '/fhir'])(
      '%s, saved or shown, never hides what was found before',
      async path => {
        const tab = await browser().open(at(HOST, '/table'));
        const before = await drawn(browser(), tab, 5);
        await tab.goto(at(HOST, path), 'nothing');
        await waitFor('a download, or another page', async () => {
          const isSaved = (await readDownloads(browser(), tab.id)).length > 0;
          if (isSaved) expect((await shownReports(browser(), tab.id))?.top).toEqual(before);
          return (
            isSaved || ((await shownReports(browser(), tab.id))?.top.scannedAt ?? before.scannedAt) !== before.scannedAt
          );
        });
        await tab.close();
      },
    );

    it('a host that the person withholds has its own state, and a button that asks for it', async () => {
      await withhold(browser());
      const tab = await browser().open(at(WITHHELD, '/table'));
      const report = await finalReport(browser(), tab.id);
      expect(report.coverage).toMatchObject({ state: 'not-scanned', reason: 'no-permission' });
      const popup = await openPopup(browser(), tab.id);
      const button = 'text=Allow on this site';
      if (isFirefox()) await popup.click(button);
      // Chromium asks the person, and nobody is there.
      else await waitFor(button, () => popup.evaluate(() => /Allow on this site/.test(document.body.textContent)));
      if (isFirefox()) await drawn(browser(), tab, 5);
      await Promise.all([popup.close(), tab.close()]);
    });
  });
});

/** What `chrome://extensions` itself calls. */
interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
}

/** Takes back what the extension may read, as a person does in the browser's own pages. */
async function withhold(browser: Browser): Promise<void> {
  if (browser.name === 'firefox') {
    await browser.evaluate(() => chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }));
    return;
  }
  const settings = await browser.open('chrome://extensions');
  await settings.evaluate(
    async id => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' });
    },
    new URL(browser.extensionUrl('')).host,
  );
  await settings.close();
}

/** The report once it holds that many records of patients. */
function drawn(browser: Browser, tab: Tab, records: number): Promise<Report> {
  return waitFor(`${records} records`, async () => {
    const reports = await shownReports(browser, tab.id);
    return reports?.top.final && reports.top.records.phi === records && reports.top;
  });
}

/** What Firefox's viewer holds, or what stands in a plain page. */
function rawText(): string | null {
  const { JSONView } = window as unknown as { JSONView?: { json: Text } };
  return (JSONView?.json ?? document.querySelector('pre'))?.textContent ?? null;
}
