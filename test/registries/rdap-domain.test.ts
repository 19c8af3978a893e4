import { describe, expect, it } from 'vitest';
import { subject } from '../disclosure/contacts/subjects';
import { jscontact } from './rdap/cards';
import { redacted, registrarDomain, thinDomain } from './rdap/domains';
import { lines } from './rdap/lines';
import { iana, REGISTRY, registry } from './rdap/servers';
import { codesOf, lookUp } from './run-look-up';
import { json, type Play, type Reply, type World } from './world';

const REGISTRAR = 'https://rdap.registrar.example/';
const onlyDomain = (step: { source: string }) => step.source === 'rdap-domain';

const clinic = (registrant: Reply | null, registryPlay?: Play): World => ({
  'data.iana.org': iana,
  'rdap.verisign.example':
    registryPlay ??
    registry(REGISTRY, {
      'domain/clinic.example': thinDomain(
        'clinic.example',
        'Names and Places Registrar, Inc.',
        registrant && `${REGISTRAR}domain/CLINIC.EXAMPLE`,
      ),
    }),
  ...(registrant && { 'rdap.registrar.example': registry(REGISTRAR, { 'domain/clinic.example': registrant }) }),
});
const lookUpDomain = (world: World, host = 'www.clinic.example', mostTime?: number) =>
  lookUp(subject(host), world, onlyDomain, mostTime);
/** A server that says nothing is given up soon; any other has the time that a busy machine takes. */
const patience = (reply: Reply): number | undefined => (reply === 'silent' ? 1_500 : undefined);

