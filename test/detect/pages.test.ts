import { describe, expect, it } from 'vitest';
import { judge } from '../../src/detect';
import { scanSaved } from '../../src/parsed';
import { MADE_UP_PAGES } from './made-up-pages';

const access = { credentials: 'none', basis: 'observed', status: 200, address: null } as const;

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

// Pages of files called `leak-*` are patients' and must alarm; those of `clean-*` must not.
for (const [file, pages] of MADE_UP_PAGES) {
  describe(`pages of ${file}`, () => {
    const isLeak = file.startsWith('leak-');
    it.each(pages)(isLeak ? '$name raises an alarm' : '$name raises none', ({ contentType, body }) => {
      const { level, seen } = verdictOf(contentType, body);
      expect(level, seen).toMatch(isLeak ? /high|critical/ : /none|low/);
    });
  });
}
