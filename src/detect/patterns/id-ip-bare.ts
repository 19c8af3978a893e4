import { asText } from '../lib/as-text';
import { groups, isPublicV4, isPublicV6 } from '../lib/internet-address';
import type { Pattern } from '../types';

/** Parts of versions and of chapters are small. */
const LEAST_PART = 32;

/**
 * An internet address that no label names: seen from 73.162.18.44. Possible, no more: it counts towards no record.
 * Two of its parts are larger than those of versions and chapters are; eight groups of which one has more than two digits are
 * no address of a disk or card.
 * https://www.iana.org/assignments/iana-ipv4-special-registry
 */
export default {
  type: 'ip',
  letter: 'O',
  title: 'IP address without a label',
  shapes: ['d{1,3}.d{1,3}.d{1,3}.d{1,3}', groups(8)],
  check: asText(text =>
    text.includes(':')
      ? isPublicV6(text) && text.split(':').some(group => group.length > 2)
      : isPublicV4(text) && text.split('.').filter(part => Number(part) >= LEAST_PART).length > 1,
  ),
  labels: [],
  needs: 'nothing',
} satisfies Pattern;
