import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { makeMentions } from '../detect/mentions';
import { type Scanned, scanFile, typeByName } from '../saved';
import { FORMATS } from './formats';
import { findInputs, type Input, whyOf } from './inputs';
import type { Options } from './options';
import { count, EXIT, exitCodeOf, noOutcome, type Outcome } from './outcome';
import { readPatterns } from './patterns';
import type { Screen } from './screen';

/** Pieces a file is read in, in bytes. */
const PIECE = 262_144;
/** What pages embed: told, but nobody expects words in it. */
const EMBEDDED = new Set(['image', 'media']);

/** Scans everything that was asked for and writes what was found; gives the exit code. */
export async function scanAll(options: Options, screen: Screen): Promise<number> {
  const own = await readPatterns(options.patterns, sentence => screen.complain(sentence));
  if (own === 'refused') return EXIT.unread;
  const outcome = noOutcome();
  const format = FORMATS[options.format](screen);
  const complain = (path: string, why: string) => {
    screen.complain(`${path}: ${why}`);
    format.problem?.(path, why);
  };
  const { inputs, unread } = await findInputs(options.files, complain);
  outcome.unread = unread;
  const total = inputs.reduce((sum, { size }) => sum + size, 0);
  for (const input of inputs) {
    const scanning = scanFile(
      {
        url: options.url,
        contentType: options.contentType || typeByName(basename(input.path)),
        pieces: counted(piecesOf(input), outcome, () => screen.progress(outcome.bytes / (total || 1), input.path)),
        size: input.size,
      },
      { isSpanned: options.isSpanned, makeMentions, own },
    );
    try {
      for await (const scanned of scanning) {
        if (isNothing(options, outcome)) break;
        count(outcome, scanned.report, scanned.part !== null && isEmbedded(scanned));
        await format.page({ file: input.path, ...scanned });
      }
      outcome.files += 1;
    } catch (error) {
      outcome.unread += 1;
      complain(input.path, `could not be read: ${whyOf(error)}`);
    }
  }
  screen.done();
  if (isNothing(options, outcome)) {
    screen.complain('Nothing came in: name the files to scan, or pipe one in.');
    return EXIT.unread;
  }
  const code = exitCodeOf(outcome, options.failOn);
  await format.end(outcome, code);
  return code;
}

const isEmbedded = ({ report: { coverage } }: Scanned) => EMBEDDED.has(coverage.reason ?? '');

/** An empty pipe is no file without findings: most likely nobody meant to scan it. */
const isNothing = ({ files }: Options, { bytes, unread }: Outcome) =>
  files.length === 1 && files[0] === '-' && bytes === 0 && unread === 0;

const piecesOf = ({ path }: Input): AsyncIterable<Uint8Array> =>
  path === '-' ? process.stdin : createReadStream(path, { highWaterMark: PIECE });

async function* counted(pieces: AsyncIterable<Uint8Array>, outcome: Outcome, tell: () => void) {
  for await (const piece of pieces) {
    outcome.bytes += piece.length;
    tell();
    yield piece;
  }
}
