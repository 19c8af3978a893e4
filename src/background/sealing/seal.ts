import { createMessage, encrypt, readKey } from 'openpgp';

/** Encrypts a text to a public key, armoured: ASCII in lines of at most 76, ended by CRLF. */
export async function seal(text: string, armoredKey: string): Promise<string> {
  const encryptionKeys = await readKey({ armoredKey });
  const message = await createMessage({ binary: new TextEncoder().encode(text) });
  return encrypt({ message, encryptionKeys, format: 'armored' });
}
