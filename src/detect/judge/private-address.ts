/** Loopback, link-local and RFC 1918 / 4193 addresses: the host can not be reached from everywhere. */
export function isPrivateAddress(address: string): boolean {
  const [first = Number.NaN, second = Number.NaN] = address.split('.').map(Number);
  if (address.includes(':')) {
    const lower = address.toLowerCase();
    if (lower.startsWith('::ffff:')) return isPrivateAddress(dotted(lower.slice('::ffff:'.length)));
    return lower === '::1' || lower === '::' || ['fe80:', 'fc', 'fd'].some(prefix => lower.startsWith(prefix));
  }
  if (first === 0 || first === 10 || first === 127) return true;
  if (first === 100) return second >= 64 && second <= 127;
  if (first === 172) return second >= 16 && second <= 31;
  return (first === 192 && second === 168) || (first === 169 && second === 254);
}

/** An IPv4 address inside an IPv6 one, which browsers write as two groups: `7f00:1`. */
function dotted(inside: string): string {
  const [, high, low] = /^([\da-f]{1,4}):([\da-f]{1,4})$/.exec(inside) ?? [];
  if (high === undefined || low === undefined) return inside;
  const bytes = [high, low].flatMap(group => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]);
  return bytes.join('.');
}
