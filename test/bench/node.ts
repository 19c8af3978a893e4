/** `npx tsx test/bench/node.ts [--size N] [--rounds N] [--keep] [part of a name]…`: texts in Node, one process each. */
import { parseArgs } from 'node:util';
import { line } from './figure';
import { machine } from './machine';
import { compile } from './node/program';
import { measureTexts, type TextFigure, worstOf } from './node/texts';

const { values, positionals } = parseArgs({
  options: {
    size: { type: 'string', default: '65536' },
    rounds: { type: 'string', default: '5' },
    keep: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const program = await compile(values.keep);
console.log(`${machine()}; pieces of ${values.size} characters, best of ${values.rounds}`);
if (values.keep) console.log(`node --expose-gc ${program.file} text '<name>' ${values.size} ${values.rounds}`);
const figures: TextFigure[] = [];
const choice = { names: positionals, size: Number(values.size), rounds: Number(values.rounds) };
for await (const figure of measureTexts(program, choice)) {
  figures.push(figure);
  console.log(line(figure));
}
const worst = worstOf(figures);
if (worst) console.log(line(worst));
