import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pick, remediationFor } from '../../src/disclosure/remediation';
import { forbiddenIn } from './forbidden';
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
    expect(forbiddenIn(text)).toEqual([]);
  });

  test('names its products where it is for one product of a kind', () => {
    const isForProduct = file.split('.').length === 3;
    if (isForProduct) expect(text).toMatch(/^Products: \S/m);
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
    ['directory-listing', 'mini_httpd', 'directory-listing'],
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
