import { expect, it } from 'vitest';
import { sortedWords } from '../../src/detect/lib/sorted-words';
import { keyWordsOf } from '../../src/detect/scan/key-words';
import { compact, written } from '../../src/detect/scan/value';
import { raw, scan } from './scans';

it('nothing of a page is looked at once its scan has ended', () => {
  const { identifiers } = scan(raw('text/plain'), 'Patient: Dora Quill, SSN: 536-90-4399');
  expect(identifiers.map(({ type }) => type)).toContain('ssn');
  for (const view of [written, compact]) {
    expect(String(view)).toBe('');
    expect(view.stretch.text).toBe('');
    expect([...view.bytes].every(byte => byte === 0)).toBe(true);
  }
});

it('no key of a page is remembered that may be a value', () => {
  const before = keyWordsOf('before');
  expect(keyWordsOf('before')).toBe(before);
  scan(raw('application/json'), '[["Dora Quill","1963-03-04"],["Anna Berg","1990-09-24"]]');
  expect(keyWordsOf('before')).not.toBe(before);
});

it('nor is a name whose words were put in order', () => {
  const words = sortedWords('b a');
  scan(raw('text/plain'), 'MSH|^~\\&|A|B|C|D|20240304||ADT^A01|1|P|2.5\rPID|1||4711^^^A^MR||QUILL^DORA||19630304|F\r');
  expect(String(words)).toBe('');
  const [codes] = Object.values(words).filter(ArrayBuffer.isView);
  expect([...(codes as Uint8Array)].every(code => code === 0)).toBe(true);
});
