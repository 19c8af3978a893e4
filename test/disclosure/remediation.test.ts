import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/detect/all';
import { pick, remediationFor } from '../../src/disclosure/remediation';
import { pages, wordsOf } from '../../src/disclosure/remediation-pages';
import { forbidden, forbiddenIn } from './forbidden';
import { backupFolder, faxServer } from './reports';

/** The English; `languages.test.ts` holds the other languages against it. */
const folder = 'src/disclosure/remediation/en';
const files = readdirSync(folder);

describe.each(files)('the advice %s', file => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');

  test('has a title, how to close and how to verify', () => {
    expect(text).toMatch(/^# \S.*\n[\s\S]*^## Close\n\n\S[\s\S]*^## Verify\n\n\S/m);
  });

  test('is seen from outside, and holds no slot', () => {
    expect(text.split('## Verify')[1]).toContain('From a connection outside your network');
    expect(text).not.toMatch(/\{\{/);
  });

  test('holds no link, haste, threat, deadline, law or money', () => {
    expect(forbiddenIn(text, forbidden.en!.always, forbidden.en!.law)).toEqual([]);
  });

  test('names its products where it is for one product of a kind', () => {
    const isForProduct = file.split('.').length === 3;
    if (isForProduct) expect(text).toMatch(/^(Products: \S|- @\S)/m);
  });
});

describe('every product that a scan may name', () => {
  const products = kinds.flatMap(({ kind, products: of }) => [...new Set(of)].map(product => ({ kind, product })));

  test.each(products)('has advice of its own: $product ($kind)', ({ kind, product }) => {
    const page = pages.get('en')!.get(pick('en', { kind, product }))!;
    const named = page.products.filter(alias => wordsOf(product).includes(` ${alias} `));
    expect(named, `name ${product} in a page src/disclosure/remediation/en/${kind}*.md`).not.toEqual([]);
    const { close, verify } = remediationFor('en', [{ ...faxServer.exposures[0]!, kind, product }]);
    expect(`${close}\n${verify}`).not.toContain('- @');
  });

  test.each(kinds)('$kind has advice for a product that nobody named', ({ kind }) => {
    expect(pick('en', { kind, product: null })).toBe(kind);
  });
});

describe('the advice that fits best', () => {
  test.each([
    ['directory-listing', 'nginx', 'directory-listing.nginx'],
    ['directory-listing', 'Apache', 'directory-listing.apache'],
    ['directory-listing', 'Apache/2.4.57 (Debian)', 'directory-listing.apache'],
    ['directory-listing', 'Apache Tomcat', 'directory-listing.tomcat'],
    ['directory-listing', 'Apache-Tomcat/9.0.31', 'directory-listing.tomcat'],
    ['directory-listing', 'Microsoft-IIS', 'directory-listing.iis'],
    ['directory-listing', 'IIS', 'directory-listing.iis'],
    ['directory-listing', 'Python http.server', 'directory-listing.python'],
    ['directory-listing', 'SimpleHTTP/0.6 Python/3.9', 'directory-listing.python'],
    ['directory-listing', 'Node.js http-server', 'directory-listing.node'],
    ['directory-listing', 'http-server', 'directory-listing.node'],
    ['directory-listing', 'Express serve-index', 'directory-listing.node'],
    ['directory-listing', 'Python behind OpenResty', 'directory-listing.nginx'],
    ['directory-listing', 'lighttpd', 'directory-listing.lighttpd'],
    ['directory-listing', 'Caddy', 'directory-listing.caddy'],
    ['directory-listing', 'mini_httpd', 'directory-listing.small-servers'],
    ['directory-listing', 'static-web-server', 'directory-listing.sharing'],
    ['directory-listing', 'an unknown one', 'directory-listing'],
    ['directory-listing', null, 'directory-listing'],
    ['elasticsearch', 'Elasticsearch', 'elasticsearch'],
    ['elasticsearch', 'OpenSearch', 'elasticsearch.opensearch'],
    ['kibana', 'OpenSearch Dashboards', 'kibana'],
    ['object-storage', 'Amazon S3', 'object-storage'],
    ['rsync', null, 'rsync'],
    ['tabular', 'nginx', 'tabular'],
    ['database-dump', null, 'database-dump'],
    ['paper-tape', 'nginx', 'generic'],
  ])('for %s by %s is %s', (kind, product, page) => {
    expect(pick('en', { kind, product })).toBe(page);
  });

  test('is for this product and no other', () => {
    const { close, verify } = remediationFor('en', faxServer.exposures);
    expect(close).toContain('xpack.security.enabled: true');
    expect(verify).toContain('401');
    expect(close).not.toMatch(/autoindex|Options -Indexes/);
  });

  test('holds of the lines for one product those for this one and no other', () => {
    const bucket = (product: string | null) =>
      remediationFor('en', [{ ...faxServer.exposures[0]!, kind: 'object-storage', product }]).close;
    expect(bucket('Ceph')).toContain('\n- Set the access lists of the bucket');
    expect(bucket('Ceph')).not.toMatch(/@|Amazon|Block Public Access|mc anonymous/);
    expect(bucket('Amazon S3')).toContain('- Switch on "Block Public Access"');
    expect(bucket(null)).not.toMatch(/@|Block Public Access/);
    const both = remediationFor('en', [
      { ...faxServer.exposures[0]!, kind: 'object-storage', product: 'MinIO' },
      { ...faxServer.exposures[0]!, kind: 'object-storage', product: 'Wasabi' },
    ]).close;
    expect(both).toMatch(/mc anonymous[\s\S]*public access off/);
  });

  test('is the general one where nothing of the kind is known', () => {
    expect(remediationFor('en', [])).toEqual(
      remediationFor('en', [{ ...faxServer.exposures[0]!, kind: 'paper-tape' }]),
    );
  });

  test('says what to do about bulk files in a list, with a title over each part', () => {
    const { close } = remediationFor('en', backupFolder.exposures);
    expect(close).toMatch(
      /^List of files by nginx:\n[\s\S]*\n\nBackups, mailboxes and database copies within reach:\n/,
    );
  });

  test('about a backup server says what to do about its files without a second page', () => {
    const exposure = { ...backupFolder.exposures[0]!, kind: 'rsync', product: null };
    expect(remediationFor('en', [exposure]).close).toMatch(/^- In the firewall/);
  });

  test('stands there once, however many things of the kind lie there', () => {
    const once = remediationFor('en', faxServer.exposures);
    expect(remediationFor('en', [...faxServer.exposures, ...faxServer.exposures])).toEqual(once);
  });
});
