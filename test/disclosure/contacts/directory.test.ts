import { describe, expect, it } from 'vitest';
import { abuseDesks, contactsOf, directory } from '../../../src/disclosure/contacts/directory';
import file from '../../../src/disclosure/contacts/directory.json';
import { directoryOf } from '../../../src/disclosure/contacts/directory-file';
import { platforms } from '../../../src/disclosure/contacts/platform-table';
import source from '../../../src/disclosure/contacts/sources/directory';
import { subject } from './subjects';

const known = (...of: Parameters<typeof subject>) => source.known(subject(...of));
const partiesOf = (contacts: readonly { party: string | null }[]) => [...new Set(contacts.map(({ party }) => party))];

describe('the directory that ships', () => {
  it('is dated, and every way in it has a source of the body’s own and the day on which that was read', () => {
    expect(directory.faults).toEqual([]);
    expect(directory.date).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(directory.entries.some(({ ways }) => ways.length > 0)).toBe(true);
  });

  it('was not verified on a day to come', () => {
    const days = directory.entries.flatMap(({ ways }) => ways.map(({ verified }) => verified));
    expect(days.filter(day => day > directory.date)).toEqual([]);
  });

  it('names nobody twice for the same place', () => {
    const names = file.entries.map(
      ({ name, countries = [], states = [] }: { name: string; countries?: string[]; states?: string[] }) =>
        `${name} ${countries} ${states}`,
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('has an abuse desk for every platform that is named', () => {
    expect(platforms.filter(platform => abuseDesks(platform).length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('knows the platforms that it has desks for', () => {
    const ids = new Set(platforms.map(({ id }) => id));
    expect(directory.entries.flatMap(entry => entry.platforms).filter(id => !ids.has(id))).toEqual([]);
  });

  it('says every remark in words', () => {
    const remarks = directory.entries
      .flatMap(entry => contactsOf(entry, directory.date))
      .flatMap(contact => contact.remarks);
    expect(remarks.filter(({ text, code }) => text === code).map(({ code }) => code)).toEqual([]);
  });
});

describe('a line of the directory', () => {
  const good = {
    channel: 'email',
    value: 'cert@body.example',
    source: 'https://www.body.example/contact',
    verified: '2026-11-01',
  };
  const read = (way: Record<string, unknown>) =>
    directoryOf({
      date: '2026-11-22',
      entries: [{ name: 'A Body', role: 'cert', sites: ['body.example'], ways: [way] }],
    });

  it('is taken with its source and date', () => {
    expect(read(good)).toMatchObject({ faults: [], entries: [{ ways: [good] }] });
  });

  it.each([
    ['no source', { ...good, source: undefined }],
    ['a source that is no address', { ...good, source: 'a friend' }],
    ['a source without encryption', { ...good, source: 'http://www.body.example/contact' }],
    ['a source that is not the body’s own', { ...good, source: 'https://body-contacts.example/list' }],
    ['no date', { ...good, verified: '' }],
    ['a date that is none', { ...good, verified: '2026-02-31' }],
    ['a value that is none', { ...good, value: 'cert (at) body.example' }],
    ['an address of somebody else', { ...good, value: 'cert@body.services' }],
    ['a form of somebody else', { ...good, channel: 'form', value: 'https://body.services/report' }],
    ['a number in another spelling', { ...good, channel: 'phone', value: '(202) 555-0123' }],
    ['no channel', { ...good, channel: 'pigeon' }],
    ['a channel that every object has', { ...good, channel: 'constructor' }],
  ])('is refused with %s, and its body ships as a name to look up', (_, way) => {
    const { faults, entries } = read(way);
    expect(faults).toHaveLength(1);
    expect(contactsOf(entries[0]!, '2026-11-22')).toMatchObject([
      { channel: 'look-up', value: 'A Body', trust: 'possible' },
    ]);
  });

  it.each([
    [null],
    [[]],
    [{ entries: 'many' }],
    [{ date: '2026-11-22', entries: [{}, null, { name: 'x', role: 'king' }] }],
  ])('in a file like %j harms nobody', data => expect(directoryOf(data)).toMatchObject({ entries: [] }));
});

describe('who is named', () => {
  it('follows the country', () => {
    const german = partiesOf(known('klinik.example.de'));
    expect(german).toContain('CERT-Bund (BSI, Germany)');
    expect(german).toContain('Data protection authority of the Land (Germany)');
    expect(german.join()).not.toMatch(/HHS|ICO|CNIL|Attorney/);
  });

  it('in Puerto Rico is the regulator of the United States too', () => {
    expect(partiesOf(known('clinic.example.pr'))).toContain('HHS Office for Civil Rights (OCR)');
  });

  it('is the attorney general of the state that was chosen, and of no other', () => {
    const parties = partiesOf(known('clinic.example', { choices: { state: 'NY' } }));
    expect(parties.filter(party => /attorney general/i.test(party ?? ''))).toEqual(['Attorney General of New York']);
    expect(partiesOf(known('clinic.example.us'))).toContain('Attorney general of the state');
    expect(partiesOf(known('clinic.example.pr'))).toContain('Department of Consumer Affairs of Puerto Rico (DACO)');
  });

  it('is nobody of one country where the country is not known', () => {
    expect(partiesOf(known('203.0.113.7'))).toEqual([
      'CERT/CC',
      'FIRST directory of incident response teams',
      'DIVD, Dutch Institute for Vulnerability Disclosure',
      'Shadowserver Foundation',
    ]);
  });

  it('is the abuse desk of the platform for a tenant', () => {
    const contacts = known('records.s3.us-east-1.amazonaws.com').filter(({ role }) => role === 'host');
    expect(contacts).toMatchObject([{ channel: 'email', value: 'trustandsafety@support.aws.com' }]);
  });
});
