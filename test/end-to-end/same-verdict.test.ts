import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/detect/types';
import { finalReport } from '../lab/visit';
import { inEachBrowser } from './in-each-browser';
import { served } from './served';

const COMMAND = process.env.PHI_SCAN ?? 'dist/cli/phi-scan.mjs';
const FOLDER = 'test/fixtures/exposures';
const HOST = 'fixture.test';
/** What browsers show; the rest they save. */
const SHOWN = /^(?:text\/(?:html|plain|xml)|application\/(?:json|xml|xhtml\+xml))$/;
/** Tabs that read at once, and fixtures of one kind that are opened. */
const TABS = 4;
const OF_A_KIND = 6;

interface Fixture {
  name: string;
  path: string;
  contentType: string;
  body: Buffer;
}

/** Fixtures that browsers show in a tab, under the path that they were taken from. */
const fixtures: readonly Fixture[] = readdirSync(FOLDER).flatMap(kind => {
  const all = readdirSync(`${FOLDER}/${kind}`).flatMap((name, index) => {
    const folder = `${FOLDER}/${kind}/${name}`;
    const { url, contentType, status = 200 } = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'));
    const file = readdirSync(folder).find(each => each.startsWith('body.'))!;
    const type = String(contentType).split(';')[0]!.trim();
    if (status !== 200 || !SHOWN.test(type) || !URL.canParse(url)) return [];
    const { pathname, search } = new URL(url);
    const path = `/${kind}-${index}${pathname}${search}`;
    return [{ name: `${kind}/${name}`, path, contentType: type, body: readFileSync(`${folder}/${file}`) }];
  });
  const step = Math.max(1, Math.floor(all.length / OF_A_KIND));
  return all.filter((_, index) => index % step === 0).slice(0, OF_A_KIND);
});

/** What must be the same wherever a page is read. */
const told = ({ verdict, exposures, identifiers, clinical }: Report) => ({
  level: verdict.level,
  exposures: exposures.map(({ kind }) => kind),
  identifiers: identifiers.map(({ type, count }) => `${type} ${count}`),
  clinical: clinical.map(({ type, count }) => `${type} ${count}`),
});

describe.skipIf(!existsSync(COMMAND))('the command line and the browser', () => {
  const at = served((request, response) => {
    const fixture = fixtures.find(({ path }) => path === request.url);
    // Without a character set both tell it by themselves.
    response.writeHead(fixture ? 200 : 404, {
      'content-type': `${fixture?.contentType ?? 'text/plain'}; charset=utf-8`,
    });
    response.end(fixture?.body);
  });

  inEachBrowser([HOST], browser => {
    it('say the same of the same bytes', { timeout: 240_000 }, async () => {
      expect(fixtures.length).toBeGreaterThan(60);
      const expected = scanned(fixtures.map(fixture => ({ ...fixture, url: at(HOST, fixture.path) })));
      const queue = [...fixtures];
      const differing: object[] = [];
      const work = async () => {
        const tab = await browser().open('about:blank');
        for (let fixture = queue.shift(); fixture; fixture = queue.shift()) {
          await tab.goto(at(HOST, fixture.path));
          const seen = await finalReport(browser(), tab.id);
          const [inBrowser, saved] = [told(seen), told(expected.get(fixture.name)!)];
          if (JSON.stringify(inBrowser) !== JSON.stringify(saved)) {
            differing.push({ name: fixture.name, inBrowser, saved });
          }
        }
        await tab.close();
      };
      await Promise.all(Array.from({ length: TABS }, work));
      expect(differing).toEqual([]);
    });
  });
});

/** The reports of `phi-scan --batch`, by name. */
function scanned(requests: readonly (Fixture & { url: string })[]): Map<string, Report> {
  const input = requests.map(({ name, url, contentType, body }) =>
    JSON.stringify({ id: name, url, status: 200, contentType, bodyBase64: body.toString('base64') }),
  );
  const { stdout } = spawnSync(process.execPath, [COMMAND, '--batch'], {
    input: input.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const answers = stdout.split('\n').filter(line => line !== '');
  return new Map(answers.map(line => JSON.parse(line)).map(({ id, ...report }) => [id, report as Report]));
}
