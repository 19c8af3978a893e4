import { config, type Key, type PartialConfig, type Subkey } from 'openpgp';
import type { KeyFault } from '../../messages/protocol';

/** The part of a key that encrypts today, or why none does. */
export type Encrypts = { algorithm: string; expiresAt: string | null } | { fault: KeyFault; detail: string };

/** Takes what OpenPGP.js refuses as too weak, so that a weak key can be told from none. */
const lax: PartialConfig = {
  minRSABits: 0,
  rejectPublicKeyAlgorithms: new Set(),
  rejectHashAlgorithms: new Set(),
  rejectMessageHashAlgorithms: new Set(),
  rejectCurves: new Set(),
};

/** Asks a key for the part that encrypts, and where it has none, asks again with less and less to find out why. */
export async function encryptsWith(key: Key, now: Date): Promise<Encrypts> {
  if (key.getCreationTime() > now) return fault('not-yet-valid', dayOf(key.getCreationTime()));
  if (await key.isRevoked(undefined, undefined, now)) return fault('revoked');
  const part = await partFor(key, now);
  if (part) return { algorithm: nameOf(part), expiresAt: (await endOf(key, part))?.toISOString() ?? null };
  const weak = await partFor(key, now, lax);
  if (weak) return fault('too-weak', nameOf(weak));
  const ended = await partFor(key, null, lax);
  if (ended) return fault('expired', dayOf((await endOf(key, ended)) ?? now));
  return fault(
    key.subkeys.some(({ revocationSignatures }) => revocationSignatures.length > 0) ? 'revoked' : 'no-encryption',
  );
}

/** `date` null: whatever has ended counts too. */
const partFor = (key: Key, date: Date | null, changed: PartialConfig = {}): Promise<Key | Subkey | null> =>
  key.getEncryptionKey(undefined, date, undefined, { ...config, ...changed }).catch(() => null);

/** The earlier end of the key and of the part that encrypts; null where neither ends. */
async function endOf(key: Key, part: Key | Subkey): Promise<Date | null> {
  const ends = [await key.getExpirationTime(), await part.getExpirationTime()];
  const times = ends.map(end => (end === null ? Number.POSITIVE_INFINITY : Number(end)));
  const first = Math.min(...times);
  return Number.isFinite(first) ? new Date(first) : null;
}

/** `RSA 4096`, `Curve25519`. */
function nameOf(part: Key | Subkey): string {
  const { algorithm, bits, curve } = part.getAlgorithmInfo();
  if (curve !== undefined) return NAMES[curve] ?? curve;
  const name = NAMES[algorithm] ?? algorithm;
  return bits === undefined ? name : `${name} ${bits}`;
}

const NAMES: Readonly<Record<string, string>> = {
  rsaEncryptSign: 'RSA',
  rsaEncrypt: 'RSA',
  rsaSign: 'RSA',
  elgamal: 'ElGamal',
  dsa: 'DSA',
  x25519: 'Curve25519',
  x448: 'Curve448',
  curve25519Legacy: 'Curve25519',
};

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
const fault = (why: KeyFault, detail = ''): Encrypts => ({ fault: why, detail });
