import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge } from '../../../src/disclosure/contacts/merge';
import { readSecurityTxt, type SecurityTxt } from '../../../src/disclosure/contacts/security-txt';
import source from '../../../src/disclosure/contacts/sources/security-txt';
import type { Answer, Reading, Step } from '../../../src/disclosure/contacts/types';
import { answer, now, subject } from './subjects';

const valid = `# Our security address
Contact: mailto:security@clinic.example
Contact: tel:+1-631-555-0123
Contact: https://clinic.example/report
Expires: 2027-01-01T00:00:00Z
Encryption: https://clinic.example/key.asc
Encryption: openpgp4fpr:5f2de5521c63a801ab59ccb603d49de44b29100f
Preferred-Languages: en, ES
`;

const file = (body: string): SecurityTxt => readSecurityTxt(body) as SecurityTxt;

describe('a security.txt', () => {
  it('keeps contacts and keys in the order of the file', () => {
    expect(file(valid)).toEqual({
      contacts: ['mailto:security@clinic.example', 'tel:+1-631-555-0123', 'https://clinic.example/report'],
      encryption: ['https://clinic.example/key.asc', 'openpgp4fpr:5f2de5521c63a801ab59ccb603d49de44b29100f'],
      canonical: [],
      expires: Date.parse('2027-01-01T00:00:00Z'),
      languages: ['en', 'es'],
      isSigned: false,
      faults: [],
    });
  });

  it('reads the same with CRLF, a byte order mark, small letters and unknown fields', () => {
    const other = `\uFEFF${valid.replaceAll('\n', '\r\n').replace('Contact', 'CONTACT').replace('Expires', 'expires')}CSAF: https://x.example/\r\n`;
    expect(file(other)).toEqual(file(valid));
  });

  it('takes an expiry date with the small letters of the RFC’s own example', () => {
    expect(file('Contact: mailto:a@b.example\nExpires: 2021-12-31T18:37:07z').expires).toBe(1640975827000);
    expect(file('Contact: mailto:a@b.example\nExpires: 2021-12-31t18:37:07.000-05:00').expires).toBe(1640993827000);
    expect(file('Contact: mailto:a@b.example\nExpires: 2021-12-31').expires).toBe(1640908800000);
  });

  it.each([
    ['no-expires', 'Contact: mailto:a@b.example'],
    ['bad-expires', 'Contact: mailto:a@b.example\nExpires: next year'],
    ['bad-expires', 'Contact: mailto:a@b.example\nExpires: 2026-02-31T00:00:00Z'],
    ['many-expires', 'Contact: mailto:a@b.example\nExpires: 2030-01-01T00:00:00Z\nExpires: 2027-01-01T00:00:00Z'],
    ['http-link', 'Contact: http://b.example/report'],
    ['bad-contact', 'Contact: security (at) b.example'],
    ['no-contact', 'Policy: https://b.example/policy'],
    ['long-line', `Contact: mailto:a@b.example\nPolicy: https://b.example/${'a'.repeat(3000)}`],
  ])('with the fault %s says so', (fault, body) => expect(file(body).faults).toContain(fault));

  it('holds by the earliest of several dates', () => {
    const body = 'Contact: mailto:a@b.example\nExpires: 2030-01-01T00:00:00Z\nExpires: 2027-01-01T00:00:00Z';
    expect(file(body).expires).toBe(Date.parse('2027-01-01T00:00:00Z'));
  });

  it('gives a bare mail address its scheme and undoes what HTML did to a link', () => {
    const body = 'Contact: security@b.example\nContact: https://b.example/?a=1&amp;b=2';
    expect(file(body).contacts).toEqual(['mailto:security@b.example', 'https://b.example/?a=1&b=2']);
    expect(file(body).faults).toContain('bare-mail');
  });

  it('inside a signature is read without its dashes, and nothing that stands outside', () => {
    const signed = `-----BEGIN PGP SIGNED MESSAGE-----
Hash: SHA512

- # dash-escaped
- Contact: mailto:a@b.example
Expires: 2027-01-01T00:00:00Z
-----BEGIN PGP SIGNATURE-----
Contact: mailto:forged@evil.example
-----END PGP SIGNATURE-----
Contact: mailto:behind@evil.example
`;
    expect(file(signed)).toMatchObject({ contacts: ['mailto:a@b.example'], isSigned: true, faults: [] });
  });

  it.each([
    ['a page', '<!DOCTYPE html><html><title>Contact: us</title></html>'],
    ['a message', 'Not found'],
    ['JSON', '{"error":{"root_cause":[{"type":"index_not_found_exception"}]},"status":404}'],
    ['nothing', '\n# only a remark\n\n'],
  ])('%s in its place is none', (_, body) => expect(readSecurityTxt(body)).toBe('no-file'));

  it('is not read beyond 32 KB or 1,000 lines', () => {
    expect(readSecurityTxt(valid + '#'.repeat(32_768))).toBe('too-large');
    expect(readSecurityTxt(valid + '\n'.repeat(1_000))).toBe('too-large');
  });

  it('of any content gives clean text in bounded time', () => {
    const lines = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc
          .tuple(fc.constantFrom('Contact', 'Expires', 'Encryption', 'Canonical'), fc.string({ unit: 'binary' }))
          .map(([name, value]) => `${name}: ${value}`),
      ),
    );
    fc.assert(
      fc.property(lines, all => {
        const read = readSecurityTxt(`Contact: mailto:a@b.example\n${all.join('\n')}`);
        if (typeof read === 'string') return;
        for (const text of [...read.contacts, ...read.encryption]) expect(text).not.toMatch(/[\p{C}{}]/u);
      }),
    );
    const began = performance.now();
    readSecurityTxt(`Contact: ${' '.repeat(16_000)}x\n${'a'.repeat(16_000)}`);
    expect(performance.now() - began).toBeLessThan(2_000);
  }, 20_000);
});

