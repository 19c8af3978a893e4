import { config, type Key, readKeys } from 'openpgp';
import type { KeyFault, SealingKey } from '../../messages/protocol';
import { encryptsWith } from './encrypts-with';
import { type KeyPart, keyParts } from './key-parts';

/** What a file says of a key, without where it came from. */
export type KeyRead =
  | { isRead: true; key: Omit<SealingKey, 'from' | 'at' | 'isAsNamed'> }
  | { isRead: false; fault: KeyFault; detail: string };

/** Keys, and packets of one without what others signed: each may cost the check of a signature. */
const MOST = { keys: 20, packets: 400 };

/** The first key of a file that letters can be encrypted to, or why there is none. Armoured or binary. */
export async function readKey(file: Uint8Array, now: Date): Promise<KeyRead> {
  const parts = keyParts(file);
  if (typeof parts === 'string') return fault(parts);
  const keys = await allKeys(parts).catch(() => null);
  // One packet that is none makes all of it unreadable: a text with a first letter beyond ASCII, a broken download.
  if (keys === null || keys.length === 0) return fault('unreadable');
  // A secret key, published by mistake or pasted: nothing of it is used.
  if (keys.some(key => key.isPrivate())) return fault('private-key');
  if (keys.length > MOST.keys) return fault('too-large');
  const read: KeyRead[] = [];
  for (const key of keys) {
    const one = await judged(key, now, keys.length - 1);
    if (one.isRead) return one;
    read.push(one);
  }
  return read[0]!;
}

const allKeys = async (parts: readonly KeyPart[]): Promise<Key[]> =>
  (await Promise.all(parts.map(part => ('binaryKeys' in part ? readKeys(part) : readKeys(part))))).flat();

async function judged(key: Key, now: Date, others: number): Promise<KeyRead> {
  const own = bare(key);
  if (own.toPacketList().length > MOST.packets) return fault('too-large');
  const encrypts = await encryptsWith(own, now);
  if ('fault' in encrypts) return fault(encrypts.fault, encrypts.detail);
  return {
    isRead: true,
    key: {
      armored: own.armor(config),
      fingerprint: own.getFingerprint().toUpperCase(),
      userIds: own.getUserIDs().slice(0, 3).map(shown),
      algorithm: encrypts.algorithm,
      expiresAt: encrypts.expiresAt,
      others,
    },
  };
}

/** Without what others signed, and without pictures: encryption needs neither, and they may be large. */
function bare(key: Key): Key {
  key.users = key.users.filter(({ userID }) => userID !== null);
  for (const user of key.users) user.otherCertifications = [];
  return key;
}

/** Text of a stranger, for one line of a page. */
const shown = (text: string): string =>
  text
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 120);

const fault = (why: KeyFault, detail = ''): KeyRead => ({ isRead: false, fault: why, detail });
