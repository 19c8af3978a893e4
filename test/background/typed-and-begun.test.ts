import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/messages/protocol';
import type { StoredDraft } from '../../src/storage';
import { faxServer } from '../disclosure/reports';
import { pair } from '../sealing/keys';
import { browserStandIn } from './browser-stand-in';

const profile: Profile = {
  name: 'Imani Okafor',
  organisation: 'Nightwatch',
  email: 'imani@nightwatch.example',
  phone: '+1 202 555 0143',
  key: '',
};

describe('a profile', () => {
  it('is kept where each field holds what belongs there', async () => {
    const { local } = browserStandIn('http://other.example/');
    const { saveProfile } = await import('../../src/background/preferences');
    expect(await saveProfile(profile)).toEqual({ isSaved: true, profile });
    expect(local.profile).toEqual(profile);
  });

  it.each<[keyof Profile, string, string]>([
    ['name', '212-45-6789', 'ssn'],
    ['organisation', 'Nightwatch, MRN 1234567', 'mrn'],
    ['email', '212-45-6789', 'ssn'],
    ['phone', '212-45-6789', 'ssn'],
    ['phone', 'rosalind.quimby@practice.example', 'email'],
  ])('with something else in %s is refused, and the kind is named', async (field, text, type) => {
    const { local } = browserStandIn('http://other.example/');
    const { saveProfile } = await import('../../src/background/preferences');
    const answer = await saveProfile({ ...profile, [field]: text });
    expect(answer).toEqual({ isSaved: false, hits: [{ field, type }] });
    expect(local).toEqual({});
  });
});

describe('the key in a profile', () => {
  const save = async (key: string) => {
    const { local } = browserStandIn('http://other.example/');
    const { saveProfile } = await import('../../src/background/preferences');
    return { answer: await saveProfile({ ...profile, key }), local };
  };
  const fingerprint = '0123456789ABCDEF0123456789ABCDEF01234567';

  it.each([
    fingerprint,
    '0x0123456789abcdef0123456789abcdef01234567',
    'openpgp4fpr:0123456789abcdef0123456789abcdef01234567',
    ' 0123 4567 89AB CDEF 0123  4567 89AB CDEF 0123 4567\n',
  ])('is a fingerprint, however it is written: %j', async key => {
    expect((await save(key)).answer).toMatchObject({ isSaved: true, profile: { key: fingerprint } });
  });

  it('is kept as its fingerprint where the public key is pasted', async () => {
    const { publicKey } = await pair();
    const { answer, local } = await save(publicKey.armor());
    const expected = publicKey.getFingerprint().toUpperCase();
    expect(answer).toMatchObject({ isSaved: true, profile: { key: expected } });
    expect(JSON.stringify(local)).not.toContain('BEGIN PGP');
  });

  it.each([
    ['a secret key', 'private-key', async () => (await pair()).privateKey.armor()],
    ['anything else', 'not-a-key', async () => 'my key is on my site'],
    ['half a fingerprint', 'not-a-key', async () => '0123456789ABCDEF'],
  ])('is refused where it is %s, and nothing is kept', async (_, keyFault, key) => {
    const { answer, local } = await save(await key());
    expect(answer).toEqual({ isSaved: false, hits: [], keyFault });
    expect(local).toEqual({});
  });
});

describe('a letter that is begun', () => {
  it('is about the host that the report names, whatever the tab shows by now', async () => {
    const { session, local } = browserStandIn('http://other.example/');
    session['report:7'] = { top: faxServer, frames: {} };
    const { beginLetter } = await import('../../src/background/letters');
    const { draftId } = await beginLetter(7);
    expect((local[`draft:${draftId}`] as StoredDraft).host).toBe('fax.vendor.example:9200');
  });

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    [null, ''],
  ])('is never about a relay, but about the host that it shows: %s', async (subject, host) => {
    const { session, local } = browserStandIn('https://www.shodan.io/host/203.0.113.7');
    const top = { ...faxServer, url: 'https://www.shodan.io/host/*', relay: { name: 'Shodan', subject } };
    session['report:7'] = { top, frames: {} };
    const { beginLetter, readDraft } = await import('../../src/background/letters');
    const { draftId } = await beginLetter(7);
    expect((local[`draft:${draftId}`] as StoredDraft).host).toBe(host);
    const { letter, openSlots } = (await readDraft(draftId))!;
    expect(`${letter.subject} ${letter.body}`).not.toContain('shodan.io');
    expect(openSlots.includes('host')).toBe(subject === null);
  });
});
