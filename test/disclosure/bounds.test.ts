import { expect, test } from 'vitest';
import { compose, type LetterRequest } from '../../src/disclosure';
import { wordsOf } from '../../src/disclosure/words';
import { filledRequest, kinds, reports, request } from './reports';

/** A letter without the numbers that count nothing: times, addresses, lines of a log, names of codes, advice. */
function counts({ host, profile, report, reference }: LetterRequest, body: string): string {
  const [told = ''] = body.split('How this is usually closed');
  const names = Object.values(wordsOf('en').names.data).map(({ plain }) => plain);
  const products = report.exposures.flatMap(({ version }) => version ?? []);
  const known = [host, ...Object.values(profile), reference, report.access.address ?? '', ...names, ...products];
  return known
    .filter(Boolean)
    .reduce((text, one) => text.replaceAll(one, '').replaceAll(one[0]!.toUpperCase() + one.slice(1), ''), told)
    .replace(/^- (:\d+ )?\[.*$/gm, '')
    .replace(/^- (Path|Status of the answer|The path that I saw): .*$/gm, '')
    .replace(/\d+ [A-Z][a-z]+ \d{4}(, \d\d:\d\d:\d\d UTC)?/g, '')
    .replace(/CWE-306|articles 33 and 34|fax\.vendor\.example/g, '');
}

test.each(kinds)('every number in a letter to $kind in depth $depth says exactly, about or at least', asked => {
  for (const report of Object.values(reports)) {
    for (const make of [request, filledRequest]) {
      const made = make(report, asked.kind, asked.depth);
      const text = counts(made, compose(made).body);
      const bare = text.match(/(?<!\b(?:exactly|about|at least) [\d.,]*)(?<![\d.,])\d[\d.,]*.{0,30}/g) ?? [];
      expect(bare).toEqual([]);
    }
  }
});

test('a bare number is found', () => {
  const made = request(reports.faxServer, 'owner', 'full');
  expect(counts(made, 'There are 104 names, exactly 31 of them.')).toMatch(/are 104/);
});
