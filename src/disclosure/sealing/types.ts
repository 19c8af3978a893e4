import type { Contact } from '../contacts/types';

/** The recipient's public key, for one draft. Nothing secret is in it. */
export interface SealingKey {
  /** Without what encryption does not need: signatures of others and pictures are left out. */
  armored: string;
  /** 40 or 64 hexadecimal digits in upper case. */
  fingerprint: string;
  /** As the key says of itself: anybody can write anything there. At most three. */
  userIds: readonly string[];
  /** Of the part that encrypts: `RSA 4096`, `Curve25519`. */
  algorithm: string;
  /** ISO 8601, UTC: when it ends; null where it does not. */
  expiresAt: string | null;
  /** Where it was fetched; null where the person pasted it. */
  from: string | null;
  /** ISO 8601, UTC: when it was fetched or pasted. */
  at: string;
  /** Other keys of the same file, left aside. */
  others: number;
  /** Whether a fingerprint that the contact's security.txt names is this one; null where it names none. */
  isAsNamed: boolean | null;
}

/** A place where a contact's key may be, and what fetching it would mean. Sends nothing. */
export type KeyPlace =
  | {
      kind: 'fetch';
      url: string;
      /** With the port, if it isn't the usual one. */
      host: string;
      /** The party or host that named the place. */
      named: string;
    }
  /** Named to be compared: 40 or 64 hexadecimal digits in upper case. */
  | { kind: 'fingerprint'; fingerprint: string; named: string }
  /** Told and not fetched: the domain name system is not asked, an address without encryption could be anybody's. */
  | { kind: 'not-fetched'; uri: string; reason: 'dns' | 'not-https' | 'private' | 'unknown'; named: string };

/** Why there is no key. */
export type KeyFault =
  /** No answer came. */
  | 'no-permission'
  | 'offline'
  | 'timeout'
  | 'certificate'
  | 'network'
  /** An answer came, and no key. `redirected`: sent on elsewhere, which was not followed. */
  | 'status'
  | 'redirected'
  | 'too-large'
  | 'empty'
  | 'html'
  | 'private-key'
  | 'message'
  | 'not-a-key'
  | 'unreadable'
  /** A key came that can't be used. */
  | 'expired'
  | 'revoked'
  | 'not-yet-valid'
  | 'no-encryption'
  | 'too-weak';

export type KeyTaken =
  | { isTaken: true; key: SealingKey }
  | {
      isTaken: false;
      fault: KeyFault;
      /** The status of the answer, the day a key ended. */
      detail: string;
      /** Where the server sent us on to, if that can be fetched: with its own click. */
      next: string | null;
    };

/** Contacts carry these in their order of preference. */
export type Encryption = NonNullable<Contact['encryption']>;