describe('a domain', () => {
  it('is asked about at IANA, the registry and the registrar it names, in this order and no other', async () => {
    const { asked, progress } = await lookUpDomain(clinic(registrarDomain('clinic.example', { name: 'Jane Roe' })));
    expect(asked).toEqual([
      'data.iana.org /rdap/dns.json',
      'rdap.verisign.example /v1/domain/clinic.example',
      'rdap.registrar.example /domain/CLINIC.EXAMPLE',
    ]);
    expect(progress.requests).toBe(3);
    expect(progress.results[0]!.step.requests).toBeGreaterThanOrEqual(3);
  });

  it('gives its holder with every line, and the registrar as one who can pass a message on', async () => {
    const { contacts } = await lookUpDomain(
      clinic(
        registrarDomain('clinic.example', {
          name: 'Jane Roe',
          organisation: 'Harbor Family Practice PLLC',
          email: 'Office@Clinic.example',
          phone: '+1.2025550123;ext=4',
          fax: '+1.2025550124',
          post: ['12 Harbor St', 'Huntington', 'NY', '11743', 'US'],
        }),
      ),
    );
    expect(lines(contacts, 'rdap-domain')).toEqual(
      expect.arrayContaining([
        'owner email:office@clinic.example Harbor Family Practice PLLC',
        'owner phone:+1 202-555-0123 ext. 4 Harbor Family Practice PLLC',
        'owner fax:+1 202-555-0124 Harbor Family Practice PLLC',
        'owner post:12 Harbor St, Huntington, NY, 11743, US Harbor Family Practice PLLC',
        'host email:abuse@registrar.example Names and Places Registrar, Inc.',
      ]),
    );
    expect(JSON.stringify(contacts)).not.toContain('Roe');
  });

  it.each([
    ['REDACTED FOR PRIVACY', 'REDACTED FOR PRIVACY', 'redacted'],
    ['Data Protected', 'Data Protected', 'redacted'],
    ['', '', 'redacted'],
    ['Registration Private', 'Domains By Proxy, LLC', 'behind-privacy'],
    ['Whois Privacy', 'Whois Privacy Corp.', 'behind-privacy'],
    ['Contact Privacy Inc. Customer 0123456789', 'Contact Privacy Inc. Customer 0123456789', 'behind-privacy'],
    ['Withheld for Privacy Purposes', 'Privacy service provided by Withheld for Privacy ehf', 'behind-privacy'],
    ['Jane Roe', 'Jane Roe', 'registered-by-a-person'],
    ['Jane Roe', '', 'registered-by-a-person'],
    ['Jane Roe', 'ROE JANE', 'registered-by-a-person'],
    ['Jane Roe', 'J. Roe, MD', 'registered-by-a-person'],
  ])('takes %s, %s for no name', async (name, organisationName, code) => {
    const answer = registrarDomain('clinic.example', { name, organisation: organisationName });
    const looked = await lookUpDomain(clinic(answer));
    expect(codesOf(looked)).toContain(code);
    const owners = looked.contacts.filter(({ role, source }) => role === 'owner' && source === 'rdap-domain');
    expect(owners.filter(({ party }) => party !== null)).toEqual([]);
    expect(JSON.stringify(looked.contacts)).not.toMatch(/Roe|REDACTED|Proxy, LLC|Whois Privacy|Withheld for/);
  });

  it('follows what the answer says it held back, and uses the web form in its place', async () => {
    const { contacts } = await lookUpDomain(
      clinic(
        registrarDomain(
          'clinic.example',
          {
            name: 'Somebody Else',
            organisation: 'Left Over LLC',
            kind: 'org',
            form: 'https://registrar.example/contact/1',
          },
          { redacted },
        ),
      ),
    );
    const ofOwner = lines(contacts, 'rdap-domain').filter(line => line.startsWith('owner'));
    expect(ofOwner).toEqual(['owner form:https://registrar.example/contact/1 null']);
  });

  it('reads a JSContact card where there is one', async () => {
    const whom = { kind: 'org', name: 'Harbor Dental', email: 'desk@clinic.example', phone: '+12025550125' } as const;
    const body = {
      objectClassName: 'domain',
      ldhName: 'clinic.example',
      entities: [{ objectClassName: 'entity', roles: ['registrant'], jscontact_card: jscontact(whom) }],
    };
    const { contacts } = await lookUpDomain(clinic(json(body)));
    expect(lines(contacts, 'rdap-domain')).toEqual(
      expect.arrayContaining([
        'owner email:desk@clinic.example Harbor Dental',
        'owner phone:+1 202-555-0125 Harbor Dental',
      ]),
    );
  });

  it('is told of by the longest entry of the list, over https', async () => {
    const world = { ...clinic(null), 'rdap.denic.example': registry('https://rdap.denic.example/', {}) };
    const { asked } = await lookUpDomain(world, 'www.praxis.co.example');
    // `co.example` is no public suffix, so the domain is `co.example` itself.
    expect(asked.at(-1)).toBe('rdap.denic.example /domain/co.example');
    const { headers } = await lookUpDomain(clinic(null));
    expect(headers.map(one => one['x-scheme'])).toEqual(['https', 'https']);
  });

  it('has no registry where none is listed, and says so', async () => {
    const looked = await lookUpDomain(clinic(null), 'clinic.invalid-land');
    expect(codesOf(looked)).toEqual(['rdap-no-registry']);
    expect(looked.asked).toHaveLength(1);
  });
});

