import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { entry, HTML_BODY, har, JSON_BODY } from '../saved/made';
import { madeFolder, run } from './made-folder';

/** The schema of OASIS, as it comes with a package; the draft it names has nothing that the newer one lacks. */
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'));
const isValid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

const html = { url: 'http://host.test/Quill', contentType: 'text/html', body: HTML_BODY };
const at = madeFolder({
  'export/two words.json': JSON_BODY,
  'export/session.har': har([entry(html)]),
  'export/clean.txt': 'The weather is fine.',
  'export/scan.pdf': '%PDF-1.4\n',
});

it('is a log that its schema allows, with a result for every page at low or more', () => {
  const { stdout, status } = run(['--sarif', 'export', 'absent'], { cwd: at('.') });
  const log = JSON.parse(stdout);
  isValid(log);
  expect(isValid.errors ?? []).toEqual([]);
  const [{ results, invocations, tool }] = log.runs;
  expect(
    results.map(({ ruleId, level, locations }: Result) => [
      ruleId,
      level,
      locations[0]?.physicalLocation.artifactLocation.uri,
    ]),
  ).toEqual([
    ['patient-data/high', 'error', 'export/session.har'],
    ['patient-data/critical', 'error', 'export/two%20words.json'],
  ]);
  const rules = tool.driver.rules.map(({ id }: { id: string }) => id);
  expect(results.every(({ ruleId }: Result) => rules.includes(ruleId))).toBe(true);
  expect(invocations[0]).toMatchObject({ executionSuccessful: false, exitCode: 1 });
  expect(invocations[0].toolExecutionNotifications).toHaveLength(2);
  expect(status).toBe(1);
});

it('holds no value that was found', () => {
  const { stdout } = run(['--sarif', 'export'], { cwd: at('.') });
  expect(JSON_BODY).toContain('Quill');
  expect(stdout).toContain('patient-data/critical');
  expect(stdout).not.toMatch(/Quill|Tarbell|536-90|Zarquil|00412345/);
});

interface Result {
  ruleId: string;
  level: string;
  locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
}
