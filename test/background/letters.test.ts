import { describe, expect, it } from 'vitest';
import { composed, draftOf, withEdit, withoutEdit } from '../../src/background/letters/draft';
import { findHits, refused } from '../../src/background/letters/hits';
import { newReference } from '../../src/background/letters/reference';
import { begun } from '../../src/background/letters/stored';
import { patternsOf } from '../../src/detect';
import type { StoredDraft } from '../../src/storage';
import { faxServer } from '../disclosure/reports';
import { harbor } from '../own/definitions';

const profile = {
  name: 'Imani Okafor',
  organisation: 'Nightwatch',
  email: 'imani@nightwatch.example',
  phone: '+1 202 555 0143',
  key: '',
};
const letter = { to: 'Privacy <privacy@clinic.example>', subject: 'Your server', body: '' };
const SSN = '536-22-8471';
const hitsIn = (body: string, texts: string[] = [], more = {}) =>
  findHits({ ...letter, body, ...more }, { texts, profile });

const stored: StoredDraft = {
  id: 'd',
  reference: 'PLD-23456789',
  createdAt: '2026-11-22T10:00:00Z',
  savedAt: null,
  ...begun,
  depth: 'full',
  host: 'fax.vendor.example:9200',
  report: faxServer,
};

describe('what is typed into a letter', () => {
  it('is refused with a number that is nobody else’s to send', async () => {
    const hits = await hitsIn(`Dear all,\n\nher SSN is ${SSN}.`);
    expect(hits).toMatchObject([{ type: 'ssn', line: 3, isConfirmable: false }]);
    expect(JSON.stringify(hits)).not.toContain(SSN);
    expect(refused(hits, [hits[0]!.token])).toEqual(hits);
  });

  it('may name a mail address once the person says so, and only that one', async () => {
    const hits = await hitsIn('Write to thaddeus.marks@practice.example please.');
    expect(hits).toMatchObject([{ type: 'email', line: 1, isConfirmable: true }]);
    expect(refused(hits, [])).toEqual(hits);
    expect(refused(hits, [hits[0]!.token])).toEqual([]);
    const other = await hitsIn('Write to rosalind.quimby@practice.example please.');
    expect(refused(other, [hits[0]!.token])).toEqual(other);
  });

  it('may name the recipient, the writer, and what the report itself said', async () => {
    expect(await hitsIn('To privacy@clinic.example from imani@nightwatch.example, call (202) 555-0143')).toEqual([]);
    expect(await hitsIn('the host 198.51.100.23 answers', ['Address: 198.51.100.23'])).toEqual([]);
  });

  it('is refused with a number that a pattern of the writer’s own finds', async () => {
    const body = 'Their harbor chart HC204417 is there.';
    const patterns = patternsOf([harbor]);
    const hits = await findHits({ ...letter, body }, { texts: [], profile, patterns });
    expect(hits).toMatchObject([{ type: 'custom', line: 1, isConfirmable: false }]);
  });

  it('is searched in subject and recipient too', async () => {
    const hits = await hitsIn('', [], { subject: `SSN ${SSN}` });
    expect(hits).toMatchObject([{ type: 'ssn', line: 0 }]);
  });
});

describe('a recipient line or a profile', () => {
  it('makes no number that is nobody else’s to send the writer’s own', async () => {
    const to = await findHits({ ...letter, to: SSN, body: `It was ${SSN}.` }, { texts: [], profile });
    expect(to).toMatchObject([
      { type: 'ssn', line: 0, isConfirmable: false },
      { type: 'ssn', line: 1, isConfirmable: false },
    ]);
    for (const field of ['name', 'organisation', 'phone'] as const) {
      const hits = await findHits(
        { ...letter, body: `Yours, ${SSN}` },
        { texts: [], profile: { ...profile, [field]: SSN } },
      );
      expect(hits).toMatchObject([{ type: 'ssn' }]);
    }
  });

  it('lets the writer’s own name stand after a label, and nobody else’s', async () => {
    expect(await hitsIn('Name: Imani Okafor')).toEqual([]);
    expect(await hitsIn('Name: Rosalind Quimby')).toMatchObject([{ type: 'name' }]);
    expect(await hitsIn('Name: Rosalind Quimby', [], { to: 'Rosalind Quimby' })).toMatchObject([{ type: 'name' }]);
  });
});

describe('a draft', () => {
  const made = composed(stored, profile);

  it('calls a number of the writer’s own by its name, in full; a first contact does not', () => {
    const custom = { ...faxServer.identifiers[0]!, type: 'custom', title: 'Harbor chart number' };
    const report = { ...faxServer, identifiers: [custom] };
    const bodyOf = (depth: 'full' | 'first-contact') => composed({ ...stored, report, depth }, profile).body;
    expect(bodyOf('full')).toMatch(/other identifying numbers, Harbor chart number: /i);
    expect(bodyOf('first-contact')).not.toContain('Harbor chart');
  });

  it('as it was made holds nothing that is asked about', async () => {
    for (const depth of ['full', 'first-contact'] as const) {
      for (const kind of ['owner', 'host'] as const) {
        const { subject, body } = composed({ ...stored, depth, kind }, profile);
        const plain = composed(
          { ...stored, depth, kind },
          { name: '', organisation: '', email: '', phone: '', key: '' },
        );
        const texts = [`${plain.subject}\n${plain.body}`];
        expect(await findHits({ to: '', subject, body }, { texts, profile })).toEqual([]);
      }
    }
  });

  it('keeps an edit of its own for each recipient and depth', () => {
    const edit = { to: '', subject: 'Mine', body: 'My words' };
    const edited = withEdit(stored, edit, made, 'now');
    expect(draftOf(edited, profile)).toMatchObject({ letter: edit, isEdited: true, savedAt: 'now' });
    expect(draftOf({ ...edited, depth: 'first-contact' }, profile).isEdited).toBe(false);
    expect(draftOf(withoutEdit(edited), profile)).toMatchObject({ isEdited: false, letter: { subject: made.subject } });
  });

  it('is not edited by a text as it was made', () => {
    expect(withEdit(stored, { to: '', subject: made.subject, body: made.body }, made, 'now').edits).toEqual({});
  });

  it('names the slots that nothing has filled, in what was typed too', () => {
    const nameless = draftOf(stored, { name: '', organisation: '', email: '', phone: '', key: '' });
    expect(nameless.openSlots).toContain('name');
    const typed = withEdit(stored, { to: '', subject: 'x', body: '{{anything}}' }, made, 'now');
    expect(draftOf(typed, profile).openSlots).toEqual(['anything']);
  });

  it('has a reference that can be read out on the phone', () => {
    expect(newReference()).toMatch(/^PLD-[2-9A-HJ-NP-Z]{8}$/);
    expect(newReference()).not.toBe(newReference());
  });
});
