import { createHash } from 'node:crypto';
import { decrypt, readMessage } from 'openpgp';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { canonicalText } from '../../src/disclosure';
import type { LetterText, Released, Way } from '../../src/messages/protocol';
import type { StoredDraft } from '../../src/storage';
import { browserStandIn } from '../background/browser-stand-in';
import { faxServer } from '../disclosure/reports';
import { FAULTY, pair } from './keys';

const WAYS: readonly Way[] = ['copy', 'mailto', 'eml', 'markdown', 'print', 'copy-sealed', 'eml-sealed'];
const letter: LetterText = {
  to: 'privacy@clinic.example',
  subject: 'Your server',
  body: 'Dear all,\r\n\r\nplease look at your server.  \n\nReference PLD-QWERTYUP\n',
};
const keys = await pair();
const ID = 'draft-of-a-test';
let local: Record<string, unknown>;
let release: (way: Way, changed?: Partial<LetterText>) => Promise<Released>;
const stored = () => local[`draft:${ID}`] as StoredDraft;
const change = (changed: Partial<StoredDraft>) => {
  local[`draft:${ID}`] = { ...stored(), ...changed };
};

beforeEach(async () => {
  ({ local } = browserStandIn('http://fax.vendor.example:9200/'));
  const { begun } = await import('../../src/background/letters/stored');
  local[`draft:${ID}`] = {
    ...begun,
    id: ID,
    reference: 'PLD-QWERTYUP',
    createdAt: '2026-11-22T10:00:00Z',
    savedAt: null,
    host: 'fax.vendor.example:9200',
    report: faxServer,
  };
  const { takeKey } = await import('../../src/background/sealing');
  await takeKey(ID, keys.publicKey.armor(), null);
  const { releaseLetter } = await import('../../src/background/letters/release');
  release = (way, changed = {}) => releaseLetter(ID, way, { ...letter, ...changed }, []);
});

describe('every way out', () => {
  it.each(WAYS)('%s gives the letter, and keeps it as it left', async way => {
    const released = await release(way);
    expect(released).toMatchObject({ isReleased: true, way });
    expect(Object.values(stored().edits)).toContainEqual(letter);
  });

  it.each(WAYS)('%s refuses a letter with somebody’s number, and keeps nothing of it', async way => {
    const released = await release(way, { body: 'Her SSN is 536-22-8471.' });
    expect(released).toMatchObject({ isReleased: false, hits: [{ type: 'ssn' }] });
    expect(JSON.stringify([released, local])).not.toContain('536-22-8471');
  });

  it.each(WAYS)('%s refuses a letter with an open slot, in text or subject', async way => {
    expect(await release(way, { body: 'I am {{name}}.' })).toMatchObject({ isReleased: false, openSlots: ['name'] });
    expect(await release(way, { subject: '{{host}}' })).toMatchObject({ isReleased: false, openSlots: ['host'] });
  });

  it.each(WAYS)('%s lets nothing go to a regulator before its time', async way => {
    change({ kind: 'hhs-ocr' });
    expect(await release(way)).toEqual({ isReleased: false, hits: [], openSlots: [], why: 'closed' });
    change({ reason: 'The owner asked me to write to you.' });
    expect(await release(way)).toMatchObject({ isReleased: true });
  });
});

it('a sheet that passes through many hands names the host without its port', async () => {
  expect(await release('print')).toMatchObject({ host: 'fax.vendor.example', reference: 'PLD-QWERTYUP' });
});

describe('an encrypted way', () => {
  const open = async (armored: string) => {
    const message = await readMessage({ armoredMessage: armored });
    return (await decrypt({ message, decryptionKeys: keys.privateKey })).data as string;
  };

  it('copies armour that opens to subject and text, and nothing else', async () => {
    const released = await release('copy-sealed');
    if (!released.isReleased || released.way !== 'copy-sealed') throw new Error('held');
    expect(released.text).toMatch(/^-----BEGIN PGP MESSAGE-----[\s\S]+-----END PGP MESSAGE-----\s*$/);
    expect(await open(released.text)).toBe(`Subject: ${letter.subject}\n\n${letter.body.replaceAll('\r\n', '\n')}`);
  });

  it('is refused without a key, and with one that can no longer be used', async () => {
    const { forgetKey } = await import('../../src/background/sealing');
    const { key } = stored();
    for (const fault of ['expired', 'revoked'] as const) {
      change({ key: { ...key!, armored: await FAULTY[fault]!() } });
      expect(await release('eml-sealed')).toMatchObject({ isReleased: false, why: fault });
    }
    await forgetKey(ID);
    expect('key' in stored()).toBe(false);
    expect(await release('copy-sealed')).toMatchObject({ isReleased: false, why: 'no-key' });
    expect(await release('copy')).toMatchObject({ isReleased: true });
  });
});

