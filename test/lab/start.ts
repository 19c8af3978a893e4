import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Browser, type BrowserName, launch } from '../browsers/browser';
import { type Lab, startLab } from './lab';
import { photograph } from './photograph';
import { type Row, table } from './table';
import { visit } from './visit';

/** `npm start`: the lab, a browser with the extension on it, and what it says of each page. */
const { values: options } = parseArgs({
  options: { browser: { type: 'string', default: 'chromium' }, keep: { type: 'boolean', default: false } },
});
const name: BrowserName = options.browser === 'firefox' ? 'firefox' : 'chromium';
const hasDisplay =
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY) || ['darwin', 'win32'].includes(process.platform);

const lab = await startLab();
console.log(`The patients are made up, seed ${lab.seed}.`);
const browser = await launch(name, lab.hosts, { isVisible: hasDisplay });
const rows = browser ? await look(browser, lab) : [];
if (browser && !hasDisplay) {
  await mkdir('test/output', { recursive: true });
  for (const file of await photograph(browser, lab)) console.log(file);
  await browser.close();
}
if (options.keep) explain(lab);
else if (browser && hasDisplay) console.log('The window stays open. End with Ctrl+C.');
else await lab.close();
process.exitCode = browser && rows.every(row => row.isExpected) ? 0 : 1;

async function look(on: Browser, at: Lab): Promise<Row[]> {
  const seen: Row[] = [];
  for (const site of at.sites) {
    for (const page of site.pages) {
      const address = `http://${site.host}${page.path}`;
      try {
        const { tab, report, badge } = await visit(on, at, site, page);
        const { level } = report.verdict;
        seen.push({
          address,
          badge: badge.text,
          level,
          expected: page.expected,
          isExpected: page.expected.includes(level),
        });
        if (!hasDisplay) await tab.close();
      } catch (error) {
        seen.push({ address, badge: '', level: String(error), expected: page.expected, isExpected: false });
      }
    }
  }
  console.log(table(seen));
  return seen;
}

/** How any browser finds the lab. */
function explain({ hosts, sites, address }: Lab): void {
  console.log('\nThe lab stays. Ctrl+C ends it. Its addresses:');
  for (const site of sites) for (const page of site.pages) console.log(`  ${address(site, page)}`);
  console.log(`\nChromium: --host-resolver-rules="MAP *.test 127.0.0.1"`);
  console.log(`Firefox, in about:config: network.dns.localDomains = ${hosts.join(',')}`);
}
