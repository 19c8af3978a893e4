import { afterEach, expect, it, vi } from 'vitest';
import { isFilledIn } from '../../src/content/filled-form';

afterEach(() => void vi.unstubAllGlobals());

it.each([
  [['Roe', '', '00482913', '1961-03-11'], true],
  [['what somebody looks for', '', ''], false],
])('a form filled in with %j', (values, isSuspect) => {
  vi.stubGlobal('document', { querySelectorAll: () => values.map(value => ({ value })) });
  expect(isFilledIn()).toBe(isSuspect);
});
