import { version } from '../../package.json';
import { runBatch } from './batch';
import { readOptions } from './options';
import { EXIT } from './outcome';
import { readPatterns } from './patterns';
import { scanAll } from './scan-all';
import { makeScreen } from './screen';
import { HINT, USAGE } from './usage';

const screen = makeScreen(process.stdout, process.stderr);

async function run(): Promise<number> {
  const asked = readOptions(process.argv.slice(2), Boolean(process.stdin.isTTY));
  if (asked.kind === 'scan') return scanAll(asked.options, screen);
  if (asked.kind === 'wrong') {
    screen.complain(asked.why);
    screen.complain(HINT);
    return EXIT.unread;
  }
  if (asked.kind === 'help') await screen.write(USAGE);
  if (asked.kind === 'version') await screen.write(`phi-scan ${version}`);
  if (asked.kind === 'batch') {
    const own = await readPatterns(asked.patterns, screen.complain);
    if (own === 'refused') return EXIT.unread;
    await runBatch(process.stdin, process.stdout, own);
  }
  return EXIT.nothing;
}

process.exitCode = await run().catch((error: unknown) => {
  screen.complain(error instanceof Error ? error.message : String(error));
  return EXIT.unread;
});
