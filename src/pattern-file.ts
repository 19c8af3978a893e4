import * as v from 'valibot';
import { checkOwn, MOST_OWN, type OwnDefinition, type Pattern, patternsOf, type Sentence, sentence } from './detect';

/** What a file of patterns holds; a person may hand it to another. */
export interface PatternFile {
  /** Those that passed their check, in the order of the file. */
  definitions: readonly OwnDefinition[];
  /** The same as the engine takes them. */
  patterns: readonly Pattern[];
  /** How many are in use already, word for word. */
  known: number;
  refused: readonly RefusedPattern[];
}
export interface RefusedPattern {
  /** Which pattern of the file, from 1; 0 for the file as a whole. */
  number: number;
  /** The line of the file, from 1. */
  line: number;
  name: string;
  reasons: readonly Sentence[];
}

const texts = v.array(v.string());
/** One definition, as files and messages carry it. Limits of lists and texts are in the check, which says them better. */
export const definitionSchema = v.strictObject({
  name: v.string(),
  labels: texts,
  shapes: texts,
  needs: v.optional(v.picklist(['label', 'nothing'])),
  matches: texts,
  clean: texts,
});
const fileSchema = v.strictObject({ version: v.literal(1), patterns: v.array(v.unknown()) });
/** Characters of a file. */
const MOST_TEXT = 1_000_000;

/** Reads a file of patterns and checks each beside the ones before it, and beside `others` that are in use already. */
export function readPatternFile(text: string, others: readonly OwnDefinition[] = []): PatternFile {
  const items = itemsOf(text);
  if (!Array.isArray(items)) return { definitions: [], patterns: [], known: 0, refused: [items] };
  const lines = linesOf(text);
  const definitions: OwnDefinition[] = [];
  const refused: RefusedPattern[] = [];
  const inUse = new Set(others.map(other => JSON.stringify(other)));
  let known = 0;
  items.forEach((item: unknown, index) => {
    const { name, definition, reasons } = readOne(item, [...others, ...definitions]);
    if (definition) definitions.push(definition);
    else if (inUse.has(JSON.stringify(item))) known += 1;
    else refused.push({ number: index + 1, line: lines[index] ?? 1, name, reasons });
  });
  return { definitions, patterns: patternsOf(definitions), known, refused };
}

/** The file of some definitions. */
export const writePatternFile = (patterns: readonly OwnDefinition[]): string =>
  `${JSON.stringify({ version: 1, patterns }, null, 2)}\n`;

/** A refusal as lines for a terminal. */
export const tellRefused = ({ number, line, name, reasons }: RefusedPattern): string[] =>
  reasons.map(({ text }) => `line ${line}: ${number === 0 ? '' : `pattern ${number}${name && ` (${name})`}: `}${text}`);

interface One {
  name: string;
  definition: OwnDefinition | null;
  reasons: readonly Sentence[];
}

function readOne(item: unknown, others: readonly OwnDefinition[]): One {
  const parsed = v.safeParse(definitionSchema, item, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const problem = [v.getDotPath(issue), issue.message].filter(Boolean).join(': ');
    return { name: '', definition: null, reasons: [sentence('refused', 'definition-malformed', { problem })] };
  }
  const { name } = parsed.output;
  const { refusals } = checkOwn(parsed.output, others);
  return {
    name: name.slice(0, MOST_OWN.name),
    definition: refusals.length > 0 ? null : parsed.output,
    reasons: refusals,
  };
}

function itemsOf(text: string): unknown[] | RefusedPattern {
  const refuse = (code: string, line: number): RefusedPattern => {
    const reasons = [sentence('refused', code, { most: MOST_OWN.definitions })];
    return { number: 0, line, name: '', reasons };
  };
  if (text.length > MOST_TEXT) return refuse('file-too-large', 1);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refuse('file-not-json', lineOfError(String(error), text));
  }
  const file = v.safeParse(fileSchema, json);
  if (!file.success) return refuse('file-malformed', 1);
  return file.output.patterns.length > MOST_OWN.definitions ? refuse('file-too-many', 1) : file.output.patterns;
}

/** Browsers and Node say where in words of their own: `line 3 column 5`, `position 41`; nothing at the end of the text. */
function lineOfError(message: string, text: string): number {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return text
    .slice(0, position ? Number(position) : text.length)
    .trimEnd()
    .split('\n').length;
}

/** The lines on which the items of a file's list begin: objects two deep. */
function linesOf(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}\n]/g)) {
    if (token === '\n') line += 1;
    else if (token === '{' || token === '[') {
      depth += 1;
      if (token === '{' && depth === 3) lines.push(line);
    } else if (token === '}' || token === ']') depth -= 1;
  }
  return lines;
}
