import { describe, expect, it } from 'vitest';
import { subject } from '../disclosure/contacts/subjects';
import { nppes, type Registered } from './nppes';
import { lookUp } from './run-look-up';
import type { World } from './world';

const practice: Registered = {
  ...{ npi: '1234567893', name: 'HARBOR FAMILY PRACTICE', state: 'NY', zip: '11743' },
  ...{ phone: '202-555-0131', fax: '202-555-0132' },
};
const home = `<!doctype html><html><head><title>Harbor Family Practice</title></head><body><h1>Harbor Family Practice</h1>
  <footer>Phone: <a href="tel:202-555-0131">202-555-0131</a>, <a href="mailto:privacy@clinic.example">privacy@clinic.example</a></footer></body></html>`;
const world: World = {
  'www.clinic.example': path => (path === '/' ? { body: home } : null),
  'npiregistry.cms.hhs.gov': nppes([{ ...practice, npi: '1999999992', state: 'CA', phone: '202-555-0141' }, practice]),
};

describe('two sources that name one line', () => {
  it('settle which of several providers it is, by the telephone', async () => {
    const about = subject('www.clinic.example', { choices: { organisation: 'Harbor Family Practice' } });
    const { contacts } = await lookUp(about, world, ({ source }) => ['nppes', 'home-page'].includes(source));
    const [right, other] = ['0131', '0141'].map(end => contacts.find(({ value }) => value.endsWith(end))!);
    expect(right).toMatchObject({ channel: 'phone', role: 'owner', trust: 'certain' });
    expect(right!.remarks.map(({ code }) => code)).not.toContain('nppes-one-of-several');
    expect(other!.remarks.map(({ code }) => code)).toContain('nppes-one-of-several');
    expect(contacts.indexOf(right!)).toBe(0);
    expect(contacts.indexOf(other!)).toBeGreaterThan(2);
  });

  it('leave nothing of a guess that a page confirms', async () => {
    const { contacts } = await lookUp(subject('www.clinic.example'), world, ({ source }) => source === 'home-page');
    const mailbox = contacts.find(({ value }) => value === 'privacy@clinic.example')!;
    expect(mailbox).toMatchObject({ source: 'home-page' });
    expect(mailbox.remarks.map(({ code }) => code)).not.toContain('role-mailbox');
    expect(contacts.indexOf(mailbox)).toBeLessThan(3);
    const guess = contacts.find(({ value }) => value === 'security@clinic.example')!;
    expect(guess.remarks.map(({ code }) => code)).toContain('role-mailbox');
  });
});
