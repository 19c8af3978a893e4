import { expect, it, vi } from 'vitest';
import { sortedWords } from '../../src/detect/lib/sorted-words';
import { keyWordsOf } from '../../src/detect/scan/key-words';
import { indexLabels } from '../../src/detect/scan/labels';
import { compact, written } from '../../src/detect/scan/value';
import { page, raw, scan } from './scans';

it('nothing of a page is looked at once its scan has ended', () => {
  const { identifiers } = scan(raw('text/plain'), 'Patient: Dora Quill, SSN: 536-90-4399');
  expect(identifiers.map(({ type }) => type)).toContain('ssn');
  for (const view of [written, compact]) {
    expect(String(view)).toBe('');
    expect(view.stretch.text).toBe('');
    expect([...view.bytes].every(byte => byte === 0)).toBe(true);
  }
});

it('no key or name of a file is kept that was cut into words last', () => {
  const isCut = vi.spyOn(String.prototype, 'codePointAt');
  const { hostname, pathname } = new URL(page.url);
  const last = `${hostname} ${pathname}`;
  // The address of a page that names somebody is looked at last.
  scan(page, 'Patient: Dora Quill, SSN: 536-90-4399');
  isCut.mockClear();
  keyWordsOf(last);
  expect(isCut).toHaveBeenCalled();
  isCut.mockClear();
  keyWordsOf(last);
  expect(isCut).not.toHaveBeenCalled();
  isCut.mockRestore();
});

it('what is asked whether it is a label is not remembered, as it may be a value', () => {
  const named = vi.fn(() => undefined);
  const labels = indexLabels([], named);
  const asked = (ask: () => unknown) => {
    named.mockClear();
    ask();
    return named.mock.calls.length;
  };
  const first = asked(() => labels.isLabel('Dora Quill'));
  expect(first).toBeGreaterThan(0);
  expect(asked(() => labels.isLabel('Dora Quill'))).toBe(first);
  asked(() => labels.read('patient name'));
  expect(asked(() => labels.read('patient name'))).toBe(0);
});

it('nor is a name whose words were put in order', () => {
  const words = sortedWords('b a');
  scan(raw('text/plain'), 'MSH|^~\\&|A|B|C|D|20240304||ADT^A01|1|P|2.5\rPID|1||4711^^^A^MR||QUILL^DORA||19630304|F\r');
  expect(String(words)).toBe('');
  const [codes] = Object.values(words).filter(ArrayBuffer.isView);
  expect([...(codes as Uint8Array)].every(code => code === 0)).toBe(true);
});
