import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/detect/types';
import { type Language, proofCard, proofCardPicture, proofCardText, svgOf } from '../../src/disclosure';
import { backupFolder, faxServer, partial, portal, relayed, reports, unread } from './reports';

const languages: readonly Language[] = ['en', 'es', 'de', 'fr'];
const pictureOf = (report: Report, language: Language = 'en') =>
  svgOf(proofCardPicture(proofCard(report, language), language));
const at = (report: Report, where: readonly string[]): Report => ({
  ...report,
  identifiers: report.identifiers.map((one, index) => ({ ...one, where: [where[index] ?? ''] })),
});
const knowing = (report: Report, facts: Report['exposures'][number]['facts']): Report => ({
  ...report,
  exposures: report.exposures.map(one => ({ ...one, facts: { ...one.facts, ...facts } })),
});

describe('a proof card', () => {
  it('shows columns by name and shape, and counts with how far they may be trusted', () => {
    const seen = at(faxServer, ['hits.hits[]._source.patient_name', 'a.dob', 'b.ssn', 'c.phone']);
    const card = proofCard(seen);
    expect(card).toMatchObject({ title: 'What lay open', host: 'fax.vendor.example:9200' });
    expect(card.columns).toContainEqual({ name: 'ssn', kind: 'Social Security numbers', shape: '999-99-9999' });
    expect(card.columns[0]).toEqual({ name: 'patient_name', kind: 'names of people', shape: '' });
    expect(card.counted).toContainEqual({ label: 'Social Security numbers', text: 'exactly 31' });
    expect(card.known[0]).toEqual({ label: 'People', text: 'about 42,000' });
    expect(proofCard(partial).counted).toContainEqual({ label: 'Social Security numbers', text: 'at least 31' });
  });

  it('shows bytes and days of bulk containers, and documents of each index', () => {
    const folder = knowing(backupFolder, { classNewest: { mailbox: '2024-10-04', 'virtual-disk': '2026-11-21' } });
    expect(proofCard(folder).known).toEqual(
      expect.arrayContaining([
        { label: 'E-mail archives', text: 'exactly 1, about 12.4 GB, newest 4 October 2024' },
        { label: 'Disk images', text: 'exactly 2, about 500 GB, newest 21 November 2026' },
        { label: 'Newest record', text: '21 November 2026' },
      ]),
    );
    const server = knowing(faxServer, { indexDocuments: { fax_inbound: 5_400_000 } });
    expect(proofCard(server).known).toContainEqual({
      label: 'In fax_inbound',
      text: 'exactly 5,400,000 documents',
    });
  });

  it('calls live only what was under a day old when it was seen', () => {
    const newest = (day: string, scannedAt = '2026-11-22T10:00:00Z') =>
      proofCard({ ...knowing(faxServer, { newest: day }), scannedAt }).isLive;
    expect(newest('2026-11-22')).toBe(true);
    expect(newest('2026-11-21T10:00:01Z')).toBe(true);
    expect(newest('2026-11-21T09:59:59Z')).toBe(false);
    expect(newest('2026-11-21')).toBe(false);
    expect(newest('2027-11-22')).toBe(false);
    expect(newest('soon')).toBe(false);
    expect(proofCard(backupFolder).isLive).toBe(true);
  });

  it('calls nothing open that asked for credentials, that only a relay showed, or that was not read', () => {
    expect([proofCard(unread), proofCard(reports.clean)].map(({ title }) => title)).toEqual(
      Array(2).fill('What was shown'),
    );
    expect(proofCard(portal).title).toBe('What was shown');
    expect(proofCard(relayed)).toMatchObject({ title: 'What was shown', host: 'fax.vendor.example:9200' });
  });

  it('says that a page was not read, where it was not', () => {
    expect(proofCard(unread)).toMatchObject({ columns: [], counted: [], known: [] });
    expect(proofCardText(unread)).toContain(proofCard(unread).uncounted);
    expect(proofCard(unread).uncounted).not.toBe(proofCard(reports.clean).uncounted);
  });

  it.each(languages)('says the same in %s, as text and as picture', language => {
    for (const report of Object.values(reports)) {
      const card = proofCard(report, language);
      const text = proofCardText(report, language);
      const lines = text.replaceAll('\u00a0:', ':');
      for (const { label, text: said } of [...card.counted, ...card.known])
        expect(lines).toContain(`${label}: ${said}`);
      expect(text).not.toMatch(/https?:|urgent|\{\{/i);
      expect(pictureOf(report, language)).toContain(card.host);
    }
  });
});

describe('a hostile report', () => {
  /** Words of no vocabulary, numbers of no count: what a patient’s values look like. */
  const values = ['Quimby', 'rosalind.quimby@practice.example', '536-22-8471', 'HC204417', '</text><script>alert(1)'];
  const value = fc.oneof(
    fc.constantFrom(...values),
    fc.constantFrom(...values).map(one => `patient ${one}`),
    fc.string(),
  );
  const number = fc.oneof(
    fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, 1e300),
    fc.integer({ max: 300 }),
  );
  const table = fc.dictionary(value, fc.oneof(number, value), { maxKeys: 5 });
  const found = fc.record({
    type: fc.oneof(fc.constantFrom('ssn', 'name', 'icd10', 'constructor', 'custom'), value),
    title: value,
    letter: fc.constant(null),
    count: number,
    distinct: number,
    special: number,
    confidence: fc.constantFrom('certain', 'likely'),
    shape: value,
    where: fc.array(value, { maxLength: 4 }),
  });
  const facts = fc.record(
    {
      documents: fc.oneof(number, value),
      bound: value,
      bytes: fc.oneof(number, value),
      newest: value,
      names: fc.array(value),
      indexDocuments: table,
      classes: fc.oneof(table, fc.dictionary(fc.constantFrom('mailbox', '__proto__'), number)),
      classBytes: table,
      classNewest: table,
    },
    { requiredKeys: [] },
  );
  const hostile = fc.record({
    title: value,
    identifiers: fc.array(found, { maxLength: 5 }),
    clinical: fc.array(found, { maxLength: 3 }),
    exposures: fc.array(
      fc.record({
        kind: fc.oneof(fc.constantFrom('elasticsearch', 'directory-listing', 'toString'), value),
        product: value,
        version: value,
        confidence: fc.constant('certain'),
        facts,
      }),
      { maxLength: 3 },
    ),
    individuals: fc.option(fc.record({ estimate: number, bound: fc.constant('about'), basis: value })),
    scannedAt: fc.oneof(fc.constant('2026-11-22T10:00:00Z'), value),
  });
  const secret = /quimby|rosalind|536|8471|204417|<script/i;

  it('gets no value into text or picture, and no sign that XML would take for its own', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...languages), (changed, language) => {
        const report = { ...faxServer, ...changed } as unknown as Report;
        const picture = pictureOf(report, language);
        expect(`${proofCardText(report, language)}\n${picture}`).not.toMatch(secret);
        expect(picture.replace(/<\/?(?:svg|title|rect|text)(?: [\w:-]+="[^"<>]*")*\/?>/g, '')).not.toMatch(
          /[<>]|&(?!#\d+;)/,
        );
        expect(picture).not.toMatch(/\b(?:href|on\w+|style|src|url)\s*[=(]|NaN|Infinity|undefined/);
        expect(proofCardText(report, language)).not.toMatch(/NaN|Infinity|undefined|\[object/);
      }),
      { numRuns: 400 },
    );
  });

  it('can name neither a person by an unknown kind nor a container of no class', () => {
    const named = knowing(faxServer, { classes: { 'Rosalind Quimby': 3, mailbox: Number.NaN } as never });
    expect(proofCardText({ ...named, identifiers: [{ ...faxServer.identifiers[0]!, type: 'quimby' }] })).not.toMatch(
      secret,
    );
  });
});
