import { readFile, writeFile } from 'node:fs/promises';
import { evaluateOwners } from './owners/evaluate';
import { evaluatePages } from './pages/evaluate';
import type { Section } from './section';
import { evaluateSpans } from './spans/evaluate';
import { markdownSection, printSection } from './table';
import { evaluateTypes } from './types/evaluate';

/** The parts of `npm run eval`: each measures, prints, and writes what it measured between the README's markers. */
const PARTS: Readonly<Record<string, () => Promise<Section | null>>> = {
  pages: evaluatePages,
  types: evaluateTypes,
  spans: evaluateSpans,
  owners: evaluateOwners,
};
const README = new URL('../../README.md', import.meta.url);

/** Runs the parts that are asked for, or all. `--seed N` draws other documents for the part of types. */
export async function run(words: readonly string[]): Promise<void> {
  const asked = words.filter((word, at) => word !== '--seed' && words[at - 1] !== '--seed');
  const unknown = asked.filter(name => !(name in PARTS));
  if (unknown.length > 0)
    throw new Error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(PARTS).join(', ')}.`);
  for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) {
    const section = await PARTS[name]!();
    if (section === null) continue;
    console.log(`${printSection(section)}\n`);
    await writeToReadme(name, `${markdownSection(section)}\n\n${today()}, \`npm run eval ${name}\`.`);
  }
}

async function writeToReadme(name: string, markdown: string): Promise<void> {
  const text = await readFile(README, 'utf8');
  const [open, close] = [`<!-- eval ${name} -->`, `<!-- /eval ${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) return console.log(`README.md has no place for ${name}: ${open} … ${close}`);
  await writeFile(README, `${text.slice(0, from + open.length)}\n${markdown}\n${text.slice(to)}`);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
