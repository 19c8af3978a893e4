/** `npx tsx test/bench/node.ts [--size N] [--rounds N] [--keep] [part of a name]…`: texts in Node, one process each. */
import { execFile } from 'node:child_process';
import { parseArgs, promisify } from 'node:util';
import { bundle } from './bundle';
import { machine } from './machine';
import type { Listed, Measured } from './one';

const { values, positionals } = parseArgs({
  options: {
    size: { type: 'string', default: '65536' },
    rounds: { type: 'string', default: '5' },
    keep: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

/** Longer than any text should take; what does not end is told as such. */
const LONGEST = 180_000;

const program = await bundle('test/bench/one.ts', values.keep);
const listed = (await run<Listed[]>('--list')) ?? [];
const chosen = listed.filter(({ name }) => positionals.length === 0 || positionals.some(part => name.includes(part)));
console.log(`${machine()}; pieces of ${values.size} characters, best of ${values.rounds}`);
if (values.keep) console.log(`node --expose-gc ${program} '${chosen[0]?.name}' ${values.size} ${values.rounds}`);
console.log(`${'text'.padEnd(44)}${'MB'.padStart(7)}${'MB/s'.padStart(8)}${'bare'.padStart(7)}  ratio  at most`);
let worst: { name: string; ratio: number } = { name: 'none', ratio: 0 };
for (const { name, target } of chosen) {
  const measured = await run<Measured>(name, values.size, values.rounds);
  if (!measured) {
    console.log(`${name.padEnd(44)} did not end in ${LONGEST / 1_000} s`);
    continue;
  }
  const { characters, engine, bare } = measured;
  const ratio = engine / bare;
  const speed = (time: number) => (characters / 1_000 / time).toFixed(0);
  if (ratio > worst.ratio) worst = { name, ratio };
  console.log(
    `${name.padEnd(44)}${(characters / 1e6).toFixed(1).padStart(7)}${speed(engine).padStart(8)}${speed(bare).padStart(7)}` +
      `${ratio.toFixed(2).padStart(7)}  ${target} ${ratio <= target ? 'met' : 'MISSED'}`,
  );
}
console.log(`worst: ${worst.name}, ${worst.ratio.toFixed(2)}`);

/** What a process of its own prints; null where it takes too long. */
async function run<Result>(...args: string[]): Promise<Result | null> {
  try {
    const options = { timeout: LONGEST, maxBuffer: 1e8 };
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', program, ...args], options);
    return JSON.parse(stdout) as Result;
  } catch (error) {
    if ((error as { killed?: boolean }).killed) return null;
    throw error;
  }
}