describe('the line to publish', () => {
  const byHand = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

  it('is what sha256sum prints of the text, however it left', async () => {
    const text = 'Dear all,\n\nplease look at your server.\n\nReference PLD-QWERTYUP\n';
    for (const way of WAYS) {
      expect(await release(way)).toMatchObject({ line: { line: `${byHand(text)}  PLD-QWERTYUP.txt` } });
    }
    expect(stored().lines).toHaveLength(1);
  });

  it('is another for another text, and all are kept, the newest last', async () => {
    for (let number = 0; number < 25; number += 1) await release('copy', { body: `Letter ${number}.` });
    const kept = stored().lines!.map(({ line }) => line);
    expect(kept).toHaveLength(20);
    expect(kept.at(-1)).toBe(`${byHand('Letter 24.\n')}  PLD-QWERTYUP.txt`);
    const before = JSON.stringify(stored().lines);
    await release('copy', { body: 'I am {{name}}.' });
    expect(JSON.stringify(stored().lines)).toBe(before);
  });

  it('does not change with what mail programs do to ends of lines', () => {
    for (const other of ['a\r\nb  \r\n', '\n\na\nb\n\n\n', 'a \t\nb', 'a\rb']) {
      expect(canonicalText(other)).toBe('a\nb\n');
    }
    expect(canonicalText('  indented\n\n\nthree')).toBe('  indented\n\n\nthree\n');
  });
});

describe('a key of a draft', () => {
  it('is kept with where and when it was taken, is forgotten, and is put back as it was', async () => {
    const { forgetKey, takeKey } = await import('../../src/background/sealing');
    const { key } = stored();
    expect(key).toMatchObject({ from: null, at: expect.stringMatching(/^2/), isAsNamed: null });
    expect(key!.armored).not.toContain('PRIVATE');
    await forgetKey(ID);
    const before = { from: 'https://clinic.example/key.asc', at: '2026-11-20T10:00:00Z' };
    expect(await takeKey(ID, key!.armored, before)).toMatchObject({ isTaken: true, key: before });
  });

  it('is not replaced by what is no key', async () => {
    const { takeKey } = await import('../../src/background/sealing');
    const before = stored();
    expect(await takeKey(ID, '<html>', null)).toEqual({ isTaken: false, fault: 'html', detail: '', next: null });
    expect(stored()).toEqual(before);
  });

  it('is compared with the fingerprints that the contacts name', async () => {
    const { planKeys, takeKey } = await import('../../src/background/sealing');
    const contact = { id: 'email:privacy@clinic.example', said: 'clinic.example', party: null };
    const naming = (digits: string) =>
      change({ contacts: [{ ...contact, encryption: [`openpgp4fpr:${digits}`] }] as never });
    naming(keys.publicKey.getFingerprint());
    expect(await planKeys(ID)).toMatchObject([{ kind: 'fingerprint', named: 'clinic.example' }]);
    expect(await takeKey(ID, keys.publicKey.armor(), null)).toMatchObject({ key: { isAsNamed: true } });
    naming('0'.repeat(40));
    expect(await takeKey(ID, keys.publicKey.armor(), null)).toMatchObject({ key: { isAsNamed: false } });
  });

  it('is fetched from nowhere but https, and from no private network', async () => {
    const { fetchKey } = await import('../../src/background/sealing');
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    for (const url of [
      'http://clinic.example/key',
      'https://192.168.1.1/key',
      'https://printer/key',
      'ftp://x.example/',
    ])
      expect(await fetchKey(ID, url)).toMatchObject({ isTaken: false });
    expect(fetched).not.toHaveBeenCalled();
  });
});
