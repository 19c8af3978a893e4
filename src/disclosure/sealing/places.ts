import { isPrivateAddress } from '../../detect/judge/private-address';
import type { Contact } from '../contacts/types';
import type { KeyPlace } from './types';

/** Where the keys of a draft's contacts may be: those of the chosen one first, each address once. */
export function keyPlaces(contacts: readonly Contact[], chosen: string | null): readonly KeyPlace[] {
  const inOrder = [...contacts.filter(({ id }) => id === chosen), ...contacts.filter(({ id }) => id !== chosen)];
  const places = new Map<string, KeyPlace>();
  for (const { encryption = [], party, said } of inOrder) {
    for (const uri of encryption) if (!places.has(uri)) places.set(uri, keyPlace(uri, party ?? said));
  }
  return [...places.values()];
}

/** What a URI of an `Encryption` line (RFC 9116, section 2.5.4) leads to. */
export function keyPlace(uri: string, named: string): KeyPlace {
  const told = (reason: Extract<KeyPlace, { kind: 'not-fetched' }>['reason']): KeyPlace => ({
    kind: 'not-fetched',
    uri: uri.slice(0, 500),
    reason,
    named,
  });
  const [, digits = ''] = /^openpgp4fpr:([0-9a-f]{40}|[0-9a-f]{64})$/i.exec(uri.replace(/\s/g, '')) ?? [];
  if (digits !== '') return { kind: 'fingerprint', fingerprint: digits.toUpperCase(), named };
  if (/^dns:/i.test(uri)) return told('dns');
  if (!URL.canParse(uri)) return told('unknown');
  const { protocol, host, hostname, href, username, password, hash } = new URL(uri);
  if (protocol === 'http:') return told('not-https');
  if (protocol !== 'https:' || username !== '' || password !== '') return told('unknown');
  if (isNear(hostname)) return told('private');
  return { kind: 'fetch', url: href.slice(0, href.length - hash.length), host, named };
}

/** A name or address of the person's own network: nobody's word leads us there. */
function isNear(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$/g, '');
  return isPrivateAddress(name) || !/[.:]/.test(name) || /\.(?:local|localhost|internal|home\.arpa)\.?$/.test(name);
}
