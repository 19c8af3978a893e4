/**
 * `npm run bench [-- --only PART,…] [--write] [--strict]`: how fast the engine and the content script are, in one run.
 * `--write` puts the figures into the README; `--strict` ends with 1 where a target is missed.
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
import { inReadme, report } from './report';

const { values } = parseArgs({
  options: { only: { type: 'string' }, write: { type: 'boolean' }, strict: { type: 'boolean' } },
});
const wanted = values.only?.split(',') ?? SECTIONS;
const isWanted = (section: Section) => wanted.includes(section);

const place = machine();
console.log(place);
const program = await compile();
const texts: TextFigure[] = [];
const figures: Figure[] = [];
const peers: PeerFigure[] = [];
const missing: string[] = [];

if (isWanted('texts')) {
  await tell(measureTexts(program, { names: [], size: 65_536, rounds: 5 }), texts);
  const worst = worstOf(texts);
  figures.push(...texts.filter(({ isHostile }) => !isHostile));
  if (worst) await tell([worst], figures);
}
if (isWanted('pieces')) await tell(measurePieces(program), figures);
if (isWanted('growth')) await tell(measureGrowth(program), figures);
if (isWanted('peers')) {
  for await (const figure of measurePeers(program)) {
    peers.push(figure);
    console.log(peerLine(figure));
  }
  if (peers.length === 0) missing.push('the peers could not be fetched');
}
for (const browser of ['chromium', 'firefox'] as const) {
  if (!isWanted(browser)) continue;
  if (findBrowser(browser)) await tell(measureBrowser(browser, PARTS, 20), figures);
  else missing.push(`${browser} is not on this machine`);
}
for (const reason of missing) console.log(`NOT MEASURED: ${reason}`);

if (values.write) {
  const written = report({ machine: place, date: new Date(), figures, texts, peers, missing });
  writeFileSync('README.md', inReadme(readFileSync('README.md', 'utf8'), written));
}
process.exitCode = exitCode([...figures, ...texts], values.strict ?? false);

async function tell<Told extends Figure>(measured: AsyncIterable<Told> | Iterable<Told>, into: Told[]): Promise<void> {
  for await (const figure of measured) {
    into.push(figure);
    console.log(line(figure));
  }
}