describe('an answer about a domain that is none', () => {
  const other = thinDomain('other.example', 'R', null);
  it.each<[string, Reply, string]>([
    ['is of another domain', other, 'answer-other'],
    ['is of a network', json({ objectClassName: 'ip network', ldhName: 'clinic.example' }), 'answer-other'],
    ['is a web page', { body: '<!doctype html><title>Sign in</title>' }, 'answer-page'],
    ['is no JSON', { type: 'application/rdap+json', body: '{"objectClassName": "dom' }, 'answer-unreadable'],
    ['is an array', json([]), 'answer-unreadable'],
    ['is not there', { status: 404 }, 'answer-not-found'],
    ['is an error told as an answer', json({ errorCode: 404, title: 'Not found' }), 'answer-not-found'],
    ['asks to wait', { status: 429, headers: { 'retry-after': '90' } }, 'answer-busy-for'],
    ['asks to wait, not how long', { status: 429 }, 'answer-busy'],
    [
      'asks to wait until a date',
      { status: 429, headers: { 'retry-after': 'Sun, 22 Nov 2026 13:00:00 GMT' } },
      'answer-busy',
    ],
    ['is refused', { status: 403 }, 'answer-refused'],
    ['fails', { status: 503 }, 'answer-failed'],
    ['hangs up', 'reset', 'answer-network'],
    ['never comes', 'silent', 'answer-timeout'],
    ['never ends', { endless: `{"a": "${'x'.repeat(60_000)}"` }, 'answer-too-large'],
    ['is torn', { torn: '{"objectClassName": "domain", "ldhName": ' }, 'answer-too-large'],
    ['leads elsewhere', { status: 302, headers: { location: 'https://evil.example/' } }, 'answer-redirected'],
    [
      'leads home',
      { status: 302, headers: { location: 'http://127.0.0.1/domain/clinic.example' } },
      'answer-redirected',
    ],
    ['goes round', { status: 302, headers: { location: '/v1/domain/clinic.example' } }, 'answer-too-many-redirects'],
  ])('%s', async (_, reply, code) => {
    const looked = await lookUpDomain(
      clinic(null, () => reply),
      'clinic.example',
      patience(reply),
    );
    expect(codesOf(looked)).toEqual([code]);
    expect(looked.progress.results[0]!.remarks[0]!.text).toMatch(/ .*\.$/);
    expect(looked.contacts.filter(({ source }) => source === 'rdap-domain')).toEqual([]);
    expect(looked.progress.requests).toBeLessThanOrEqual(4);
  });

  it.each<[string, Reply, string]>([
    ['a web page', { body: '<html></html>' }, 'answer-page'],
    ['something else', json({ version: '1.0', services: [] }), 'answer-other'],
    ['nothing', 'reset', 'answer-network'],
    [
      'lies of every type',
      json({ services: [1, [], [[], []], [['example'], ['ftp://x/', 'javascript:1']], null, 'x'] }),
      'rdap-no-registry',
    ],
  ])('IANA answers with %s', async (_, reply, code) => {
    const looked = await lookUpDomain({ ...clinic(null), 'data.iana.org': () => reply });
    expect(codesOf(looked)).toEqual([code]);
  });

  it('keeps what the registry said where the registrar fails', async () => {
    for (const reply of ['reset', 'silent', { status: 500 }, { body: '<html>' }] satisfies Reply[]) {
      const looked = await lookUpDomain(clinic(reply), 'clinic.example', patience(reply));
      expect(lines(looked.contacts, 'rdap-domain')).toContain(
        'host email:abuse@registrar.example Names and Places Registrar, Inc.',
      );
      expect(codesOf(looked)).toHaveLength(1);
    }
  });

  it('names nobody from a registrar that lies', async () => {
    const looked = await lookUpDomain(clinic(registrarDomain('victim.example', { organisation: 'Victim Inc' })));
    expect(JSON.stringify(looked.contacts)).not.toContain('Victim');
    expect(codesOf(looked)).toEqual(['answer-other']);
  });

  it('asks no registrar that is an address, has a password in it, a port, or is asked about something else', async () => {
    const hrefs = [
      'https://127.0.0.1/domain/clinic.example',
      'https://user:x@rdap.registrar.example/domain/clinic.example',
      'http://rdap.registrar.example/domain/clinic.example',
      'https://rdap.registrar.example:8443/domain/clinic.example',
      'https://rdap.registrar.example/domain/other.example',
      'https://rdap.registrar.example/domain/clinic.example?tell=all',
      'javascript:alert(1)',
      'https://router/domain/clinic.example',
    ];
    for (const href of hrefs) {
      const thin = thinDomain('clinic.example', 'R', href);
      const { asked } = await lookUpDomain(clinic(null, () => thin));
      expect([href, asked.length]).toEqual([href, 2]);
    }
  });
});
