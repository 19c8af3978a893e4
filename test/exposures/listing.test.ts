import { describe, expect, test } from 'vitest';
import { dateIn } from '../../src/detect/listing/date';
import { fileClass } from '../../src/detect/listing/file-class';
import { createLinkReader } from '../../src/detect/listing/read-links';
import { sizeIn } from '../../src/detect/listing/size';

test.each([
  ['2026-02-01 04:10', '2026-02-01'],
  ['01-Feb-2026 04:10', '2026-02-01'],
  ['2026-Feb-01 04:10:11', '2026-02-01'],
  ['Sun, 01 Feb 2026 04:10:11 GMT', '2026-02-01'],
  ['2/1/2026 4:10 AM', '2026-02-01'],
  ['13/02/2026 04:10', '2026-02-13'],
  ['01.02.2026', '2026-02-01'],
  ['2026年2月1日', '2026-02-01'],
  ['03/02/2026 04:10', null],
  ['2026-13-01', null],
  ['Feb  1 04:10', null],
])('the date of %s is %s', (text, date) => {
  expect(dateIn(text).date).toBe(date);
});

test.each([
  ['412', 412, false],
  ['1,234,567', 1_234_567, false],
  ['1 780 kB', 1780 * 1024, true],
  ['1.5G', 1.5 * 1024 ** 3, true],
  ['12,5 Mo', 12.5 * 1024 ** 2, true],
  ['2.0 KiB', 2048, true],
  ['99 bytes', 99, false],
  ['512M\tGZIP compressed document', 512 * 1024 ** 2, true],
])('%s is %d bytes', (text, bytes, isRounded) => {
  expect(sizeIn(text)).toEqual({ bytes, isRounded });
});

test('a dash is no size', () => {
  expect(sizeIn(' - ')).toBeNull();
});

test.each([
  ['frontdesk.pst', 'mailbox'],
  ['dump.sql.gz', 'database-dump'],
  ['claims_837P_0203.txt', 'claims'],
  ['Patient List.xlsx', 'patient-spreadsheet'],
  ['fax_0001.tif', 'fax-image'],
  ['Thumbs.db', null],
  ['logo.png', null],
])('the class of %s is %s', (name, found) => {
  expect(fileClass(name)).toBe(found);
});

describe('links read as a listing', () => {
  const read = (url: string, ...links: [href: string, text: string, after?: string][]) => {
    const reader = createLinkReader(url);
    for (const [href, text, after = ''] of links) reader.add({ href, text, before: '', after, isNavigation: false });
    return reader.read();
  };

  test('the way up and ways to sort are no entries', () => {
    const listing = read(
      'http://h.test/a/',
      ['../', '../'],
      ['?C=N;O=D', 'Name'],
      ['/', 'Parent Directory'],
      ['b/', 'b/'],
    );
    expect(listing).toMatchObject({ hasParent: true, sorts: 1, named: 1, others: 0, isOwn: true });
    expect(listing.entries.map(({ name, isDirectory }) => [name, isDirectory])).toEqual([['b', true]]);
  });

  test('a name may be cut short, and be joined by its icon', () => {
    const { entries } = read(
      'http://h.test/a/',
      ['long-name-of-a-file.pdf', ''],
      ['long-name-of-a-file.pdf', 'long-name-of-..>', '01-Feb-2026 04:10   20'],
    );
    expect(entries).toEqual([
      { name: 'long-name-of-a-file.pdf', isDirectory: false, bytes: 20, isRounded: false, date: '2026-02-01' },
    ]);
  });

  test('folders may be named by a parameter', () => {
    const listing = read(
      'http://h.test/x.php?dir=a',
      ['?dir=', 'home'],
      ['?dir=a%2Fb', 'b'],
      ['?dir=a&sort=name', 'Name'],
      ['a/c.txt', 'c.txt'],
    );
    expect(listing.hasFolderParameter).toBe(true);
    expect(listing.entries.map(({ name }) => name)).toEqual(['b', 'c.txt']);
  });
});
