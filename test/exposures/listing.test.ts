import { describe, expect, test } from 'vitest';
import { dateIn } from '../../src/detect/listing/date';
import { fileClass } from '../../src/detect/listing/file-class';
import { isPublicMirror } from '../../src/detect/listing/mirror';
import { namedIn } from '../../src/detect/listing/named';
import { saysPart } from '../../src/detect/listing/part';
import { createLinkReader } from '../../src/detect/listing/read-links';
import { sizeIn } from '../../src/detect/listing/size';

test.each([
  ['2026-02-01 04:10', '2026-02-01'],
  ['01-Feb-2026 04:10', '2026-02-01'],
  ['2026-Feb-01 04:10:11', '2026-02-01'],
  ['Sun, 01 Feb 2026 04:10:11 GMT', '2026-02-01'],
  ['2/1/2026 4:10 AM', '2026-02-01'],
  ['13/02/2026 04:10', '2026-02-13'],
  ['1 février 2026 à 04:10', '2026-02-01'],
  ['01 фев 2026', '2026-02-01'],
  ['Sun Feb 01 04:10:11 UTC 2026', '2026-02-01'],
  ['01.02.26 04:10', '2026-02-01'],
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
  ['-rw-r--r--   1  root root  1223 ', 1223, false],
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
  ['welcome.msg', null],
  ['icd10cm_codes_2026.csv', null],
  ['patients_icd10_2026.csv', 'patient-spreadsheet'],
  ['logo.png', null],
  ['835.png', null],
  ['835.txt', 'claims'],
])('the class of %s is %s', (name, found) => {
  expect(fileClass(name)).toBe(found);
});

test.each([
  ['folder_open Scans 2026-01-08 17:22 4.2GB', 'Scans', true],
  ['[dir] Scans', 'Scans', true],
  ['long-name-of..>', 'long-name-of-a-file.pdf', true],
  ['lo…file.pdf', 'long-name-of-a-file.pdf', false],
  ['Installation', 'installation.html', true],
  ['Read more about all of our scans', 'scans', false],
  ['Minutes (PDF)', 'minutes_2026.pdf', false],
])('%s says %s: %s', (text, name, isSaid) => {
  expect(namedIn(text, name) !== null).toBe(isSaid);
});

test('a title of a page does not write the ending of its address', () => {
  expect(namedIn('Installation', 'installation.html')?.isExact).toBe(false);
});

test.each([
  ['Page 1 of 7', true],
  ['Showing 1-100 of 1,234 files', true],
  ['Page 1 of 1', false],
  ['6 files, 1/8/2026', false],
  ['Items 12 of 12', false],
])('%s says that there is more: %s', (text, isPart) => {
  expect(saysPart(text)).toBe(isPart);
});

describe('a listing meant to be public', () => {
  const entries = (...names: string[]) =>
    names.map(name => ({
      name: name.replace(/\/$/, ''),
      isDirectory: name.endsWith('/'),
      bytes: null,
      isRounded: false,
      date: null,
    }));

  test('is told by its packages or its distributions', () => {
    expect(isPublicMirror(entries('tool-1.0.tar.gz', 'tool-1.0.tar.gz.asc', 'SHA256SUMS'), 'http://h.test/')).toBe(
      true,
    );
    expect(isPublicMirror(entries('debian/', 'fedora/', 'ubuntu/', 'local/'), 'http://h.test/')).toBe(true);
  });

  test('an address alone says nothing, and nothing private may stand in it', () => {
    expect(isPublicMirror(entries('scans/', 'letters/'), 'http://ftp.clinic.test/')).toBe(false);
    expect(isPublicMirror(entries('1.0/', 'ls-lR', 'patients.csv', 'b/', 'c/'), 'http://ftp.clinic.test/')).toBe(false);
    expect(isPublicMirror(entries('bin/', 'ls-lR.gz', 'welcome.msg'), 'http://ftp.software.test/')).toBe(true);
  });
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

  test('a name in an encoding that the server does not name is read all the same', () => {
    const { entries } = read(
      'http://h.test/a/',
      ['price%20list%20M%c3%a4rz.txt', 'price list MÃ¤rz.txt', '01-Feb-2026 04:10   20'],
      ['patients.csv', 'patients.csv', '01-Feb-2026 04:10   30'],
    );
    expect(entries.map(({ name, bytes }) => [name, bytes])).toEqual([
      ['price list März.txt', 20],
      ['patients.csv', 30],
    ]);
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

  test('buttons of a row are no entries, nor is the next page', () => {
    const reader = createLinkReader('http://h.test/x.php?p=a');
    const add = (href: string, text: string, row?: number) =>
      reader.add({ href, text, before: '', after: '', isNavigation: false, ...(row !== undefined && { row }) });
    add('?p=a&view=c.txt', 'c.txt', 1);
    add('?p=a&del=c.txt', 'Delete', 1);
    add('/share/c.txt', 'c.txt', 1);
    add('?p=a&upload', 'Upload');
    add('?p=a&page=2', '2');
    const listing = reader.read();
    expect(listing.entries.map(({ name }) => name)).toEqual(['c.txt']);
    expect(listing).toMatchObject({ others: 0, hasMore: true });
  });

  test('one date that can only be read one way tells how the others are read', () => {
    const { entries } = read(
      'http://h.test/a/',
      ['b.txt', 'b.txt', '03/02/2026 04:10'],
      ['c.txt', 'c.txt', '13/02/2026 04:10'],
    );
    expect(entries.map(({ date }) => date)).toEqual(['2026-02-03', '2026-02-13']);
  });
});
