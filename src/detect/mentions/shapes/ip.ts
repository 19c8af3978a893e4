import { groups } from '../../lib/internet-address';
import type { Mention } from '../mention';

/** Words of what has four parts and is no address: versions, chapters, object identifiers. */
const VERSIONED = /\b(?:v|ver|version|release|build|chapter|section|clause|table|figure|oid|firmware|driver)[.:]? ?$/i;

/** An internet address, of a private network as well: 10.14.3.201 is somebody's machine there. */
export default {
  type: 'ip',
  shapes: ['d{1,3}.d{1,3}.d{1,3}.d{1,3}', groups(8)],
  check: text => (text.includes(':') ? isV6(text) : isV4(text)),
  fits: before => !VERSIONED.test(before),
} satisfies Mention;

/** Parts of versions and object identifiers are small: two at least are larger, one in the private network 10. */
const LEAST_LARGE = 32;

function isV4(text: string): boolean {
  const parts = text.split('.');
  const [first, ...others] = parts.map(Number);
  const isWritten = parts.every(part => part === '0' || !part.startsWith('0'));
  const isInRange = first! > 0 && first! < 255 && others.every(part => part < 256);
  return (
    isWritten && isInRange && [first!, ...others].filter(part => part >= LEAST_LARGE).length > (first === 10 ? 0 : 1)
  );
}

/** Eight groups of hexadecimal digits, one of them longer than those of a disk's or card's address. */
function isV6(text: string): boolean {
  const lower = text.toLowerCase();
  return lower < 'g' && text.split(':').every(isHexadecimal) && text.split(':').some(group => group.length > 2);
}
const isHexadecimal = (group: string): boolean => !Number.isNaN(Number(`0x${group}`));
