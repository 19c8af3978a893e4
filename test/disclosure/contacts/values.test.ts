import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emailOf, phoneOf, webFormOf } from '../../../src/disclosure/contacts/values';

describe('a mail address', () => {
  it.each([
    ['Privacy@Clinic.Example', 'privacy@clinic.example'],
    ['<front.desk+web@clinic.example>', 'front.desk+web@clinic.example'],
    ['info@münchen-klinik.example', 'info@xn--mnchen-klinik-wob.example'],
  ])('%s is read', (text, email) => expect(emailOf(text)).toBe(email));

  it.each([
    'clinic.example',
    'a@b',
    'a..b@clinic.example',
    'a.@clinic.example',
    'a@192.0.2.1',
    'a@clinic.example\r\nBcc: b@evil.example',
    'a@clinic.example,b@evil.example',
    '{{to}}@clinic.example?subject=x',
    '"a b"@clinic.example',
    '-oProxy@clinic.example',
    `${'a'.repeat(5000)}@clinic.example`,
  ])('%j is none', text => expect(emailOf(text)).toBeNull());
});

describe('a telephone number', () => {
  it.each([
    ['(631) 555-0123', 'US', '+1 631-555-0123'],
    ['1-631-555-0123 ext. 12', 'US', '+1 631-555-0123 ext. 12'],
    ['tel:+1-787-555-0134;ext=5', null, '+1 787-555-0134 ext. 5'],
    ['tel:+1-787-555-0134;phone-context=x', null, '+1 787-555-0134'],
    ['631.555.0123', null, '+1 631-555-0123'],
    ['030 5550 1234', 'DE', '+49 3055501234'],
    ['+49 (0)30 55501234', null, '+49 3055501234'],
    ['0044 20 7946 0958', null, '+44 2079460958'],
    ['06 5550 1234', 'IT', '+39 0655501234'],
    ['91 555 01 23', 'ES', '+34 915550123'],
    ['030 5550 1234', null, '030 5550 1234'],
    ['06 1 555 0123', 'HU', '+36 15550123'],
    ['555 01 23', 'DE', '555 01 23'],
    ['1300 555 012', 'AU', '1300 555 012'],
  ])('%s of %s', (text, country, phone) => expect(phoneOf(text, country)).toBe(phone));

  it.each([
    '',
    '911',
    '000-000-0000',
    '555-0123',
    '0800 555 0123',
    'call us',
    '2026-11-22T10:00',
    '+1 155 555 0123',
    '1'.repeat(500),
  ])('%j is none', text => expect(phoneOf(text, 'US')).toBeNull());
});

describe('a web form', () => {
  it('is an https address of a named host', () => {
    expect(webFormOf('https://clinic.example/contact?a=1&b=2')).toBe('https://clinic.example/contact?a=1&b=2');
  });

  it.each([
    'http://clinic.example/contact',
    'javascript:alert(1)',
    'https://user:secret@clinic.example/',
    'https://192.0.2.1/',
    'https://localhost/',
    'https://clinic.example/ <b>',
    'clinic.example/contact',
  ])('%s is none', text => expect(webFormOf(text)).toBeNull());
});

it('nothing that comes out holds a control character, a mark of direction or a brace', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.emailAddress(), fc.webUrl(), (junk, email, url) => {
      for (const text of [junk, `${junk}${email}`, `${email}${junk}`, `${url}${junk}`, `+1 631 555 0123${junk}`]) {
        for (const value of [emailOf(text), phoneOf(text, null), webFormOf(text)]) {
          expect(value ?? '').not.toMatch(/[\p{C}{}]/u);
        }
      }
    }),
  );
});

it('a number that was read is read the same again', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[+(]?[\d ()-]{6,20}$/),
      fc.constantFrom('US', 'DE', 'IT', null),
      (text, country) => {
        const once = phoneOf(text, country);
        if (once !== null) expect(phoneOf(once, country)).toBe(once);
      },
    ),
  );
});
