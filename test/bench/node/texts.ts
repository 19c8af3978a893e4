import type { Figure } from '../figure';
import type { Listed } from './child';
import type { Measured } from './measure';
import type { Program } from './program';

export interface Choice {
  /** Texts whose names contain one of these; all, if there is none. */
  names: readonly string[];
  /** Characters in a piece. */
  size: number;
  rounds: number;
}

/** The engine in times of a bare loop over the same text, text by text. */
export async function* measureTexts(program: Program, { names, size, rounds }: Choice): AsyncGenerator<TextFigure> {
  const listed = (await program.ask<Listed[]>(['list'])) ?? [];
  const chosen = listed.filter(({ name }) => names.length === 0 || names.some(part => name.includes(part)));
  for (const { name, target, isHostile } of chosen) {
    const measured = await program.ask<Measured>(['text', name, size, rounds]);
    yield { ...figureOf(name, target, measured), isHostile };
  }
}

export interface TextFigure extends Figure {
  isHostile: boolean;
}

function figureOf(name: string, most: number, measured: Measured | null): Figure {
  const held = { name, unit: 'times', most };
  if (!measured) return { ...held, value: Number.POSITIVE_INFINITY };
  const { characters, engine, bare } = measured;
  const speed = (time: number) => `${(characters / 1_000 / time).toFixed(0)} MB/s`;
  return { ...held, value: engine / bare, note: `${speed(engine)}, bare loop ${speed(bare)}` };
}

/** The hostile text that costs most, as one figure for all of them. */
export function worstOf(figures: readonly TextFigure[]): Figure | null {
  const hostile = figures.filter(({ isHostile }) => isHostile);
  const worst = hostile.reduce<TextFigure | null>(
    (most, each) => (most && most.value >= each.value ? most : each),
    null,
  );
  return worst && { ...worst, name: `worst of ${hostile.length} hostile texts: ${worst.name}` };
}
