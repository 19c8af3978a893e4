import { parseArgs } from 'node:util';
import { FAIL_ON, type FailOn } from './outcome';

/** What a scan was asked to do. */
export interface Options {
  url: string;
  contentType: string;
  format: 'table' | 'json' | 'sarif';
  isSpanned: boolean;
  failOn: FailOn;
  /** A file of a person's own patterns, or null. */
  patterns: string | null;
  /** As written; `-` is standard input. */
  files: readonly string[];
}

/** What the command line asks for; `wrong` says in a sentence what can't be done. */
export type Asked =
  | { kind: 'help' | 'version' }
  | { kind: 'batch'; patterns: string | null }
  | { kind: 'wrong'; why: string }
  | { kind: 'scan'; options: Options };

const OPTIONS = {
  url: { type: 'string' },
  'content-type': { type: 'string' },
  json: { type: 'boolean' },
  sarif: { type: 'boolean' },
  spans: { type: 'boolean' },
  batch: { type: 'boolean' },
  'fail-on': { type: 'string' },
  patterns: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Reads the arguments. Without a file, what is piped in is scanned. */
export function readOptions(args: readonly string[], isTerminal: boolean): Asked {
  const read = parse(args);
  if ('why' in read) return { kind: 'wrong', why: read.why };
  const { values, positionals } = read;
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  if (values.batch && positionals.length > 0) return wrong('--batch reads standard input: name no files with it.');
  if (values.batch) return { kind: 'batch', patterns: values.patterns ?? null };
  if (positionals.length === 0 && isTerminal) return wrong('Name the files to scan, or pipe one in.');
  if (values.sarif && (values.json || values.spans)) return wrong('Choose one of --json and --sarif.');
  const failOn = FAIL_ON.find(level => level === (values['fail-on'] ?? 'medium'));
  if (!failOn) return wrong(`--fail-on takes ${FAIL_ON.join(', ')}; not "${values['fail-on']}".`);
  const format = values.sarif ? 'sarif' : values.json || values.spans ? 'json' : 'table';
  return {
    kind: 'scan',
    options: {
      url: values.url ?? '',
      contentType: values['content-type'] ?? '',
      format,
      isSpanned: values.spans ?? false,
      failOn,
      patterns: values.patterns ?? null,
      files: positionals.length > 0 ? positionals : ['-'],
    },
  };
}

const wrong = (why: string): Asked => ({ kind: 'wrong', why });

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    return { why: sentenceOf(error) };
  }
}

/** Node's first sentence says what is wrong; the rest explains how it could have been meant. */
function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const unknown = /^Unknown option '([^']*)'/.exec(message)?.[1];
  if (unknown !== undefined) return `There is no option ${unknown}.`;
  return `${message.split(/\.\s|\n/, 1)[0]!.replace(/\.$/, '')}.`;
}
