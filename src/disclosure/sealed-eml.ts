import { type EmlFile, emlFile } from './eml';
import { encodedWords, quotedPrintable } from './mime';
import { oneLine, wellFormed } from './text';
import type { Outgoing } from './types';

/** The subject of whatever is encrypted: mail programs send it in the clear. */
export const neutralSubject = (reference: string): string => `Security report ${reference}`;

/**
 * What is encrypted: the letter as a MIME entity that carries its own subject. Mail programs that know
 * `protected-headers` show that one; whoever decrypts by hand reads it above the text, which stands as it was written
 * wherever its lines are short enough for mail (RFC 5322, section 2.1.1).
 */
export function entityToSeal({ subject, body }: Outgoing): string {
  const text = wellFormed(body).replace(/\r\n|\r|\n/g, '\r\n');
  const isShort = text.split('\r\n').every(line => line.length <= LONGEST / BYTES) && !text.includes('\0');
  const headers = [
    'Content-Type: text/plain; charset=UTF-8; protected-headers="v1"',
    `Content-Transfer-Encoding: ${isShort ? '8bit' : 'quoted-printable'}`,
    `Subject: ${encodedWords(oneLine(subject))}`,
  ];
  return `${headers.join('\r\n')}\r\n\r\n${isShort ? text : quotedPrintable(text)}\r\n`;
}

/** Bytes of a line, and the most that one unit of UTF-16 takes in UTF-8. */
const LONGEST = 998;
const BYTES = 3;

/**
 * An encrypted letter as a draft in a file: PGP/MIME, RFC 3156, section 4. `armored` is the encrypted entity. The text of
 * the letter, its subject too, stands nowhere else in it.
 */
export function sealedDraft(to: string, reference: string, savedAt: string, armored: string): EmlFile {
  // No line of armour begins so: a dash is no digit of base64, and five begin its own first and last.
  const boundary = `sealed-${reference.replace(/[^A-Za-z0-9]/g, '')}`;
  const entity = [
    `Content-Type: multipart/encrypted; protocol="application/pgp-encrypted";`,
    ` boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: application/pgp-encrypted',
    'Content-Description: PGP/MIME version identification',
    '',
    'Version: 1',
    '',
    `--${boundary}`,
    'Content-Type: application/octet-stream; name="encrypted.asc"',
    'Content-Description: OpenPGP encrypted message',
    'Content-Disposition: inline; filename="encrypted.asc"',
    '',
    armored.trim().replace(/\r\n|\r|\n/g, '\r\n'),
    '',
    `--${boundary}--`,
    '',
  ];
  return emlFile({ to, subject: neutralSubject(reference) }, reference, savedAt, entity.join('\r\n'));
}
