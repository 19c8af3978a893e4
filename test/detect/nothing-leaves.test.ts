import { en, Faker } from '@faker-js/faker';
import { describe, expect, it } from 'vitest';
import { begin, type Chunk, type Findings, type Head } from '../../src/detect';
import { isKnownName } from '../../src/detect/mask';
import { CELL, HEADER, ROW, TABLE } from '../../src/snapshot/text';

const faker = new Faker({ locale: en, seed: 2018 });

/** A name that is no word of reports: `Name` and `Marks` are surnames too. */
function drawName(draw: () => string): string {
  const name = draw();
  return isKnownName(name) || name === 'Marks' ? drawName(draw) : name;
}

/** A made-up person whose every value may be looked for. */
function person() {
  const [given, family] = [drawName(() => faker.person.firstName()), drawName(() => faker.person.lastName())];
  return {
    given,
    family,
    ssn: faker.helpers.fromRegExp('[1-5][0-9]{2}-[1-9][0-9]-[1-9][0-9]{3}'),
    mrn: faker.string.numeric({ length: 8, allowLeadingZeros: false }),
    phone: faker.helpers.fromRegExp('614-[2-4][0-9]{2}-[0-9]{4}'),
    email: `${given}.${family}@mailhost.net`.toLowerCase().replaceAll(' ', ''),
  };
}
type Person = ReturnType<typeof person>;

/** Places where a value may stand in a page, its address, title, keys, columns and file names. */
const PAGES: Readonly<Record<string, (one: Person) => { head: Head; chunk: Chunk }>> = {
  'the address and the title': ({ given, family, mrn }) => ({
    head: {
      url: `http://${family}:pw@host.test/${family}_${given}/${mrn}?name=${given}+${family}#${given}`,
      contentType: 'text/html',
      title: `Chart of ${given} ${family}, MRN ${mrn}`,
      form: 'page',
    },
    chunk: { text: 'empty' },
  }),
  'keys of JSON': ({ given, family, ssn, mrn }) => ({
    head: { url: 'http://host.test/', contentType: 'application/json', title: '', form: 'raw' },
    chunk: {
      text: JSON.stringify([
        { id: 1 },
        { [`${given} ${family}`]: { ssn, [mrn]: ssn } },
        { [`patient${family}`]: ssn },
        ...Array.from({ length: 4 }, () => ({ [family]: { mrn, dx: 'E11.9' } })),
      ]),
    },
  }),
  'columns of a table': ({ given, family, ssn, phone }) => ({
    head: { url: 'http://host.test/patients', contentType: 'text/html', title: '', form: 'page' },
    chunk: {
      text: `${TABLE}Patient${CELL}${given} ${family}${CELL}${family}${HEADER}${Array.from({ length: 4 }, () => `${given} ${family}${CELL}${ssn}${CELL}${phone}${ROW}`).join('')}${TABLE}`,
    },
  }),
  'file names of a listing': ({ given, family, mrn }) => ({
    head: { url: 'http://host.test/scans/', contentType: 'text/html', title: 'Index of /scans/', form: 'page' },
    chunk: {
      text: 'Index of /scans/',
      links: ['../', `${family}_${given}_mri.pdf`, `MRN${mrn}-${family}.dcm`, `${family}${given}.pst`].map(href => ({
        href,
        text: href,
        before: '',
        after: '2021-02-03 10:14 204K',
        isNavigation: false,
      })),
    },
  }),
  'index names': ({ given, family, mrn }) => ({
    head: { url: 'http://host.test/_cat/indices', contentType: 'text/plain', title: '', form: 'raw' },
    chunk: {
      text: `yellow open ${family.toLowerCase()}-${given.toLowerCase()} hT8kVb2dQmGxN1cYp0aZrw 5 1 310 2 3.2mb 3.2mb\nyellow open mrn_${mrn} hT8kVb2dQmGxN1cYp0aZrx 5 1 310 2 3.2mb 3.2mb\n`,
    },
  }),
  'running text': ({ given, family, ssn, phone, email, mrn }) => ({
    head: { url: 'http://host.test/', contentType: 'text/plain', title: '', form: 'raw' },
    chunk: {
      text: `Patient: ${given} ${family}\nMRN ${mrn}\nSSN: ${ssn}\nPhone ${phone}, ${email}\nDiagnosis: asthma`,
    },
  }),
};

function read({ head, chunk }: { head: Head; chunk: Chunk }): Findings {
  const scan = begin(head);
  scan.feed(chunk);
  return scan.end({ state: 'full', reason: null, scanned: chunk.text.length, of: chunk.text.length });
}

/** Values of a person that stand in a text, as whole words: `Lee` is not found in `sleeve`. */
const valuesIn = (text: string, one: Person): string[] =>
  Object.values(one).filter(value =>
    new RegExp(`(?<![a-z0-9])${value.replaceAll('.', '\\.')}(?![a-z0-9])`, 'i').test(text),
  );

describe('no value that stands in a page leaves the scan', () => {
  it('the search finds a value that is there', () => {
    const one = person();
    expect(valuesIn(JSON.stringify({ planted: `*${one.family}_` }), one)).toEqual([one.family]);
  });

  it.each(Object.entries(PAGES))('not from %s', (_, page) => {
    for (let round = 0; round < 150; round += 1) {
      const one = person();
      const findings = JSON.stringify(read(page(one)));
      expect(valuesIn(findings, one), findings).toEqual([]);
    }
  });
});
