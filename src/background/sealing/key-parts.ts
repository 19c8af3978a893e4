import type { KeyFault } from '../../messages/protocol';

/** A file as OpenPGP.js takes it: armoured blocks or bytes. */
export type KeyPart = { armoredKeys: string } | { binaryKeys: Uint8Array };

/** Bytes of a file that are looked at. Keys with many signatures of others reach some hundred thousand. */
export const mostKeyBytes = 1_000_000;
const MOST_BLOCKS = 20;

/** The keys a file may hold, still unread, or what it is instead. */
export function keyParts(file: Uint8Array): readonly KeyPart[] | KeyFault {
  if (file.length > mostKeyBytes) return 'too-large';
  const text = new TextDecoder().decode(file).trim();
  if (text === '') return 'empty';
  if (text.includes(begin('PRIVATE KEY BLOCK'))) return 'private-key';
  // Also from a page or a mail that shows the key as text.
  const blocks = blocksIn(text);
  if (blocks.length > 0) return blocks.map(armoredKeys => ({ armoredKeys }));
  if (text.includes(begin('MESSAGE')) || text.includes(begin('SIGNATURE'))) return 'message';
  if (/^(?:<[!?a-z]|\uFEFF<)/i.test(text)) return 'html';
  // RFC 9580, section 4.2: the first bit of a packet is set.
  return (file[0] ?? 0) >= 0x80 ? [{ binaryKeys: file }] : 'not-a-key';
}

const begin = (what: string): string => `-----BEGIN PGP ${what}-----`;
const BEGIN = begin('PUBLIC KEY BLOCK');
const END = BEGIN.replace('BEGIN', 'END');

function blocksIn(text: string): string[] {
  const blocks: string[] = [];
  let start = text.indexOf(BEGIN);
  while (start >= 0 && blocks.length < MOST_BLOCKS) {
    const end = text.indexOf(END, start);
    if (end < 0) break;
    blocks.push(text.slice(start, end + END.length));
    start = text.indexOf(BEGIN, end);
  }
  return blocks;
}
