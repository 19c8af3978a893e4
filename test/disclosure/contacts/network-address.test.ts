import { expect, it } from 'vitest';
import { bitsBetween, isWithin, parseAddress, reverseName } from '../../../src/disclosure/contacts/network-address';

it.each([
  ['203.0.113.7', '7.113.0.203.in-addr.arpa'],
  ['::ffff:203.0.113.7', '7.113.0.203.in-addr.arpa'],
  ['[2001:db8::1]', `1.${'0.'.repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa`],
  ['2001:db8:1:2:3:4:5:6', '6.0.0.0.5.0.0.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa'],
])('%s has the reverse name %s', (address, name) => {
  expect(reverseName(parseAddress(address)!)).toBe(name);
});

it.each([
  '',
  '203.0.113',
  '203.0.113.256',
  '1.2.3.4.5',
  'clinic.example',
  '2001:db8',
  '2001::db8::1',
  ':::',
  '1:2:3:4:5:6:7:8:9',
  'g::1',
  `${'1:'.repeat(40)}1`,
])('%j is no address', text => {
  expect(parseAddress(text)).toBeNull();
});

it('lies in a block or does not', () => {
  const [four, six] = ['203.0.113.7', '2001:db8::7'].map(text => parseAddress(text)!);
  expect(['203.0.113.0/24', '203.0.0.0/8', '0.0.0.0/0', '203.0.113.7/32'].every(block => isWithin(four!, block))).toBe(
    true,
  );
  expect(
    ['203.0.113.8/29', '203.0.113.0', '2001:db8::/32', 'x/8', '203.0.113.0/x'].some(block => isWithin(four!, block)),
  ).toBe(false);
  expect(isWithin(six!, '2001:db8::/32')).toBe(true);
  expect(isWithin(six!, '2001:db9::/32')).toBe(false);
});

it('knows how large a block is', () => {
  const bits = (first: string, last: string) => bitsBetween(parseAddress(first)!, parseAddress(last)!);
  expect(bits('203.0.113.0', '203.0.113.255')).toBe(8);
  expect(bits('203.0.113.7', '203.0.113.7')).toBe(0);
  expect(bits('203.0.113.255', '203.0.113.0')).toBe(0);
});
