/** Private networks, documentation and what no host has. https://www.iana.org/assignments/iana-ipv4-special-registry */
const RESERVED = ['0.', '10.', '127.', '169.254.', '192.168.', '192.0.2.', '198.51.100.', '203.0.113.', '255.'];

/** Whether a text is an IPv4 address that a visitor may have. */
export function isPublicV4(text: string): boolean {
  let part = 0;
  let second = 0;
  let parts = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) {
      part = part * 10 + digit;
      continue;
    }
    if (part > 255) return false;
    parts += 1;
    if (parts === 2) second = part;
    if (parts === 4 || text[at] !== '.') break;
    part = 0;
  }
  const isPrivate = text.startsWith('172.') && second >= 16 && second <= 31;
  const isShared = text.startsWith('100.') && second >= 64 && second <= 127;
  return (
    parts === 4 &&
    !isPrivate &&
    !isShared &&
    Number.parseInt(text, 10) < 224 &&
    !RESERVED.some(start => text.startsWith(start))
  );
}

const RESERVED_V6 = ['::1', 'fe80', 'fc', 'fd', '2001:db8', '2001:0db8', 'ff'];

/** So many groups of an IPv6 address, as a shape. */
export const groups = (count: number): string => Array.from({ length: count }, () => 'X{1,4}').join(':');

/** Whether a text in the shape of an IPv6 address is one that a visitor may have. */
export function isPublicV6(text: string): boolean {
  const lower = text.toLowerCase();
  return lower < 'g' && !RESERVED_V6.some(start => lower.startsWith(start));
}
