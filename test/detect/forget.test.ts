import { expect, it } from 'vitest';
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
