/**
 * What runs in a process of its own, so that no text warms up another; prints one line of JSON.
 * `list`, `text <name> <size of pieces> <rounds>`, `growth <name> <megabytes>`,
 * `peer <name> <characters> <rounds> <package> <its folder>`.
 */
import { texts } from '../texts';
import { make, TARGETS } from '../texts/make';
import { grow } from './grow';
import { measure } from './measure';
import { measurePeer } from './peer';

export interface Listed {
  name: string;
  target: number;
  isHostile: boolean;
}

const [task = '', name = '', ...rest] = process.argv.slice(2);
const numbers = rest.map(Number);
const TASKS: Record<string, () => unknown> = {
  list: () =>
    texts.map(
      (text): Listed => ({
        name: text.name,
        target: TARGETS[text.group],
        isHostile: text.group === 'worst',
      }),
    ),
  text: () => measure(make(named()), numbers[0] ?? 65_536, numbers[1] ?? 5),
  growth: () => grow(named(), numbers[0] ?? 1),
  peer: () => measurePeer(make(named(), numbers[0]).text.slice(0, numbers[0]), rest[2]!, rest[3]!, numbers[1] ?? 2),
};
console.log(JSON.stringify(await TASKS[task]!()));
// A package may have left something running.
process.exit(0);

function named() {
  const text = texts.find(each => each.name === name);
  if (!text) throw new Error(`no text is called ${name}`);
  return text;
}
