import { patterns } from '../all';
import { compile, DEAD, ENDS, leadsTo, startOf } from './automaton';
import { freeShapes } from './pack-terms';

/** Digits in a row that the pass tells at once, at most; characters behind them that it looks at. */
const MOST_DIGITS = 31;
const BEHIND = 3;
const DIGITS = Array.from('0123456789', code);
const ASCII = [9, ...Array.from({ length: 95 }, (_, at) => 32 + at)];

function code(character: string): number {
  return character.charCodeAt(0);
}

function behind(): string {
  const free = patterns.flatMap(pattern => (pattern.appliesTo === undefined ? freeShapes(pattern) : []));
  const shapes = [...new Set(free)];
  const automaton = compile(
    shapes,
    shapes.map(shape => [shape]),
  );
  const step = (rows: ReadonlySet<number>, codes: readonly number[]): ReadonlySet<number> => {
    const next = new Set<number>();
    for (const row of rows) for (const code of codes) next.add(leadsTo(automaton, row & ~ENDS, code));
    next.delete(DEAD);
    return next;
  };
  const hasEnd = (rows: ReadonlySet<number>): boolean => [...rows].some(row => (row & ENDS) !== 0);
  const after = (rows: ReadonlySet<number>, left: number, codes: readonly number[]): string => {
    if (left === 0 || hasEnd(rows)) return '';
    const groups = new Map<string, number[]>();
    for (const code of codes) {
      const next = step(rows, [code]);
      if (next.size === 0) continue;
      const rest = after(next, left - 1, ASCII);
      groups.set(rest, [...(groups.get(rest) ?? []), code]);
    }
    const ways = [...groups].map(([rest, some]) => classOf(some) + rest);
    return ways.length === 1 ? ways[0]! : `(?:${ways.join('|')})`;
  };
  const numbers = new Set<number>();
  const whole: string[] = [];
  let rows: ReadonlySet<number> = new Set([startOf(automaton)]);
  for (let count = 1; count <= MOST_DIGITS; count += 1) {
    rows = step(rows, DIGITS);
    if (hasEnd(rows)) whole.push(`\\d{${count}}(?!\\d)|`);
    for (const row of rows) numbers.add(row & ~ENDS);
  }
  const signs = ASCII.filter(code => !/[A-Za-z0-9]/.test(String.fromCharCode(code)));
  return `${whole.join('')}\\d*(?:[A-Za-z]|.{0,2}[^\\0-~]|${after(numbers, BEHIND, signs)})`;
}

/** Some characters, in their order, as an expression writes them. */
function classOf(codes: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const code of codes) {
    const range = ranges.at(-1);
    if (range && range[1] === code - 1) range[1] = code;
    else ranges.push([code, code]);
  }
  return `[${ranges.map(([first, last]) => (first === last ? '' : `${written(first)}-`) + written(last)).join('')}]`;
}

function written(code: number): string {
  const character = String.fromCharCode(code);
  return /[\w ]/.test(character) ? character : `\\x${code.toString(16).padStart(2, '0')}`;
}

/**
 * The source of a regular expression for digits, and at most three characters behind them, with which a shape may go on that
 * stands by itself. What is beyond ASCII may be anything. The build works it out for the script of every page.
 */
export const behindNumbers: string = behind();
