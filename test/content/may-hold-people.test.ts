import { afterEach, expect, it, vi } from 'vitest';
import { mayHoldPeople } from '../../src/content/may-hold-people';

let filled: string[] = [];
const holding = (text: string | null) =>
  vi.stubGlobal('document', {
    querySelector: () => (text === null ? null : { textContent: text }),
    querySelectorAll: () => filled.map(value => ({ value })),
  });
afterEach(() => {
  vi.unstubAllGlobals();
  filled = [];
});

it.each(['{"b":"1961-03-11"}', '{"patientId":4}', '["1999-12-31T00:00:00Z"]'])('%s may be of people', text => {
  holding(text);
  expect(mayHoldPeople()).toBe(true);
});

it.each(['{"published":"2026-03-11"}', '{"price":"1961"}', '', null])('%s is not', text => {
  holding(text);
  expect(mayHoldPeople()).toBe(false);
});

it.each([
  [['Roe', '', '00482913', '1961-03-11'], true],
  [['what somebody looks for', '', ''], false],
])('a form filled in with %j', (values, isSuspect) => {
  filled = values;
  holding(null);
  expect(mayHoldPeople()).toBe(isSuspect);
});
