import type { KeyFault } from '../messages/protocol';
import { readKey } from './sealing/read-key';

/** The fingerprint of the reporter's own key: as typed, or worked out of the public key that was pasted, which is not kept. */
export async function ownFingerprint(typed: string): Promise<{ fingerprint: string } | { fault: KeyFault }> {
  const text = typed.replace(/^\s*(?:openpgp4fpr:|0x)/i, '').replace(/[\s:]/g, '');
  if (text === '') return { fingerprint: '' };
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text)) return { fingerprint: text.toUpperCase() };
  const read = await readKey(new TextEncoder().encode(typed), new Date());
  return read.isRead ? { fingerprint: read.key.fingerprint } : { fault: read.fault };
}
