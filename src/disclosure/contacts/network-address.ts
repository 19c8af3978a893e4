/** An address of a network as one number. */
export interface NetworkAddress {
  version: 4 | 6;
  value: bigint;
}

/** An address as the browser writes it, an IPv6 one with or without brackets; null where it is none. */
export function parseAddress(text: string): NetworkAddress | null {
  const bare = text.replace(/^\[|\]$/g, '');
  if (bare.length > 45) return null;
  if (!bare.includes(':')) return parseFour(bare);
  const six = parseSix(bare.replace(/%.*$/, ''));
  if (six === null) return null;
  return six >> 32n === 0xffffn ? { version: 4, value: six & 0xffffffffn } : { version: 6, value: six };
}

/** Whether an address lies in a block: `203.0.113.0/24`. */
export function isWithin(address: NetworkAddress, block: string): boolean {
  const [start = '', length = ''] = block.split('/');
  const first = parseAddress(start);
  if (first === null || first.version !== address.version || !/^\d{1,3}$/.test(length)) return false;
  const rest = BigInt(Math.max(0, bitsOf(address) - Number(length)));
  return first.value >> rest === address.value >> rest;
}

/** The name under which its own name is kept: `7.113.0.203.in-addr.arpa`. */
export function reverseName({ version, value }: NetworkAddress): string {
  if (version === 4) return `${octets(value).reverse().join('.')}.in-addr.arpa`;
  return `${[...value.toString(16).padStart(32, '0')].reverse().join('.')}.ip6.arpa`;
}

/** How many addresses lie between two, both counted, as bits: 8 for 256 of them. */
export function bitsBetween(first: NetworkAddress, last: NetworkAddress): number {
  const count = last.value - first.value;
  return count < 0n ? 0 : count === 0n ? 0 : count.toString(2).length;
}

const bitsOf = ({ version }: NetworkAddress): number => (version === 4 ? 32 : 128);

const octets = (value: bigint): number[] => [24n, 16n, 8n, 0n].map(shift => Number((value >> shift) & 255n));

function parseFour(text: string): NetworkAddress | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
  if (parts === undefined || parts.some(part => part > 255)) return null;
  return { version: 4, value: parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n) };
}

function parseSix(text: string): bigint | null {
  const four = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  const last = four ? parseFour(four[2]!) : null;
  if (four && last === null) return null;
  const whole = last ? `${four![1]}${(last.value >> 16n).toString(16)}:${(last.value & 0xffffn).toString(16)}` : text;
  const halves = whole.split('::');
  if (halves.length > 2) return null;
  const [head, tail] = [halves[0] ?? '', halves[1]].map(half => (half ? half.split(':') : []));
  const missing = 8 - head!.length - tail!.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  const groups = [...head!, ...Array<string>(missing).fill('0'), ...tail!];
  if (!groups.every(group => /^[\da-f]{1,4}$/i.test(group))) return null;
  return groups.reduce((sum, group) => (sum << 16n) + BigInt(`0x${group}`), 0n);
}
