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
  const isChosen = (name: string) => names.length === 0 || names.some(part => name.includes(part));
  for (const { name, target, isHostile } of listed.filter(each => isChosen(each.name))) {
    const measured = await program.ask<Measured>(['text', name, size, rounds]);
    const unit = 'times';
    if (!measured) {
      yield { name, value: Number.POSITIVE_INFINITY, unit, most: target, isHostile, speed: null };
      continue;
    }
    const { characters, engine, bare } = measured;
    const speed = { engine: characters / 1_000 / engine, bare: characters / 1_000 / bare };
    const note = `${speed.engine.toFixed(0)} MB/s, bare loop ${speed.bare.toFixed(0)} MB/s`;
    yield { name, value: engine / bare, unit, most: target, note, isHostile, speed };
  }
}

export interface TextFigure extends Figure {
  isHostile: boolean;
  /** Megabytes a second, of the engine and of the bare loop; null where it did not end. */
  speed: { engine: number; bare: number } | null;
}

/** Texts that are read in other pieces too, and the characters of those. */
const CUT = ['pages', 'patients, JSON'];
const SIZES = [1_000, 16_384, 1_000_000];

/** The same in smaller and larger pieces. */
export async function* measurePieces(program: Program): AsyncGenerator<TextFigure> {
  for (const name of CUT) {
    for (const size of SIZES) {
      for await (const figure of measureTexts(program, { names: [name], size, rounds: 5 })) {
        if (figure.name === name) yield { ...figure, name: `${name}, in pieces of ${size} characters` };
      }
    }
  }
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
