import { expect, test } from 'vitest';
import { begin } from '../../src/detect';

const recordsOf = (...names: string[]) => {
  const body = JSON.stringify(names.map(name => ({ name, type: 'file', mtime: '2026-01-08T07:12:40Z', size: 10 })));
  const scan = begin({ url: 'http://h.test/out/', contentType: 'application/json', title: '', form: 'raw' });
  scan.feed({ text: body });
  return scan.end({ state: 'full', reason: null, scanned: body.length, of: body.length }).records;
};

test('among files named alike, two known names show that the others are names', () => {
  const { phi } = recordsOf('rx_oduya_maria.pdf', 'rx_vesk_thomas.pdf', 'rx_quill_zorvan.pdf', 'rx_brenn_ysolde.pdf');
  expect(phi).toBe(4);
});

test('one known name shows nothing of its siblings', () => {
  expect(recordsOf('rx_oduya_maria.pdf', 'rx_quill_zorvan.pdf', 'rx_brenn_ysolde.pdf').phi).toBe(1);
});

test('words that files are named by are no names beside known ones', () => {
  const { phi } = recordsOf('lab_oduya_maria.pdf', 'lab_vesk_thomas.pdf', 'lab_report_summary.pdf');
  expect(phi).toBe(2);
});
