import { mailboxes, oneLine, wellFormed } from './text';
import type { Outgoing } from './types';

/**
 * The letter as an address that opens the mail program (RFC 6068), or null where it would be longer than 1,500
 * characters: some mail programs cut longer ones without a word.
 */
export function mailtoUrl({ to, subject, body }: Outgoing): string | null {
  const recipients = mailboxes(to).map(mailbox => encodeAddress(/<([^<>]*)>/.exec(mailbox)?.[1] ?? mailbox));
  const lines = wellFormed(body).replace(/\r\n|\r|\n/g, '\r\n');
  const url = `mailto:${recipients.join(',')}?subject=${encode(oneLine(subject))}&body=${encode(lines)}`;
  return url.length <= 1500 ? url : null;
}

const encodeAddress = (address: string): string => encodeURIComponent(address).replace(/%40/g, '@');

/** Percent-encodes all but what section 2 lets stand in a value; `+` is never left as it is. */
const encode = (text: string): string => encodeURIComponent(text).replace(/%(40|2C|3A)/g, decodeURIComponent);
