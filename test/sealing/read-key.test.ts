import { describe, expect, it, test } from 'vitest';
import { mostKeyBytes } from '../../src/background/sealing/key-parts';
import { readKey } from '../../src/background/sealing/read-key';
import { armored, daysAgo, FAULTY, pair } from './keys';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (file: string | Uint8Array) => readKey(typeof file === 'string' ? bytes(file) : file, new Date());

describe('a key that letters can be encrypted to', () => {
  it('is read armoured, binary, and out of the text around it', async () => {
    const { publicKey } = await pair();
    const text = publicKey.armor();
    const fingerprint = publicKey.getFingerprint().toUpperCase();
    const files = [text, publicKey.write(), `Write to us encrypted.\n\n${text}\nThank you.`, `<pre>${text}</pre>`];
    for (const file of files) expect(await read(file)).toMatchObject({ isRead: true, key: { fingerprint } });
  });

  it('says of itself what a person needs to know', async () => {
    expect(await read(await armored({ type: 'rsa', rsaBits: 2048, keyExpirationTime: 86_400 }))).toMatchObject({
      key: {
        fingerprint: expect.stringMatching(/^[0-9A-F]{40}$/),
        userIds: ['Privacy office <privacy@clinic.example>'],
        algorithm: 'RSA 2048',
        expiresAt: expect.stringMatching(/^2\d{3}-/),
        others: 0,
      },
    });
    expect(await read(await armored())).toMatchObject({ key: { algorithm: 'Curve25519', expiresAt: null } });
    expect(await read(await armored({ config: { v6Keys: true } }))).toMatchObject({
      key: { fingerprint: expect.stringMatching(/^[0-9A-F]{64}$/) },
    });
  });

  it('is the first usable one of a file, and the others are counted', async () => {
    const expired = await FAULTY.expired!();
    const good = await armored();
    expect(await read(`${expired}\n${good}`)).toMatchObject({ isRead: true, key: { others: 1 } });
    expect(await read(`${expired}\n${await FAULTY.revoked!()}`)).toMatchObject({ fault: 'expired' });
  });

  it('is kept without what others signed, and with no line break in the name it gives itself', async () => {
    const { publicKey } = await pair({ userIDs: [{ name: 'Office\r\nBcc: all\u202E\u2028' }] });
    const other = await pair();
    const signed = await publicKey.signAllUsers([other.privateKey]);
    const found = await read(signed.armor());
    if (!found.isRead) throw new Error(found.fault);
    expect(found.key.userIds).toEqual(['Office Bcc: all']);
    expect(found.key.armored.length).toBeLessThan(signed.armor().length - 100);
  });
});

describe('what is no key to encrypt to', () => {
  test.each(Object.keys(FAULTY))('%s is told apart', async fault => {
    const found = await read(await FAULTY[fault]!());
    expect(found).toMatchObject({ isRead: false, fault });
    expect(JSON.stringify(found)).not.toContain('PGP');
  });

  it('names the day on which it expired', async () => {
    const found = await read(await FAULTY.expired!());
    expect(found).toMatchObject({ detail: daysAgo(35).toISOString().slice(0, 10) });
  });

  it('expires with its encryption part, though the rest lives on', async () => {
    const file = await armored({ date: daysAgo(30), subkeys: [{ keyExpirationTime: 86_400 } as never] });
    expect(await read(file)).toMatchObject({ fault: 'expired' });
  });

  test.each([
    ['', 'empty'],
    ['  \r\n ', 'empty'],
    ['<!doctype html><title>Not found</title>', 'html'],
    ['\uFEFF<html>', 'html'],
    ['-----BEGIN PGP MESSAGE-----\n\nwcB\n-----END PGP MESSAGE-----', 'message'],
    ['-----BEGIN PGP SIGNATURE-----\n\nwcB\n-----END PGP SIGNATURE-----', 'message'],
    ['-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nwcB\n-----END PGP PUBLIC KEY BLOCK-----', 'unreadable'],
    ['-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQINB', 'not-a-key'],
    ['Our key is on the key servers.', 'not-a-key'],
    ['ssh-ed25519 AAAAC3Nz', 'not-a-key'],
  ])('%j is %s', async (file, fault) => {
    expect(await read(file)).toMatchObject({ isRead: false, fault });
  });

  it('may be any bytes, broken keys, or far too many of them', async () => {
    const { publicKey } = await pair();
    const key = publicKey.write();
    expect(await read(new Uint8Array(mostKeyBytes + 1))).toMatchObject({ fault: 'too-large' });
    for (const at of [1, 5, 40, 80, 120, key.length - 1]) {
      expect((await read(key.slice(0, at))).isRead).toBe(false);
      const bent = key.slice();
      bent[at] = (bent[at] ?? 0) ^ 0xff;
      expect((await read(bent)).isRead).toBe(false);
    }
    expect(await read(new Uint8Array(Array.from({ length: 30 }, () => [...key]).flat()))).toMatchObject({
      fault: 'too-large',
    });
  });
});
