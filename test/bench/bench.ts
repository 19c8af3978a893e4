/**
 * `npm run bench [-- --only PART,…] [--write] [--strict]`: how fast the engine and the content script are, part by part.
 * `--write` puts each part into the README as soon as it is measured, and leaves the others; `--strict` ends with 1 where a
 * target is missed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findBrowser } from '../browsers/find-browser.mjs';
import { measureBrowser, PARTS } from './browsers/measure';
import { type Figure, line } from './figure';
import { exitCode, SECTIONS, type Section } from './held';
import { machine } from './machine';
import { measureGrowth } from './node/growth';
import { measurePeers, type PeerFigure, peerLine } from './node/peers';
import { compile } from './node/program';
import { measurePieces, measureTexts, type TextFigure, worstOf } from './node/texts';
import { inReadme, type Part, report } from './report';

const { values } = parseArgs({
  options: { only: { type: 'string' }, write: { type: 'boolean' }, strict: { type: 'boolean' } },
});
/** Why there is nothing to tell of a part. */
interface Missing {
  missing: string;
}

const wanted = values.only?.split(',') ?? SECTIONS;
const place = machine();
console.log(place);
const program = await compile();
const texts: TextFigure[] = [];
const all: Figure[] = [];

const measured: Readonly<Record<Section, () => Promise<Part | Missing>>> = {
  async texts() {
    texts.push(...(await told(measureTexts(program, { names: [], size: 65_536, rounds: 5 }))));
    const worst = worstOf(texts);
    return { figures: [...texts.filter(({ isHostile }) => !isHostile), ...(worst ? await told([worst]) : [])] };
  },
  pieces: async () => ({ figures: await told(measurePieces(program)) }),
  growth: async () => ({ figures: await told(measureGrowth(program)) }),
  async peers() {
    const peers: PeerFigure[] = [];
    for await (const figure of measurePeers(program)) {
      peers.push(figure);
      console.log(peerLine(figure));
    }
    if (peers.length === 0) return { missing: 'the peers could not be fetched' };
    const names = [...new Set(peers.map(({ text }) => text))];
    if (texts.length === 0) texts.push(...(await told(measureTexts(program, { names, size: 65_536, rounds: 5 }))));
    return { texts, peers };
  },
  chromium: () => inBrowser('chromium'),
  firefox: () => inBrowser('firefox'),
};

for (const section of SECTIONS.filter(each => wanted.includes(each))) {
  const part = await measured[section]();
  if ('missing' in part) console.log(`NOT MEASURED: ${part.missing}`);
  // What was measured before on another machine stays.
  if (!values.write || 'missing' in part) continue;
  const written = report({ machine: place, date: new Date(), part });
  writeFileSync('README.md', inReadme(readFileSync('README.md', 'utf8'), section, written));
}
process.exitCode = exitCode(all, values.strict ?? false);

async function inBrowser(browser: 'chromium' | 'firefox'): Promise<Part | Missing> {
  if (!findBrowser(browser)) return { missing: `${browser} is not on this machine` };
  return { figures: await told(measureBrowser(browser, PARTS, 20)) };
}

async function told<Told extends Figure>(figures: AsyncIterable<Told> | Iterable<Told>): Promise<Told[]> {
  const heard: Told[] = [];
  for await (const figure of figures) {
    heard.push(figure);
    all.push(figure);
    console.log(line(figure));
  }
  return heard;
}
