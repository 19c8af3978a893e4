import { encodedWords, quotedPrintable } from './mime';
import { mailboxes, oneLine, wellFormed } from './text';
import type { Outgoing } from './types';

/** A file that a mail program opens as a message not yet sent. */
export interface EmlFile {
  fileName: string;
  /** RFC 5322, CRLF; ASCII, unless an address is not. */
  message: string;
}

/**
 * The letter as a draft in a file. `X-Unsent` makes classic Outlook open it for editing. It has no `From`: the mail
 * program that opens it puts its own. `savedAt` is ISO 8601.
 */
export const emlDraft = (letter: Outgoing, reference: string, savedAt: string): EmlFile =>
  emlFile(letter, reference, savedAt, textPart(letter.body));

/** A file of a message's own headers and the MIME entity that it carries. */
export function emlFile(
  { to, subject }: Pick<Outgoing, 'to' | 'subject'>,
  reference: string,
  savedAt: string,
  entity: string,
): EmlFile {
  const id = reference.replace(/[^A-Za-z0-9-]/g, '');
  const date = new Date(savedAt);
  const headers = [
    ['X-Unsent', '1'],
    ['Date', date.toUTCString().replace('GMT', '+0000')],
    ['Message-ID', `<${id}.${date.getTime()}@report.invalid>`],
    ['To', addresses(to)],
    ['Subject', encodedWords(oneLine(subject))],
    ['MIME-Version', '1.0'],
  ].filter(([, value]) => value !== '');
  const head = headers.map(([name, value]) => `${name}: ${value}`).join('\r\n');
  return { fileName: `report-${id}.eml`, message: `${head}\r\n${entity}` };
}

/** The text as a MIME entity of its own, headers first. */
function textPart(body: string): string {
  const headers = ['Content-Type: text/plain; charset=UTF-8', 'Content-Transfer-Encoding: quoted-printable'];
  return `${headers.join('\r\n')}\r\n\r\n${quotedPrintable(wellFormed(body))}`;
}

/** Addresses one a line; a name that isn't plain ASCII is encoded, an address never is. */
function addresses(to: string): string {
  return mailboxes(to)
    .map(mailbox => mailbox.replace(/^[^<]*[^<\s]/, name => (name.includes('@') ? name : encodedWords(name))))
    .join(',\r\n ');
}
