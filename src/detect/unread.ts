import type { CoverageReason } from './types';

const TYPES: readonly [RegExp, CoverageReason][] = [
  [/^application\/(x-)?pdf$/, 'pdf'],
  [/^image\/(?!svg)/, 'image'],
  [/^(audio|video)\//, 'media'],
];

/** Bytes at an offset that no text has, one character a byte. https://en.wikipedia.org/wiki/List_of_file_signatures */
const SIGNATURES: readonly [number, string, CoverageReason][] = [
  [0, '%PDF-', 'pdf'],
  [1, 'PNG\r\n\x1a\n', 'image'],
  [0, '\xff\xd8\xff', 'image'],
  [6, 'JFIF\0', 'image'],
  [6, 'Exif\0', 'image'],
  [0, 'GIF87a', 'image'],
  [0, 'GIF89a', 'image'],
  [8, 'WEBPVP8', 'image'],
  [0, 'II*\0', 'image'],
  [0, 'MM\0*', 'image'],
  [4, 'ftypheic', 'image'],
  [4, 'ftypavif', 'image'],
  [4, 'ftyp', 'media'],
  [8, 'AVI LIST', 'media'],
  [8, 'WAVEfmt ', 'media'],
  [0, 'OggS\0', 'media'],
  [0, 'ID3\x03', 'media'],
  [0, 'ID3\x04', 'media'],
  [0, '\x1aE\xdf\xa3', 'media'],
  [0, 'PK\x03\x04', 'download'],
  [0, 'PK\x05\x06', 'download'],
  [0, '\x1f\x8b\x08', 'download'],
  [4, '1AY&SY', 'download'],
  [0, '\xfd7zXZ\0', 'download'],
  [0, "7z\xbc\xaf'\x1c", 'download'],
  [0, 'Rar!\x1a\x07', 'download'],
];
/** UTF-16 has zero bytes too. */
const WIDE = ['\xff\xfe', '\xfe\xff'];

/** Why a document of this type can't be looked at, or null. The type in lower case, without parameters. */
export const unreadReason = (contentType: string): CoverageReason | null =>
  TYPES.find(([pattern]) => pattern.test(contentType))?.[1] ?? null;

/** Why a body that begins with these bytes, one character a byte, is no text; null where it may be one. */
export function unreadBytes(start: string): CoverageReason | null {
  const known = SIGNATURES.find(([offset, bytes]) => start.startsWith(bytes, offset))?.[2];
  if (known) return known;
  return start.includes('\0') && !WIDE.some(mark => start.startsWith(mark)) ? 'download' : null;
}
