/** `npx tsx test/bench/browser.ts [chromium] [firefox] [bytes] [small] [large] [responsive] [--runs N]`: the content script's cost. */
import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers/browser';
import { measureBrowser, PARTS } from './browsers/measure';
import { line } from './figure';
import { machine } from './machine';

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '20' } },
  allowPositionals: true,
});
const chosen = <Name extends string>(names: readonly Name[]): readonly Name[] => {
  const named = names.filter(name => positionals.includes(name));
  return named.length > 0 ? named : names;
};

console.log(machine());
for (const name of chosen<BrowserName>(['chromium', 'firefox'])) {
  for await (const figure of measureBrowser(name, chosen(PARTS), Number(values.runs))) console.log(line(figure));
}
