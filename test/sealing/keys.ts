import { generateKey, type PrivateKey, type PublicKey, revokeKey } from 'openpgp';

export interface Pair {
  publicKey: PublicKey;
  privateKey: PrivateKey;
}
type Options = Partial<Parameters<typeof generateKey>[0]>;

const userIDs = [{ name: 'Privacy office', email: 'privacy@clinic.example' }];
const DAY = 86_400;

/** A fresh key pair of nobody. */
export const pair = (options: Options = {}): Promise<Pair> =>
  generateKey({ userIDs, ...options, format: 'object' } as never) as Promise<never>;

export const armored = async (options: Options = {}): Promise<string> => (await pair(options)).publicKey.armor();

export const daysAgo = (days: number): Date => new Date(Date.now() - days * DAY * 1000);

/** Each way a key can't be used, as it would be published. */
export const FAULTY: Readonly<Record<string, () => Promise<string>>> = {
  expired: () => armored({ date: daysAgo(400), keyExpirationTime: 365 * DAY }),
  'not-yet-valid': () => armored({ date: daysAgo(-30) }),
  'no-encryption': () => armored({ subkeys: [{ sign: true }] }),
  'too-weak': () => armored({ type: 'rsa', rsaBits: 1024, config: { minRSABits: 1024 } }),
  revoked: async () => {
    const { privateKey } = await pair();
    const { publicKey } = await revokeKey({ key: privateKey, format: 'object' });
    return publicKey.armor();
  },
  'private-key': async () => (await pair()).privateKey.armor(),
};
