import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/disclosure/contacts/types';
import { subject } from '../disclosure/contacts/subjects';
import { entity, jscontact } from './rdap/cards';
import { redacted, registrarDomain, thinDomain } from './rdap/domains';
import { customer, network, organisation, ripeEntities } from './rdap/networks';
import { ARIN, iana, LACNIC, REGISTRY, RIPE, registry } from './rdap/servers';
import { codesOf, lookUp } from './run-look-up';
import { json, type Play, type Reply, type World } from './world';

const REGISTRAR = 'https://rdap.registrar.example/';
const onlyDomain = (step: { source: string }) => step.source === 'rdap-domain';
const onlyAddress = (step: { source: string }) => step.source === 'rdap-address';

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
const lines = (contacts: readonly Contact[], source: Contact['source']) =>
  contacts.filter(one => one.source === source).map(({ role, id, party }) => `${role} ${id} ${party}`);

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

const arin = (objects: Readonly<Record<string, Reply>>, more: World = {}): World => ({
  'data.iana.org': iana,
  'rdap.arin.net': registry(ARIN, objects),
  ...more,
});
const lookUpAddress = (world: World, host = '203.0.113.7') => lookUp(subject(host), world, onlyAddress);

const around = network(ARIN, {
  ...{
    start: '203.0.112.0',
    end: '203.0.127.255',
    handle: 'NET-203-0-112-0-1',
    name: 'NORTHERN-BB',
    type: 'DIRECT ALLOCATION',
  },
  entities: [
    organisation(
      'NBB-5',
      'Northern Broadband LLC',
      { name: 'Abuse Desk', email: 'abuse@northern-broadband.example', phone: '+1-202-555-0170' },
      { name: 'Roe, Richard', email: 'rroe@northern-broadband.example', phone: '+1-202-555-0171' },
    ),
  ],
});
const ofPractice = (more: Partial<Parameters<typeof network>[1]> = {}) =>
  network(ARIN, {
    ...{
      start: '203.0.113.0',
      end: '203.0.113.15',
      handle: 'NET-203-0-113-0-1',
      name: 'HARBORFP',
      type: 'REASSIGNMENT',
    },
    ...{ parent: 'NET-203-0-112-0-1', up: '203.0.112.0/20' },
    entities: [
      customer('C07654321', 'Harbor Family Practice PLLC', '12 Harbor St\nHuntington\nNY\n11743\nUnited States'),
    ],
    ...more,
  });