const clinic = subject('fax.clinic.example:9200', { report: { url: 'http://fax.clinic.example:9200/' } });
const [own, domain] = source.steps(clinic) as [Step, Step];
const at = 'https://fax.clinic.example/.well-known/security.txt';

function read(body: string, more: Partial<Answer> = {}, { step = own, of = clinic, url = at } = {}): Reading {
  const [ask] = source.begin(step, of);
  return source.read(step, ask!, answer(url, body, more), of, [], now);
}
const remarksOf = ({ contacts }: Reading) => contacts.map(({ remarks }) => remarks.map(({ code }) => code));

describe('asking for security.txt', () => {
  it('is listed for the host and then for its domain, over https', () => {
    expect([own, domain].map(({ id, url, requests, isTicked }) => [id, url, requests, isTicked])).toEqual([
      ['security-txt:host', at, 4, true],
      ['security-txt:domain', 'https://clinic.example/.well-known/security.txt', 4, true],
    ]);
  });

  it.each([
    ['clinic.example', 1],
    ['records.s3.amazonaws.com', 1],
    ['203.0.113.7', 1],
    ['[2001:db8::1]:9200', 1],
    ['', 0],
  ])('makes of %j %i steps: a tenant’s platform is never asked', (host, count) => {
    expect(source.steps(subject(host))).toHaveLength(count);
  });

  it('puts an IPv6 address in brackets', () => {
    expect(source.steps(subject('[2001:db8::1]'))[0]!.url).toBe('https://[2001:db8::1]/.well-known/security.txt');
  });

  it('gives contacts in order, unverified, the keys with the mail address', () => {
    const { contacts, remarks } = read(valid);
    expect(contacts.map(({ id, trust, role, said }) => [id, trust, role, said])).toEqual([
      ['email:security@clinic.example', 'possible', 'owner', 'fax.clinic.example'],
      ['phone:+1 631-555-0123', 'possible', 'owner', 'fax.clinic.example'],
      ['form:https://clinic.example/report', 'possible', 'owner', 'fax.clinic.example'],
    ]);
    expect(contacts.map(({ encryption }) => encryption?.length)).toEqual([2, undefined, undefined]);
    expect(remarksOf({ contacts, remarks, next: [] })[0]).toEqual([
      'security-txt-unverified',
      'security-txt-languages',
    ]);
    expect(remarks).toEqual([]);
  });

  it('keeps the key where another source names the same mailbox', () => {
    const [mailbox] = read(valid).contacts;
    const { encryption, ...again } = {
      ...mailbox!,
      source: 'home-page',
      said: 'clinic.example',
      trust: 'likely',
    } as const;
    expect(merge([again, mailbox!])).toMatchObject([{ source: 'home-page', encryption }]);
  });

  it('says of the domain’s file that it is another host’s', () => {
    const reading = read(valid, {}, { step: domain, url: 'https://clinic.example/.well-known/security.txt' });
    expect(remarksOf(reading)[0]).toContain('security-txt-other-host');
  });

  it('says that a file expired, that it is signed and nobody checked, that a contact is somebody else’s', () => {
    const stale = valid.replace('2027', '2024');
    expect(remarksOf(read(stale))[0]).toContain('security-txt-expired');
    const signed = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n${valid}-----BEGIN PGP SIGNATURE-----\n`;
    expect(remarksOf(read(signed))[0]).toContain('security-txt-signed');
    const programme = read('Contact: https://bounty.example.org/clinic\nExpires: 2027-01-01T00:00:00Z');
    expect(remarksOf(programme)[0]).toContain('contact-elsewhere');
  });

  it('asks the old place where the first has none, and says so where neither has', () => {
    const first = read('', { status: 404 });
    expect(first).toMatchObject({
      contacts: [],
      remarks: [],
      next: [{ url: 'https://fax.clinic.example/security.txt' }],
    });
    const second = source.read(
      own,
      first.next[0]!,
      answer('https://fax.clinic.example/security.txt', '', { status: 404 }),
      clinic,
      [],
      now,
    );
    expect(second.next).toEqual([]);
    expect(second.remarks.map(({ code }) => code)).toEqual(['security-txt-none']);
  });

  it.each([
    ['security-txt-no-file', '<!doctype html><p>Welcome', { contentType: 'text/html' }],
    ['security-txt-too-large', valid, { isCut: true }],
    ['answer-redirected', '', { status: 302, refusedRedirect: 'https://parking.example.net/' }],
    ['answer-timeout', '', { status: 0, problem: 'timeout' as const }],
    ['answer-failed', 'oops', { status: 500 }],
  ])('tells %s and nothing else', (code, body, more) => {
    const { contacts, next, remarks } = read(body, more);
    expect([contacts, next, remarks.map(remark => remark.code)]).toEqual([[], [], [code]]);
  });

  it('takes nothing of a file that says it belongs to somebody else', () => {
    const reading = read(`${valid}Canonical: https://other.example.org/.well-known/security.txt\n`);
    expect(reading.contacts).toEqual([]);
    expect(reading.remarks.map(({ code }) => code)).toEqual(['security-txt-foreign']);
  });

  it('takes one of another host of the same owner, and says so', () => {
    const reading = read(`${valid}Canonical: https://www.clinic.example/.well-known/security.txt\n`);
    expect(remarksOf(reading)[0]).toContain('security-txt-canonical');
  });

  it('takes one that names its own place, also where that was redirected', () => {
    const body = `${valid}Canonical: https://www.clinic.example/.well-known/security.txt\n`;
    const moved = { finalUrl: 'https://www.clinic.example/.well-known/security.txt' };
    const reading = read(body, moved, { step: domain, url: 'https://clinic.example/.well-known/security.txt' });
    expect(remarksOf(reading)[0]).not.toContain('security-txt-canonical');
    expect(remarksOf(reading)[0]).toContain('security-txt-redirected');
  });

  it('does not take a neighbour on a shared platform for the owner', () => {
    const of = subject('clinic.github.io');
    const body = `${valid}Canonical: https://other.github.io/.well-known/security.txt\n`;
    const url = 'https://clinic.github.io/.well-known/security.txt';
    expect(read(body, {}, { of, url, step: source.steps(of)[0]! }).contacts).toEqual([]);
  });

  it('takes a contact elsewhere in a tenant’s file for the platform’s', () => {
    const of = subject('clinic.github.io');
    const url = 'https://clinic.github.io/.well-known/security.txt';
    const body = 'Contact: mailto:security@hosting.example\nExpires: 2027-01-01T00:00:00Z';
    expect(read(body, {}, { of, url, step: source.steps(of)[0]! }).contacts).toMatchObject([{ role: 'host' }]);
  });

  it('does not call the same site with www. another host', () => {
    const of = subject('clinic.example');
    const moved = { finalUrl: 'https://www.clinic.example/.well-known/security.txt' };
    const reading = read(valid, moved, { of, url: 'https://clinic.example/.well-known/security.txt' });
    expect(remarksOf(reading)[0]).not.toContain('security-txt-other-host');
  });

  it('drops what would inject a header or another recipient', () => {
    const body = [
      'mailto:a@clinic.example?bcc=b@evil.example',
      'mailto:a%40clinic.example%0D%0ABcc:b@evil.example',
      'mailto:%E0%A4%A',
      'https://clinic.example:443@evil.example/',
      'mailto:{{to}}@clinic.example',
    ]
      .map(uri => `Contact: ${uri}`)
      .join('\n');
    expect(read(body).contacts.map(({ value }) => value)).toEqual(['a@clinic.example']);
  });
});

it('every sentence has its words', () => {
  const bodies = [
    valid,
    valid.replace('2027', '2024'),
    'Contact: http://x.example/',
    'Contact: ?',
    'A: b\nExpires: x\nExpires: y',
    '-----BEGIN PGP SIGNED MESSAGE-----\n\nContact: a@b.example',
    `${valid}Canonical: https://other.example.org/x`,
    `${valid}Canonical: https://www.clinic.example/x`,
    'no',
    `Contact: mailto:a@b.example\n${'x'.repeat(3000)}`,
  ];
  const steps: readonly Step[] = [own, domain];
  const said = [
    ...steps.flatMap(({ to, reveals }) => [to, reveals]),
    ...bodies
      .flatMap(body => [read(body), read(body, { finalUrl: 'https://www.clinic.example/x' })])
      .flatMap(({ contacts, remarks }) => [...remarks, ...contacts.flatMap(contact => contact.remarks)]),
    ...read('', { isCut: true }).remarks,
  ];
  for (const { text, code } of said) expect(text, code).toMatch(/^[^{}]+ [^{}]+$/);
});
