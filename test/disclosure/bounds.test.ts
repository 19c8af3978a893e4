import { describe, expect, test } from 'vitest';
import { compose, type Language, type LetterRequest, languages } from '../../src/disclosure';
import { remediationFor } from '../../src/disclosure/remediation';
import { day, moment } from '../../src/disclosure/say/amounts';
import { wordsOf } from '../../src/disclosure/words';
import { filledRequest, kinds, ledger, reports, request } from './reports';

/** A letter without the numbers that count nothing: times, addresses, lines of a log, names of codes, advice. */
function counts(asked: LetterRequest, body: string): string {
  const { host, profile, report, reference, attempts, language } = asked;
  const words = wordsOf(language);
  const { close, verify } = remediationFor(language, report.exposures);
  const times = [report.scannedAt, ledger.since, ...attempts.map(({ at }) => at)];
  const facts = report.exposures.flatMap(({ version, facts: { newest } }) => [
    version ?? '',
    typeof newest === 'string' ? day(words, newest) : '',
  ]);
  const known = [
    close,
    verify,
    ...times.map(at => moment(words, at)),
    ...times.map(at => day(words, at)),
    ...facts,
    host,
    ...Object.values(profile),
    reference,
    report.access.address ?? '',
    ...Object.values(words.names.data).map(({ plain }) => plain),
    words.access.weakness,
  ];
  return known
    .filter(Boolean)
    .reduce((text, one) => text.replaceAll(one, '').replaceAll(one[0]!.toUpperCase() + one.slice(1), ''), body)
    .replace(/^- (:\d+ )?\[.*$/gm, '')
    .replace(/: \/.*$/gm, '')
    .replace(/ ?: 200$/gm, '')
    .replace(/articles 33 (and|et) 34|Artikeln? 33 und 34|artículos 33 y 34|fax\.vendor\.example/g, '');
}

/** Numbers without a word before them that says how far they may be trusted. */
function bare(language: Language, text: string): string[] {
  const bounds = Object.values(wordsOf(language).bounds);
  const words = bounds.reduce((rest, bound) => rest.replace(new RegExp(`${bound} \\d[\\d.,\\s]*`, 'gi'), ''), text);
  return words.match(/.{0,20}\d.{0,30}/g) ?? [];
}

describe.each(languages)('in %s', language => {
  test.each(kinds)('every number in a letter to $kind in depth $depth says how far it may be trusted', asked => {
    for (const report of Object.values(reports)) {
      for (const make of [request, filledRequest]) {
        const made = { ...make(report, asked.kind, asked.depth), language };
        expect(bare(language, counts(made, compose(made).body))).toEqual([]);
      }
    }
  });
});

test('a bare number is found', () => {
  const made = request(reports.faxServer, 'owner', 'full');
  expect(bare('en', counts(made, 'There are 104 names, exactly 31 of them.'))).toEqual([
    'There are 104 names, of them.',
  ]);
});
