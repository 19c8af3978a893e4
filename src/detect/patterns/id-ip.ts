import { asText } from '../lib/as-text';
import { groups, isPublicV4, isPublicV6 } from '../lib/internet-address';
import { listOf } from '../lib/words';
import type { Pattern } from '../types';

/** Groups before and behind the gap of a shortened address. */
const GAPS = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [3, 1],
  [3, 2],
  [4, 1],
  [4, 2],
  [5, 1],
  [4, 3],
  [4, 4],
] as const;
/**
 * Internet address of a visitor: 73.162.18.44. Says who looked at which page of a clinic, to whoever sells connections.
 * Versions look alike, so a label must name it, or it opens the line of a server's log. Addresses of private networks and
 * of documentation are nobody's.
 * https://www.iana.org/assignments/iana-ipv4-special-registry
 */
export default {
  type: 'ip',
  letter: 'O',
  title: 'IP address',
  shapes: [
    'd{1,3}.d{1,3}.d{1,3}.d{1,3}',
    groups(8),
    ...GAPS.map(([before, behind]) => `${groups(before)}::${groups(behind)}`),
  ],
  distinctive: ['d{1,3}.d{1,3}.d{1,3}.d{1,3} - -'],
  check: asText(text => (text.includes(':') && !text.includes('.') ? isPublicV6(text) : isPublicV4(text))),
  labels:
    listOf(`ip of client, client address, client ip addr, ip source, inet addr, internet address, ip addr v4, public
      ip, public ip address, web ip, browser ip, ip from, caller ip, sender ip, logon ip, connection ip, access ip
      address, patient ip address, ip used, user address ip, client host, requester ip, remote host, remotehost, ip
      number, ip no, ip, ip address, ip addr, ipaddress, signed from ip, signature ip, consent ip, request ip, peer
      ip, access ip, logged ip, client ip, client ip address, remote addr, remote address, remote ip, x forwarded
      for, x real ip, last login ip, login ip, source ip, src ip, user ip, visitor ip, patient ip, ipv4, ipv6, ip
      v4, ip v6, ipv4 address, ipv6 address, signup ip, registration ip, session ip, user ip address, last ip,
      origin ip, device ip`),
  needs: 'label',
} satisfies Pattern;
