import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { knownContacts, planSteps, sources } from '../../../src/disclosure/contacts';
import { NOW, subject } from './stand-ins';

it('every file of sources is a source of that kind, and nothing else stands there', () => {
  const files = readdirSync('src/disclosure/contacts/sources').map(file => file.replace(/\.ts$/, ''));
  expect(sources.map(({ kind }) => kind)).toEqual(files.sort());
});

it('every step can be told from every other, says to whom it goes and what that gives away, and is bounded', () => {
  const choices = { resolver: 'google', zip: '11743', organisation: 'Harbor Imaging Associates', state: 'NY' };
  const steps = planSteps(subject({ choices }));
  expect(new Set(steps.map(({ source }) => source)).size).toBeGreaterThan(5);
  expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  for (const { to, reveals, requests } of steps) {
    expect(to.text).not.toBe(to.code);
    expect(reveals.text).not.toBe(reveals.code);
    expect(requests).toBeGreaterThan(0);
    expect(requests).toBeLessThanOrEqual(12);
  }
});

it('a host of which nothing is known, and one that is no name, give no error', () => {
  for (const host of ['', 'localhost', '198.51.100.7', 'constructor']) {
    const unknown = subject({ host, registrable: null, address: null });
    expect(() => [planSteps(unknown), knownContacts(unknown, NOW)]).not.toThrow();
  }
});