describe('an address', () => {
  it('gives the customer of the smallest network as the owner, and the network around for who runs it', async () => {
    const looked = await lookUpAddress(arin({ 'ip/203.0.113.7': ofPractice(), 'ip/203.0.112.0/20': around }));
    expect(looked.asked).toEqual([
      'data.iana.org /rdap/ipv4.json',
      'rdap.arin.net /registry/ip/203.0.113.7',
      'rdap.arin.net /registry/ip/203.0.112.0/20',
    ]);
    expect(lines(looked.contacts, 'rdap-address')).toEqual(
      expect.arrayContaining([
        'owner post:12 Harbor St, Huntington, NY, 11743, United States Harbor Family Practice PLLC',
        'owner look-up:Harbor Family Practice PLLC Harbor Family Practice PLLC',
        'host email:abuse@northern-broadband.example Northern Broadband LLC',
        'host phone:+1 202-555-0170 Northern Broadband LLC',
      ]),
    );
    expect(codesOf(looked)).toEqual(['network-of-customer']);
    expect(looked.progress.results[0]!.remarks[0]!.text).toContain('NET-203-0-113-0-1');
    expect(JSON.stringify(looked.contacts)).not.toMatch(/roe/i);
  });

  it('keeps the customer where the network around can not be had', async () => {
    const looked = await lookUpAddress(arin({ 'ip/203.0.113.7': ofPractice() }));
    expect(lines(looked.contacts, 'rdap-address')).toContain(
      'owner look-up:Harbor Family Practice PLLC Harbor Family Practice PLLC',
    );
    expect(codesOf(looked)).toEqual(['network-of-customer', 'answer-not-found']);
  });

  it("takes a provider's private customer for nobody", async () => {
    const answer = ofPractice({
      entities: [customer('C0123', 'Private Customer - Northern Broadband', 'Private Address')],
    });
    const looked = await lookUpAddress(arin({ 'ip/203.0.113.7': answer, 'ip/203.0.112.0/20': around }));
    expect(codesOf(looked)).toEqual(['network-of-nobody']);
    expect(JSON.stringify(looked.contacts)).not.toContain('Private');
  });

  it('takes an allocation of a provider for nobody but the provider', async () => {
    const looked = await lookUpAddress(arin({ 'ip/203.0.113.7': around }));
    expect(looked.contacts.filter(({ role, source }) => role === 'owner' && source === 'rdap-address')).toEqual([]);
    expect(codesOf(looked)).toEqual(['network-of-provider']);
  });

  it('takes an allocation of a hospital for the hospital', async () => {
    const hospital = network(ARIN, {
      ...{ start: '203.0.112.0', end: '203.0.127.255', handle: 'NET-1', name: 'HHS', type: 'DIRECT ALLOCATION' },
      entities: [
        organisation('HHS-9', 'Harbor Hospital Network', { name: 'IT Security', email: 'it@hospital.example' }),
      ],
    });
    const { contacts } = await lookUpAddress(arin({ 'ip/203.0.113.7': hospital }));
    expect(lines(contacts, 'rdap-address')).toContain('owner email:it@hospital.example Harbor Hospital Network');
  });

  it('names a proxy or cloud as such, with its abuse desk', async () => {
    for (const [name, code] of [
      ['CLOUDFLARENET', 'proxy-in-front'],
      ['AMAZON-02', 'of-a-cloud'],
    ]) {
      const block = {
        start: '203.0.113.0',
        end: '203.0.113.255',
        handle: 'NET-2',
        name: name!,
        type: 'DIRECT ALLOCATION',
      };
      const entities = [organisation('X-1', 'Something Inc', { name: 'Abuse', email: 'abuse@platform.example' })];
      const looked = await lookUpAddress(arin({ 'ip/203.0.113.7': network(ARIN, { ...block, entities }) }));
      expect(codesOf(looked)).toEqual(['network-of-platform']);
      const desk = looked.contacts.find(({ id }) => id === 'email:abuse@platform.example');
      expect(desk).toMatchObject({ role: 'host', remarks: [{ code }] });
      // What the dated directory knows of the platform stands beside what the registry says.
      const known = looked.contacts.filter(({ source, role }) => source === 'directory' && role === 'host');
      expect(known.some(({ channel }) => channel !== 'look-up')).toBe(true);
    }
  });

  it("reads RIPE's networks: maintainers and people are no names, the description is", async () => {
    const entities = ripeEntities(
      null,
      { name: 'Netz Nord Abuse', email: 'abuse@netz-nord.example' },
      { name: 'Erika Mustermann', phone: '+49 30 23125123', email: 'edv@radiologie-hafen.example' },
    );
    const block = {
      start: '203.0.113.128',
      end: '203.0.113.143',
      handle: '203.0.113.128 - 203.0.113.143',
      name: 'HAFEN',
    };
    const described = ['Erika Mustermann', 'Radiologiezentrum am Hafen GmbH', 'Hamburg'];
    const answer = network(RIPE, { ...block, type: 'ASSIGNED PA', described, entities });
    const looked = await lookUpAddress(
      { 'data.iana.org': iana, 'rdap.db.ripe.net': registry(RIPE, { 'ip/203.0.113.130': answer }) },
      '203.0.113.130',
    );
    expect(lines(looked.contacts, 'rdap-address')).toEqual(
      expect.arrayContaining([
        'owner phone:+49 3023125123 Radiologiezentrum am Hafen GmbH',
        'owner email:edv@radiologie-hafen.example Radiologiezentrum am Hafen GmbH',
        'host email:abuse@netz-nord.example null',
      ]),
    );
    expect(JSON.stringify(looked.contacts)).not.toMatch(/Mustermann|EXAMPLE-MNT/);
  });

  it("takes a provider's people in a customer's network for nobody's owner", async () => {
    const entities = ripeEntities(
      { name: 'Praxis am Hafen' },
      { name: 'Netz Nord Abuse', email: 'abuse@netz-nord.example' },
      { name: 'Erika Mustermann', phone: '+49 30 23125123', email: 'erika@mail.netz-nord.example' },
    );
    const block = { start: '203.0.113.128', end: '203.0.113.143', handle: 'H', name: 'HAFEN', type: 'ASSIGNED PA' };
    const looked = await lookUpAddress(
      {
        'data.iana.org': iana,
        'rdap.db.ripe.net': registry(RIPE, { 'ip/203.0.113.130': network(RIPE, { ...block, entities }) }),
      },
      '203.0.113.130',
    );
    expect(lines(looked.contacts, 'rdap-address')).toEqual([
      'host email:abuse@netz-nord.example null',
      'owner look-up:Praxis am Hafen Praxis am Hafen',
    ]);
  });

  it('goes where the registry refers to: to another in the list by itself, to one that is not only with the same question', async () => {
    const target = (location: string): World => ({
      'data.iana.org': iana,
      'rdap.lacnic.net': () => ({ status: 302, headers: { location } }),
      'rdap.arin.net': registry(ARIN, { 'ip/200.0.0.7': network(ARIN, block) }),
      'rdap.registro.br': registry('https://rdap.registro.br/', { 'ip/200.0.0.7': network(LACNIC, block) }),
      'evil.example': () => json({}),
    });
    const block = {
      ...{ start: '200.0.0.0', end: '200.0.0.255', handle: '200.0.0.0/24', name: 'CLINICA', type: 'ASSIGNED' },
      entities: [
        entity('BR-1', ['registrant'], { kind: 'org', name: 'Clinica do Porto Ltda', email: 'ti@clinica.example' }),
      ],
    };
    for (const location of ['https://rdap.registro.br/ip/200.0.0.7', `${ARIN}ip/200.0.0.7`]) {
      const { contacts } = await lookUpAddress(target(location), '200.0.0.7');
      expect(lines(contacts, 'rdap-address')).toContain('owner email:ti@clinica.example Clinica do Porto Ltda');
    }
    for (const location of [
      'https://evil.example/',
      'https://evil.example/ip/200.0.0.7?x=1',
      'http://evil.example/ip/200.0.0.7',
    ]) {
      const looked = await lookUpAddress(target(location), '200.0.0.7');
      expect(looked.asked.some(line => line.startsWith('evil'))).toBe(false);
      expect(codesOf(looked)).toEqual(['answer-redirected']);
    }
  });

  it('asks about an IPv6 address and finds its name in an IPv6 network', async () => {
    const block = { start: '2001:db8:1::', end: '2001:db8:1:ffff:ffff:ffff:ffff:ffff', handle: 'V6', name: 'HAFEN6' };
    const entities = [
      entity('ORG-1', ['registrant'], { kind: 'org', name: 'Klinik am Hafen', email: 'edv@klinik.example' }),
    ];
    const answer = network(RIPE, { ...block, type: 'ASSIGNED', entities });
    const looked = await lookUpAddress(
      { 'data.iana.org': iana, 'rdap.db.ripe.net': registry(RIPE, { 'ip/2001:db8:1::7': answer }) },
      '[2001:db8:1::7]:8080',
    );
    expect(lines(looked.contacts, 'rdap-address')).toContain('owner email:edv@klinik.example Klinik am Hafen');
  });

  it('uses nothing of a network that it does not lie in', async () => {
    const liar = ofPractice({ start: '198.51.100.0', end: '198.51.100.255' });
    const looked = await lookUpAddress(arin({ 'ip/203.0.113.7': liar }));
    expect(codesOf(looked)).toEqual(['answer-other']);
    expect(looked.contacts.filter(({ source }) => source === 'rdap-address')).toEqual([]);
  });

  it('that is private is not asked about at all', async () => {
    for (const host of ['10.0.0.7', '192.168.1.1', '127.0.0.1', '[::1]', '[fe80::1]']) {
      expect((await lookUp(subject(host), {}, onlyAddress)).steps).toEqual([]);
    }
  });

  it('survives entities that nest for ever, name thousands, or are of every wrong type', async () => {
    const deep = (depth: number): unknown =>
      entity('D', ['registrant'], { name: `Deep ${depth}` }, ...(depth > 0 ? [deep(depth - 1)] : []));
    const many = Array.from({ length: 3_000 }, (_, at) =>
      entity(`M${at}`, ['abuse'], { name: 'x', email: `a${at}@x.example` }),
    );
    const odd = [
      null,
      1,
      'x',
      [],
      { roles: 'abuse', vcardArray: 'x' },
      { roles: [{}], vcardArray: ['vcard', [['fn'], 1, null, ['tel', null, 'uri', {}]]] },
    ];
    const answer = ofPractice({ entities: [deep(400), ...odd, ...many] });
    const looked = await lookUpAddress(arin({ 'ip/203.0.113.7': answer }));
    expect(looked.contacts.filter(({ source }) => source === 'rdap-address').length).toBeLessThanOrEqual(40);
    expect(looked.progress.results).toHaveLength(1);
  });
});
