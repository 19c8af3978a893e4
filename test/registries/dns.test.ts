import { describe, expect, it } from 'vitest';
import { subject } from '../disclosure/contacts/subjects';
import { reply, resolver } from './dns';
import { codesOf, lookUp } from './run-look-up';
import { json, type Reply } from './world';

const QUESTION = '7.113.0.203.in-addr.arpa';
const only = (step: { source: string }) => step.source === 'reverse-dns';
const look = (answer: Reply | string, host = '203.0.113.7', chosen: string | null = 'google') =>
  lookUp(
    subject(host, { choices: { resolver: chosen } }),
    {
      'dns.google':
        typeof answer === 'string' && answer !== 'silent' ? resolver({ [QUESTION]: answer }) : () => answer as Reply,
      'cloudflare-dns.com': resolver({ [QUESTION]: 'mail.clinic.example' }, '/dns-query'),
    },
    only,
    answer === 'silent' ? 1_500 : undefined,
  );
const found = ({ contacts }: Awaited<ReturnType<typeof look>>) =>
  contacts.filter(({ source }) => source === 'reverse-dns').map(({ role, id }) => `${role} ${id}`);

describe('the name of an address', () => {
  it('is asked for only at the resolver that the person chose', async () => {
    expect((await look('x.example', '203.0.113.7', null)).steps).toEqual([]);
    expect((await look('x.example', '203.0.113.7', 'constructor')).steps).toEqual([]);
    const looked = await look('vpn.harborclinic.example');
    expect(looked.asked).toEqual([`dns.google /resolve?name=${QUESTION}&type=PTR`]);
    expect(looked.headers[0]!.accept).toBe('application/dns-json');
    const other = await look('vpn.harborclinic.example', '203.0.113.7', 'cloudflare');
    expect(other.asked).toEqual([`cloudflare-dns.com /dns-query?name=${QUESTION}&type=PTR`]);
    expect(codesOf(other)).toEqual(['reverse-dns-name']);
  });

  it('points to its domain, as a guess', async () => {
    const looked = await look('vpn.harborclinic.example');
    expect(found(looked)).toEqual([
      'owner email:postmaster@harborclinic.example',
      'owner look-up:harborclinic.example',
    ]);
    expect(looked.contacts[0]).toMatchObject({ trust: 'possible', remarks: [{ code: 'reverse-dns-guess' }] });
  });

  it('is found behind the alias of a small block that its customer names', async () => {
    const alias = '7.0-15.113.0.203.in-addr.arpa.';
    const answer = reply(QUESTION, 0, [
      { name: `${QUESTION}.`, type: 5, data: alias },
      { name: alias, type: 12, data: 'vpn.harborclinic.example.' },
    ]);
    expect(found(await look(answer))).toContain('owner look-up:harborclinic.example');
  });

  it.each([
    'pool-203-0-113-7.nyc.northern-broadband.example',
    '7.113.0.203.static.northern-broadband.example',
    'host7-113.northern-broadband.example',
    'static.northern-broadband.example',
  ])("made of the address is its provider's: %s", async name => {
    expect(found(await look(name))).toContain('host email:abuse@northern-broadband.example');
  });

  it('of a cloud is the cloud', async () => {
    const looked = await look('ec2-203-0-113-7.compute-1.amazonaws.com');
    expect(found(looked).every(line => line.startsWith('host'))).toBe(true);
  });

  it.each<[string, Reply, string]>([
    ['no name', reply(QUESTION, 3, []), 'reverse-dns-none'],
    ['a failure of the resolver', reply(QUESTION, 2, []), 'reverse-dns-failed'],
    ['no status', json({ Answer: [] }), 'reverse-dns-failed'],
    [
      "another question's answer",
      reply(QUESTION, 0, [{ name: 'x.example.', type: 12, data: 'evil.example.' }]),
      'reverse-dns-none',
    ],
    [
      'another type',
      reply(QUESTION, 0, [{ name: `${QUESTION}.`, type: 5, data: 'evil.example.' }]),
      'reverse-dns-none',
    ],
    [
      'no name of a host',
      reply(QUESTION, 0, [{ name: `${QUESTION}.`, type: 12, data: '<b>evil\u202e</b>.' }]),
      'reverse-dns-none',
    ],
    ['a web page', { body: '<html></html>' }, 'answer-page'],
    ['a refusal', { status: 400 }, 'answer-failed'],
    ['silence', 'silent', 'answer-timeout'],
  ])('is told as %s', async (_, answer, code) => {
    const looked = await look(answer);
    expect(codesOf(looked)).toEqual([code]);
    expect(found(looked)).toEqual([]);
  });
});
