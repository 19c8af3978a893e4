import { describe, expect, it } from 'vitest';
import { hash, siteOf, withoutUser } from '../../src/background/address';

describe('a site', () => {
  it.each([
    ['https://fax.affiliate.example.co.uk/', 'example.co.uk'],
    ['http://clinic.example:9200/_search', 'clinic.example'],
    ['https://one.github.io/', 'one.github.io'],
    ['http://203.0.113.7:9200/', '203.0.113.7'],
    ['http://[2001:db8::1]/', '2001:db8::1'],
    ['http://fileserver/backups/', 'fileserver'],
    ['http://localhost:8080/', 'localhost'],
    ['about:blank', ''],
    ['null', ''],
  ])('%s belongs to %s', (url, site) => expect(siteOf(url)).toBe(site));
});

it('an address is known again without user, password and fragment', () => {
  expect(withoutUser('http://desk:secret@clinic.example/a?b=1#c')).toBe('http://clinic.example/a?b=1');
});

it('a hash tells nothing and is always the same', async () => {
  expect(await hash('http://clinic.example/smith_john')).toMatch(/^[0-9a-f]{32}$/);
  expect(await hash('a')).toBe(await hash('a'));
});
