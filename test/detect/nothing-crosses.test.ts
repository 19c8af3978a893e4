import { describe, expect, it } from 'vitest';
import { masked } from '../../src/background/masked';
import { type Findings, judge } from '../../src/detect';
import { VOCABULARY } from '../../src/detect/mask/vocabulary';
import { scanSaved } from '../../src/parsed';
import { crowd, type Person } from '../lab/people';
import { type Fill, FORMATS } from './every-format';

const SEED = Number(process.env.SEED ?? 2026);
const access = { credentials: 'none', basis: 'observed', status: 200, address: null } as const;

/** Ways in which people, their numbers and addresses are written where no one should write them. */
const SPELLINGS: Readonly<Record<string, (one: Person) => string>> = {
  'given and family name': ({ given, family }) => `${given} ${family}`,
  'family name first': ({ given, family }) => `${family}, ${given}`,
  'as HL7 writes names': ({ given, family }) => `${family}^${given}`.toUpperCase(),
  'as files are called': ({ given, family }) => `${family}_${given}`.toLowerCase(),
  'as hosts are called': ({ given, family }) => `${given}-${family}`.toLowerCase(),
  'an organisation, then the name': ({ given, family }) => `Lakeside Clinic - ${given} ${family}`,
  'a mail address': ({ email }) => email,
  'a record number': ({ mrn }) => `MRN${mrn}`,
  'a Social Security number': ({ ssn }) => ssn,
  'its digits': ({ ssn }) => ssn.replaceAll('-', ''),
  'a telephone number': ({ phone }) => phone,
  'a street': ({ street, city }) => `${street}, ${city}`,
  'a birth date': ({ family, birthDate }) => `${family} ${birthDate}`,
};
/** Names that no list knows read like those of organisations; where the page tells of the person too they are known. */
const LIKE_ORGANISATIONS: Readonly<Record<string, (one: Person) => string>> = {
  'the family name': ({ family }) => family,
  'the family name in capitals': ({ family }) => family.toUpperCase(),
  'the given name': ({ given }) => given,
  'both names as one word': ({ given, family }) => `${family}${given}`.toLowerCase(),
  'an initial and the family name': ({ given, family }) => `${given[0]}${family}`.toLowerCase(),
  'both names and what an organisation is': ({ given, family }) => `${given} ${family} Imaging`,
  'the family name and what an organisation is': ({ family }) => `${family} Clinic`,
};

const lower = (text: string) => text.toLowerCase();
const glued = (text: string) => lower(text).replace(/[^\p{L}\p{N}]/gu, '');

/** What must not be found again: every value, its words and its numbers, of four signs and more. */
function valuesOf({ given, family, email, street, city, phone, ssn, mrn, mbi, memberId, card, birthDate }: Person) {
  const own = [given, family, phone, ssn, mrn, mbi, memberId, card, birthDate, email, email.split('@', 1)[0]!];
  const values = [...own, ...own.map(glued), street, city, glued(street), glued(city)];
  // Streets are called after what stands there, and ports after themselves.
  const words = [street, city, phone, birthDate].flatMap(value => value.split(/[^\p{L}\p{N}]+/u));
  const parts = [...values, ...words.filter(word => word.length > 4 && !VOCABULARY.has(lower(word)))].map(lower);
  return [...new Set(parts)].filter(part => part.length >= 4);
}

/** Fields that hold the time, and counts of characters. */
const OURS = new Set(['scannedAt', 'scanned', 'of']);

/** Every key and string of a report, as it stands there, without separators, and backwards. */
function stringsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return spellingsOf(String(value));
  return Object.entries(value).flatMap(([key, inner]) =>
    OURS.has(key) ? [] : [...(Array.isArray(value) ? [] : spellingsOf(key)), ...stringsOf(inner)],
  );
}
const spellingsOf = (text: string) => [lower(text), glued(text)].flatMap(each => [each, [...each].reverse().join('')]);

/** What of a person stands in a report, and not in the same report about somebody else: there it is a word of ours. */
function crossing(one: Person, report: unknown, other: () => unknown): string[] {
  const here = stringsOf(report).join('\n');
  const found = valuesOf(one).filter(value => here.includes(value));
  if (found.length === 0) return [];
  const there = stringsOf(other()).join('\n');
  return found.filter(value => !there.includes(value));
}

/** Everything that leaves the scan: the findings, their verdict, and what the background keeps of a page's message. */
const told = (findings: Findings) => ({ findings, verdict: judge(findings, access), kept: masked(findings) });

const { draw } = crowd(SEED);
const report = (fill: Fill, patient: Person, planted: string) => told(scanSaved(fill(patient, planted)));

describe('the search finds what is there', () => {
  it('in any spelling, in keys and in strings, but no word of the report itself', () => {
    const [one, other] = draw(2) as [Person, Person];
    const { given, family, ssn } = one;
    const about = (text: string) => ({ owner: [{ value: text }], facts: { [text]: 1 } });
    const nobody = () => about('*');
    const written = [family, `${family}${given}`, `X${family.toUpperCase()}^`, [...family].reverse().join('')];
    for (const text of written) {
      expect(crossing(one, about(text), nobody), text).toContain(lower(family));
      expect(crossing(other, about(text), nobody), text).toEqual([]);
    }
    expect(crossing(one, about(ssn), nobody)).toContain(ssn);
    expect(crossing(one, about(ssn.replaceAll('-', '')), nobody)).toContain(ssn.replaceAll('-', ''));
    expect(crossing(one, about(family), () => about(family))).toEqual([]);
  });
});

describe.each(Object.entries(FORMATS))('%s', (_, { fill, canary, isOfNobody = false }) => {
  it('is read, and says what it may', () => {
    const [patient] = draw(1) as [Person];
    const { findings } = report(fill, patient, 'Lakeside Imaging');
    expect(findings.exposures.length + findings.identifiers.length).toBeGreaterThan(0);
    for (const word of canary) expect(JSON.stringify(findings), word).toContain(word);
  });

  it('gives away nobody who is planted in it, however written', () => {
    for (const [spelling, spell] of Object.entries(SPELLINGS)) {
      const [patient, one, other] = draw(3) as [Person, Person, Person];
      const there = () => report(fill, patient, spell(other));
      expect(crossing(one, report(fill, patient, spell(one)), there), `seed ${SEED}: ${spelling}`).toEqual([]);
    }
  });

  it.skipIf(isOfNobody)('gives away nobody whose data it holds, however written', () => {
    for (const [spelling, spell] of Object.entries({ ...SPELLINGS, ...LIKE_ORGANISATIONS })) {
      const [one, other] = draw(2) as [Person, Person];
      const there = () => report(fill, other, spell(other));
      expect(crossing(one, report(fill, one, spell(one)), there), `seed ${SEED}: ${spelling}`).toEqual([]);
    }
  });
});
