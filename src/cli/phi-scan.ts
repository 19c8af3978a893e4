import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import type { Span } from '../detect';
import { runBatch } from './batch';
import { print } from './print';
import { scanBody } from './scan-body';

const USAGE = `Scans saved files for leaked patient data. Nothing is sent anywhere.

  phi-scan [--url URL] [--content-type TYPE] [--json] [--spans] FILE…
  phi-scan --batch    one {"id","url","status","contentType","headers","body"} a line in, one {"id", …report} a line out

  --url URL            the address a file was saved from
  --content-type TYPE  what it was served as; otherwise told from the name and the content
  --json               one report a line
  --spans              with --json: adds type and offsets of every finding, never the values`;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.csv': 'text/csv',
};

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      'content-type': { type: 'string' },
      json: { type: 'boolean' },
      spans: { type: 'boolean' },
      batch: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.batch) {
    await runBatch(process.stdin, process.stdout);
    return 0;
  }
  if (values.help || positionals.length === 0) {
    console.log(USAGE);
    return values.help ? 0 : 2;
  }
  let code = 0;
  for (const file of positionals) {
    try {
      const body = await readFile(file);
      const contentType = values['content-type'] ?? TYPES[extname(file).toLowerCase()] ?? '';
      const spans: Span[] = [];
      const report = scanBody({ url: values.url ?? '', contentType, body }, values.spans ? spans : null);
      console.log(
        values.json ? JSON.stringify({ file, ...report, ...(values.spans ? { spans } : {}) }) : print(file, report),
      );
    } catch (error) {
      console.error(`${file}: could not be read: ${error instanceof Error ? error.message : error}`);
      code = 2;
    }
  }
  return code;
}

process.exitCode = await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});
