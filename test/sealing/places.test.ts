import { describe, expect, it } from 'vitest';
import { keyPlace, keyPlaces } from '../../src/disclosure';
import type { Contact } from '../../src/disclosure/contacts/types';

const contact = (id: string, encryption: string[], party: string | null = null) =>
  ({ id, encryption, party, said: `${id}.example` }) as unknown as Contact;

describe('where security.txt says that a key is', () => {
  it('may be an address, which is fetched without its fragment', () => {
    expect(keyPlace('https://clinic.example:8443/key.asc#x', 'Clinic')).toEqual({
      kind: 'fetch',
      url: 'https://clinic.example:8443/key.asc',
      host: 'clinic.example:8443',
      named: 'Clinic',
    });
  });

  it.each(['openpgp4fpr:', 'OPENPGP4FPR:'])('may be a fingerprint, to compare: %s', scheme => {
    const digits = '5f2de5521c63a801ab59ccb603d49de44b29100f';
    expect(keyPlace(scheme + digits, 'Clinic')).toEqual({
      kind: 'fingerprint',
      fingerprint: digits.toUpperCase(),
      named: 'Clinic',
    });
  });

  it.each([
    ['dns:5d2d37ab76d47d36._openpgpkey.clinic.example?type=OPENPGPKEY', 'dns'],
    ['http://clinic.example/key.asc', 'not-https'],
    ['https://10.0.0.1/key.asc', 'private'],
    ['https://[::1]/key.asc', 'private'],
    ['https://[::ffff:127.0.0.1]/key.asc', 'private'],
    ['https://[::]/key.asc', 'private'],
    ['https://localhost/key.asc', 'private'],
    ['https://printer.local/key.asc', 'private'],
    ['https://user:secret@clinic.example/key.asc', 'unknown'],
    ['openpgp4fpr:1234', 'unknown'],
    ['javascript:alert(1)', 'unknown'],
    ['data:text/plain,x', 'unknown'],
    ['key', 'unknown'],
    ['', 'unknown'],
  ])('is told and not fetched: %s', (uri, reason) => {
    expect(keyPlace(uri, 'Clinic')).toMatchObject({ kind: 'not-fetched', uri, reason });
  });

  it('comes from the chosen contact first, each place once, in the order of security.txt', () => {
    const [one, two, three] = ['https://a.example/1', 'https://a.example/2', 'https://b.example/3'] as const;
    const contacts = [contact('a', [one, two]), contact('b', [three, one], 'Party'), { id: 'c' } as Contact];
    expect(keyPlaces(contacts, 'b').map(place => [place.kind === 'fetch' && place.url, place.named])).toEqual([
      [three, 'Party'],
      [one, 'Party'],
      [two, 'a.example'],
    ]);
    expect(keyPlaces(contacts, null)[0]).toMatchObject({ url: one });
  });
});
