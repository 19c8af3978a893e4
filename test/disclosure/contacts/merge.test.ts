import { describe, expect, it } from 'vitest';
import { cleaned } from '../../../src/disclosure/contacts/cleaned';
import { merge } from '../../../src/disclosure/contacts/merge';
import { contact, remark } from './stand-ins';

describe('the same line from two sources', () => {
  it('is one contact, with a trust one rung higher and what both say', () => {
    const one = contact({ remarks: [remark('expired')] });
    const other = contact({
      value: 'Privacy@Clinic.example',
      source: 'rdap-domain',
      said: 'ARIN',
      party: 'The Clinic',
    });
    const merged = merge([one, { ...other, remarks: [remark('another host')] }]);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({ trust: 'likely', party: 'The Clinic', source: 'home-page' });
    expect(merged[0]!.remarks.map(({ text }) => text)).toEqual(['expired', 'another host']);
  });

  it('rises no higher than certain, and whoever says it twice is one witness', () => {
    const said = ['a', 'b', 'c', 'd'].map(one => contact({ said: one }));
    expect(merge(said)[0]!.trust).toBe('certain');
    expect(merge([contact(), contact({ source: 'security-txt' })])[0]!.trust).toBe('possible');
  });

  it('does not rise where another host of the same domain says it too, unless both are tenants', () => {
    const said = (...hosts: string[]) => merge(hosts.map(one => contact({ said: one })))[0]!.trust;
    expect(said('clinic.example', 'www.clinic.example', 'fax.clinic.example')).toBe('possible');
    expect(said('clinic.example', 'www.clinic.example', 'ARIN')).toBe('likely');
    expect(said('one.github.io', 'two.github.io')).toBe('likely');
  });

  it('rises once for each witness, however often it is merged', () => {
    const [one, other] = [contact(), contact({ said: 'ARIN' })];
    const merged = merge([one, other]);
    expect(merged).toMatchObject([{ trust: 'likely', said: 'clinic.example', also: ['ARIN'] }]);
    expect(merge([...merged, other, one])).toEqual(merged);
    expect(merge([other, ...merged])).toMatchObject([{ trust: 'likely', also: ['ARIN'] }]);
  });

  it('takes a guess for no witness: who says so takes its place', () => {
    const guess = contact({ source: 'role-mailboxes', said: 'convention', role: 'host' });
    expect(merge([guess, contact()])).toMatchObject([{ trust: 'possible', source: 'home-page', role: 'owner' }]);
  });

  it('is the same number however it is written, but no fax is a phone', () => {
    const numbers = ['(202) 555-0143', '+1 202 555 0143', '001-202-555-0143'];
    expect(merge(numbers.map(value => contact({ channel: 'phone', value })))).toHaveLength(1);
    expect(
      merge([contact({ channel: 'phone', value: numbers[0]! }), contact({ channel: 'fax', value: numbers[0]! })]),
    ).toHaveLength(2);
  });

  it('keeps the order in which lines were found', () => {
    const values = ['b@clinic.example', 'a@clinic.example', 'b@clinic.example'];
    expect(merge(values.map(value => contact({ value }))).map(({ value }) => value)).toEqual(values.slice(0, 2));
  });
});

describe('what a source makes of a hostile answer', () => {
  it('is one line without marks that turn or hide text, and without slots', () => {
    const hostile = contact({ party: 'Clinic\u202e\u0000\n{{host}}', value: ' priv\u200bacy@clinic.example ' });
    expect(cleaned(hostile)).toMatchObject({ party: 'Clinic host', value: 'privacy@clinic.example' });
  });

  it('may not hide in a remark either', () => {
    const hostile = { code: 'x', params: { host: `a\u202e${'b'.repeat(5000)}`, count: 3 }, text: 'c\u0000{d}' };
    const [said] = cleaned(contact({ remarks: [hostile] }))!.remarks;
    expect(said).toEqual({ code: 'x', params: { host: `a${'b'.repeat(299)}`, count: 3 }, text: 'c d' });
  });

  it.each([
    ['email', 'privacy@clinic.example', true],
    ['email', 'privacy@clinic.example?bcc=all@clinic.example', false],
    ['email', 'a@b.example,c@d.example', false],
    ['email', 'nobody', false],
    ['phone', '+1 202-555-0143', true],
    ['phone', 'call us', false],
    ['fax', '9'.repeat(30), false],
    ['form', 'https://clinic.example/contact', true],
    ['form', 'javascript:alert(1)', false],
    ['post', '1 Main Street', true],
    ['post', 'x'.repeat(301), false],
    ['look-up', '', false],
  ] as const)('%s %s is usable: %s', (channel, value, isUsable) => {
    expect(cleaned(contact({ channel, value })) !== null).toBe(isUsable);
  });
});
