import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/detect';
import { scanSaved } from '../../src/parsed';

/**
 * Made-up pages of many sorts, in files of `fixtures/pages`: `leak-*` are patients' and must alarm, `clean-*` must not,
 * `missed-*` are known to come out wrong.
 * A page begins with `=== type  what it is` and ends at the next.
 */
const FOLDER = new URL('../fixtures/pages/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  text: 'text/plain',
  json: 'application/json',
  xml: 'application/xml',
  csv: 'text/csv',
};
const access = { credentials: 'none', basis: 'observed', status: 200, address: null } as const;

const pagesOf = (file: string) =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map(page => {
      const [, type = '', name = '', body = ''] = /^(\w+) {2}(.+)\n([\s\S]*)$/.exec(page) ?? [];
      return { name, contentType: TYPES[type]!, body };
    });

function verdictOf(contentType: string, body: string) {
  const findings = scanSaved({ url: 'http://host.test/a', contentType, body });
  const { identifiers, clinical, records, exposures } = findings;
  const types = [...identifiers, ...clinical].map(({ type, confidence }) => `${type} ${confidence}`);
  const { level } = judge(findings, access);
  return {
    level,
    seen: `${level}: ${types.join(', ')} ${JSON.stringify(records)} ${exposures.map(({ kind }) => kind)}`,
  };
}

for (const file of readdirSync(FOLDER)) {
  describe(`pages of ${file}`, () => {
    const isLeak = file.includes('leak');
    const pages = file.startsWith('missed-') ? it.skip : it;
    pages.each(pagesOf(file))(isLeak ? '$name raises an alarm' : '$name raises none', ({ contentType, body }) => {
      const { level, seen } = verdictOf(contentType, body);
      expect(level, seen).toMatch(isLeak ? /high|critical/ : /none|low/);
    });
  });
}
