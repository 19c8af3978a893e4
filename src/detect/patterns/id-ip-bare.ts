import { isPublicV4 } from '../lib/internet-address';
import type { Pattern } from '../types';

/** Parts of versions and of chapters are small. */
const LEAST_PART = 32;

/**
 * An internet address that no label names: seen from 73.162.18.44. Possible, no more: it counts towards no record.
 * Two of its parts are larger than those of versions and chapters are.
 * https://www.iana.org/assignments/iana-ipv4-special-registry
 */
export default {
  type: 'ip',
  letter: 'O',
  title: 'IP address without a label',
  shapes: ['d{1,3}.d{1,3}.d{1,3}.d{1,3}'],
  check: (_compact, text) => isPublicV4(text) && text.split('.').filter(part => Number(part) >= LEAST_PART).length > 1,
  labels: [],
  needs: 'nothing',
} satisfies Pattern;
