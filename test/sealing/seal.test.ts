import fc from 'fast-check';
import { decrypt, type PrivateKey, readMessage } from 'openpgp';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { readKey } from '../../src/background/sealing/read-key';
import { seal } from '../../src/background/sealing/seal';
import { entityToSeal, sealedDraft } from '../../src/disclosure';
import { hasGpg, startGpg } from './gpg';
import { pair } from './keys';

const savedAt = '2026-11-22T10:05:00.123Z';
const letter = {
  to: 'Privacy <privacy@clinic.example>',
  subject: 'Patient data open at fax.clinic.example',
  body: 'Dear Sir or Madam,\n\nJosé’s server fax.clinic.example:9200 shows patients’ records. \n\n=3D is no code.\n',
};
const keys = await pair();
const sealed = async (text: string) => seal(text, keys.publicKey.armor());
const draft = async (changed: Partial<typeof letter> = {}) => {
  const whole = { ...letter, ...changed };
  return sealedDraft(whole.to, 'PLD-QWERTYUP', savedAt, await sealed(entityToSeal(whole)));
};
const opened = async (armored: string, decryptionKeys: PrivateKey = keys.privateKey) => {
  const message = await readMessage({ armoredMessage: armored });
  const { data } = await decrypt({ message, decryptionKeys, format: 'binary' });
  return new TextDecoder().decode(data as Uint8Array);
};
const partsOf = async (message: string) => {
  const { headers, subject, attachments } = await PostalMime.parse(message, { forceRfc822Attachments: true });
  return { headers, subject, attachments: attachments.map(one => ({ ...one, text: String(textOf(one.content)) })) };
};
const textOf = (content: unknown) =>
  typeof content === 'string' ? content : new TextDecoder().decode(content as never);
const lines = (text: string | undefined) => (text ?? '').replace(/\r\n/g, '\n').replace(/\n+$/, '');

describe('an encrypted draft', () => {
  it('is PGP/MIME with two parts, and the second opens to the letter with its own subject', async () => {
    const { message, fileName } = await draft();
    expect(fileName).toBe('report-PLD-QWERTYUP.eml');
    const { headers, attachments } = await partsOf(message);
    const type = headers.find(({ key }) => key === 'content-type')?.value;
    expect(type).toMatch(/^multipart\/encrypted; protocol="application\/pgp-encrypted"; boundary="/);
    expect(attachments.map(({ mimeType }) => mimeType)).toEqual([
      'application/pgp-encrypted',
      'application/octet-stream',
    ]);
    expect(attachments[0]!.text.trim()).toBe('Version: 1');
    const inner = await PostalMime.parse(await opened(attachments[1]!.text));
    expect(inner.subject).toBe(letter.subject);
    expect(lines(inner.text)).toBe(lines(letter.body));
  });

  it('reads well where it is decrypted by hand, and long lines arrive whole', async () => {
    expect(entityToSeal(letter)).toContain(`\r\n\r\n${letter.body.replace(/\n/g, '\r\n')}`);
    for (const body of ['é'.repeat(2000), 'x'.repeat(999), 'a\0b']) {
      const entity = entityToSeal({ ...letter, body });
      expect(Math.max(...entity.split('\r\n').map(line => Buffer.byteLength(line)))).toBeLessThanOrEqual(998);
      expect(lines((await PostalMime.parse(entity)).text)).toBe(body);
    }
  });

  it('says nothing of the letter in the clear: a neutral subject, no host, no word of the text', async () => {
    const { message } = await draft();
    expect((await partsOf(message)).subject).toBe('Security report PLD-QWERTYUP');
    for (const word of ['fax', 'atient', 'Madam', 'José']) expect(message).not.toContain(word);
    expect(message).toContain('privacy@clinic.example');
    expect(message.split('\r\n').every(line => line.length <= 78 && /^[\t\x20-\x7e]*$/.test(line))).toBe(true);
  });

  it('is opened by GnuPG too, with a key that GnuPG made', { skip: !hasGpg, timeout: 60_000 }, async () => {
    const gpg = startGpg();
    try {
      const found = await readKey(
        new TextEncoder().encode(gpg.publish('Privacy <privacy@clinic.example>')),
        new Date(),
      );
      if (!found.isRead) throw new Error(found.fault);
      const { message } = sealedDraft(
        letter.to,
        'PLD-QWERTYUP',
        savedAt,
        await seal(entityToSeal(letter), found.key.armored),
      );
      const { attachments } = await partsOf(message);
      const inner = await PostalMime.parse(gpg.decrypt(attachments[1]!.text));
      expect(inner.subject).toBe(letter.subject);
      expect(lines(inner.text)).toBe(lines(letter.body));
      // As a person does it who saves the whole message.
      expect(gpg.decrypt(message)).toContain('Dear Sir or Madam,');
      expect(gpg.decrypt(await seal(letter.body, found.key.armored))).toBe(letter.body);
    } finally {
      gpg.close();
    }
  });
});

describe('whatever was typed', () => {
  const nasty = fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\u0085',
        '\u2028',
        '\0',
        '\nBcc: all@example.org',
        '--sealed-PLDQWERTYUP',
        '=?x',
        '<',
        '"',
      ),
    ),
    maxLength: 60,
  });
  const plain = ['x-unsent', 'date', 'message-id', 'to', 'subject', 'mime-version', 'content-type'];

  it('adds no header and no part to an encrypted draft, outside or inside', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, nasty, nasty, async (to, subject, body) => {
        const { message } = await draft({ to, subject, body });
        const { headers, attachments } = await partsOf(message);
        const keysThere = headers.map(({ key }) => key);
        expect(keysThere.filter(key => key !== 'to')).toEqual(plain.filter(key => key !== 'to'));
        expect(attachments).toHaveLength(2);
        const inner = await opened(attachments[1]!.text);
        const head = inner.slice(0, inner.indexOf('\r\n\r\n')).split(/\r\n(?! )/);
        expect(head.map(line => line.split(':')[0])).toEqual(['Content-Type', 'Content-Transfer-Encoding', 'Subject']);
      }),
      { numRuns: 60 },
    );
  });
});
