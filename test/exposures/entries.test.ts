import { expect, test } from 'vitest';
import { begin } from '../../src/detect';

const recordsOf = (...names: string[]) => {
  const body = JSON.stringify(names.map(name => ({ name, type: 'file', mtime: '2026-01-08T07:12:40Z', size: 10 })));
  const scan = begin({ url: 'http://h.test/out/', contentType: 'application/json', title: '', form: 'raw' });
  scan.feed({ text: body });
  return scan.end({ state: 'full', reason: null, scanned: body.length, of: body.length }).records;
};

test('among three files named alike, one known name shows that the others are names', () => {
  expect(recordsOf('rx_oduya_maria.pdf', 'rx_quill_zorvan.pdf', 'rx_brenn_ysolde.pdf').phi).toBe(3);
});

test('of two files, a known name shows nothing of its sibling', () => {
  expect(recordsOf('rx_oduya_maria.pdf', 'rx_quill_zorvan.pdf').phi).toBe(1);
});

test('where no name is known, files named alike are no people', () => {
  expect(recordsOf('rx_zell_quorn.pdf', 'rx_quill_zorvan.pdf', 'rx_brenn_ysolde.pdf').phi).toBe(0);
});

test('words that files are named by are no names beside known ones', () => {
  const { phi } = recordsOf('lab_oduya_maria.pdf', 'lab_vesk_thomas.pdf', 'lab_report_summary.pdf');
  expect(phi).toBe(2);
});
