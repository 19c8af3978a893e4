import { oneLine, wellFormed } from './text';
import type { Outgoing } from './types';

/**
 * The letter as an address that opens the mail program (RFC 6068), or null where it would be longer than 1,500
 * characters: some mail programs cut longer ones without a word.
 */
export function mailtoUrl({ to, subject, body }: Outgoing): string | null {
  const recipients = encode(oneLine(to)).replace(/%20/g, '');
  const lines = wellFormed(body).replace(/\r\n|\r|\n/g, '\r\n');
  const url = `mailto:${recipients}?subject=${encode(oneLine(subject))}&body=${encode(lines)}`;
  return url.length <= 1500 ? url : null;
}

/** Percent-encodes all but what section 2 lets stand in addresses and values alike; `+` is never left as it is. */
const encode = (text: string): string => encodeURIComponent(text).replace(/%(40|2C|3A)/g, decodeURIComponent);
