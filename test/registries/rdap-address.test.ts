import { describe, expect, it } from 'vitest';
import { subject } from '../disclosure/contacts/subjects';
import { entity } from './rdap/cards';
import { lines } from './rdap/lines';
import { customer, network, organisation, ripeEntities } from './rdap/networks';
import { ARIN, iana, LACNIC, RIPE, registry } from './rdap/servers';
import { codesOf, lookUp } from './run-look-up';
import { json, type Reply, type World } from './world';

const onlyAddress = (step: { source: string }) => step.source === 'rdap-address';
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
