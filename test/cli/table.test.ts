import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { noOutcome } from '../../src/cli/outcome';
import { makeScreen } from '../../src/cli/screen';
import { table } from '../../src/cli/table';
import { bytes, JSON_BODY } from '../saved/made';
import { scan } from '../saved/scan';

const stream = (more: object) => Object.assign(new PassThrough(), more) as unknown as NodeJS.WriteStream;
const textOf = (out: NodeJS.WriteStream) => String((out as unknown as PassThrough).read() ?? '');

async function written(more: object, file = 'hits.json'): Promise<string> {
  const out = stream(more);
  const format = table(makeScreen(out, stream({})));
  for (const scanned of await scan(bytes(JSON_BODY))) await format.page({ file, ...scanned });
  await format.end(noOutcome(), 0);
  return textOf(out);
}

describe('the table', () => {
  it('keeps to the width of the terminal', async () => {
    for (const columns of [60, 90]) {
      const lines = stripVTControlCharacters(await written({ isTTY: true, columns })).split('\n');
      expect(lines.length).toBeGreaterThan(4);
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(columns);
    }
  });

  it('is coloured for people only', async () => {
    expect(await written({ isTTY: true, columns: 90 })).toContain('\x1b[1;31m');
    expect(await written({})).not.toContain('\x1b');
    process.env.NO_COLOR = '1';
    expect(await written({ isTTY: true, columns: 90 })).not.toContain('\x1b');
    delete process.env.NO_COLOR;
  });

  it('lets no file name move the cursor', async () => {
    expect(await written({}, 'a\x1b[2Jb\nc')).toContain('a\ufffd[2Jb\ufffdc');
  });
});

describe('the progress', () => {
  it('is shown where somebody looks, and taken away before anything else is said', async () => {
    const began = Date.now;
    const errors = stream({ isTTY: true, columns: 60 });
    const screen = makeScreen(stream({}), errors);
    screen.progress(0.1, 'a.json');
    expect(textOf(errors)).toBe('');
    Date.now = () => began() + 5_000;
    screen.progress(0.5, 'a.json');
    Date.now = began;
    expect(textOf(errors)).toBe(`\r\x1b[K${'█'.repeat(12)}${'░'.repeat(12)}  50%  a.json`);
    screen.complain('Something is wrong.');
    expect(textOf(errors)).toBe('\r\x1b[Kphi-scan: Something is wrong.\n');
  });

  it('is not shown where nobody does', () => {
    const errors = stream({});
    const began = Date.now;
    const screen = makeScreen(stream({}), errors);
    Date.now = () => began() + 5_000;
    screen.progress(0.5, 'a.json');
    Date.now = began;
    expect(textOf(errors)).toBe('');
  });
});
