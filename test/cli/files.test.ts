import { chmodSync, symlinkSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { entry, HTML_BODY, har, JSON_BODY } from '../saved/made';
import { madeFolder, run } from './made-folder';

const html = { url: 'http://host.test/ward', contentType: 'text/html', body: HTML_BODY };
const json = { url: 'http://host.test/api', contentType: 'application/json', body: JSON_BODY };
const levelsOf = (lines: readonly string[]) =>
  lines.map(line => JSON.parse(line)).map(({ file, part, verdict }) => [file, part, verdict.level]);

describe('phi-scan over folders', () => {
  const at = madeFolder({
    'b.json': JSON_BODY,
    'a/clean.txt': 'The weather is fine.',
    'a/deep/ward.html.gz': gzipSync(HTML_BODY),
    'a/session.har': har([entry(html), entry(json)]),
  });
  const folder = at('.');

  it('reads all below them in an order that stays the same', () => {
    const { lines, status } = run(['--json', '.'], { cwd: folder });
    expect(levelsOf(lines)).toEqual([
      ['a/clean.txt', undefined, 'none'],
      ['a/deep/ward.html.gz', undefined, 'high'],
      ['a/session.har', 1, 'high'],
      ['a/session.har', 2, 'critical'],
      ['b.json', undefined, 'critical'],
    ]);
    expect(status).toBe(1);
  });

  it('says which links lead round in circles or to nothing, and goes on', () => {
    symlinkSync('..', at('a/up'));
    symlinkSync('/no/such/place', at('gone'));
    const { lines, stderr, status } = run(['--json', '.'], { cwd: folder });
    expect(lines).toHaveLength(5);
    expect(stderr).toContain('a/up: leads to a folder that is scanned already.');
    expect(stderr).toContain('gone: could not be read: there is no such file.');
    expect(status).toBe(1);
  });

  it.skipIf(process.getuid?.() === 0)('says which files it may not read', () => {
    chmodSync(at('b.json'), 0);
    expect(run(['--json', at('b.json')])).toMatchObject({ status: 2, stdout: '' });
    chmodSync(at('b.json'), 0o600);
  });
});

describe('what is piped in', () => {
  it.each([
    ['with a dash', ['-']],
    ['without a file', []],
  ])('is scanned %s', (_, args) => {
    const { lines } = run(['--json', ...args], { input: JSON_BODY });
    expect(levelsOf(lines)).toEqual([['-', undefined, 'critical']]);
  });

  it('is no clean file where nothing came', () => {
    expect(run([])).toMatchObject({ stdout: '', status: 2 });
  });
});

describe('the exit code', () => {
  const at = madeFolder({
    'high.html': HTML_BODY,
    'clean.txt': 'The weather is fine.',
    'scan.pdf': '%PDF-1.4\n',
    'torn.gz': gzipSync('The weather is fine. '.repeat(99)).subarray(0, 30),
    'pictures.har': har([entry({ ...html, contentType: 'image/png', body: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) })]),
  });

  it.each([
    [0, ['clean.txt']],
    [1, ['high.html', 'clean.txt', 'scan.pdf']],
    [1, ['--fail-on', 'high', 'high.html']],
    [0, ['--fail-on', 'critical', 'high.html']],
    [2, ['--fail-on', 'critical', 'high.html', 'scan.pdf']],
    [2, ['clean.txt', 'scan.pdf']],
    [2, ['torn.gz']],
    [2, ['clean.txt', 'absent']],
    [0, ['clean.txt', 'pictures.har']],
  ])('is %i of %j', (code, args) => {
    expect(run(args, { cwd: at('.') }).status).toBe(code);
  });

  it.each([
    [['--colour', 'x'], 'There is no option --colour.'],
    [['--fail-on', 'bad', 'x'], '--fail-on takes low, medium, high, critical; not "bad".'],
    [['--json', '--sarif', 'x'], 'Choose one of --json and --sarif.'],
    [['--batch', 'x'], '--batch reads standard input: name no files with it.'],
  ])('is 2, with a sentence, where %j makes no sense', (args, sentence) => {
    const { stdout, stderr, status } = run(args);
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain(sentence);
  });

  it('is 0 of a question for help or version', () => {
    expect(run(['--help'])).toMatchObject({ status: 0, stderr: '' });
    expect(run(['--version']).stdout).toMatch(/^phi-scan \d+\.\d+\.\d+\n$/);
  });
});
