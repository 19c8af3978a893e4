import { describe, expect, it } from 'vitest';
import { type OwnerClue, ownerKinds } from '../../../src/detect';
import ownerClues from '../../../src/disclosure/contacts/sources/owner-clues';
import roleMailboxes from '../../../src/disclosure/contacts/sources/role-mailboxes';
import { now, subject } from './subjects';

const clue = (kind: OwnerClue['kind'], value: string): OwnerClue => ({ kind, value, share: 1, trust: 'likely' });

describe('role mailboxes', () => {
  it('are guessed for the registrable domain, and called a guess', () => {
    const contacts = roleMailboxes.known(subject('fax.clinic.example'), now);
    expect(contacts.map(({ value }) => value)).toContain('privacy@clinic.example');
    expect(contacts.map(({ value }) => value)).toContain('security@clinic.example');
    for (const { trust, remarks } of contacts) {
      expect(trust).toBe('possible');
      expect(remarks[0]!.text).toContain('may not exist');
    }
  });

  it.each(['records.s3.amazonaws.com', 'clinic.github.io', '203.0.113.7', '[2001:db8::1]', 'fileserver', ''])(
    'are not guessed for %j: they would reach nobody, or the platform',
    host => expect(roleMailboxes.known(subject(host), now)).toEqual([]),
  );
});

describe('owner clues', () => {
  it('that the person let in are names to look up', () => {
    const owner = [
      clue('dicom-institution', 'Harbor Imaging Associates'),
      clue('banner-vendor', 'Meridian Fax Systems'),
      clue('npi-organization', '1234567893'),
    ];
    expect(ownerClues.known(subject('203.0.113.7', { owner }), now)).toMatchObject([
      { id: 'look-up:Harbor Imaging Associates', role: 'owner', party: 'Harbor Imaging Associates', trust: 'likely' },
      { id: 'look-up:Meridian Fax Systems', role: 'vendor' },
      { id: 'look-up:NPI 1234567893', role: 'owner', party: null },
    ]);
  });

  it('that were not let in give nothing', () => {
    const report = { owner: [clue('dicom-institution', 'Harbor Imaging Associates')] };
    expect(ownerClues.known(subject('203.0.113.7', { report }), now)).toEqual([]);
  });

  it('that read like a person’s name are none, whoever let them in', () => {
    const owner = [clue('dicom-institution', 'Jane Miller'), clue('page-organization', 'Chart of Mary Johnson')];
    expect(ownerClues.known(subject('203.0.113.7', { owner }), now)).toEqual([]);
  });

  it('of every kind have their sentence', () => {
    for (const kind of ownerKinds) {
      const owner = [clue(kind, kind === 'npi-organization' ? '1234567893' : 'Harbor Imaging Associates')];
      const [contact] = ownerClues.known(subject('203.0.113.7', { owner }), now);
      expect(contact!.remarks[0]!.text, kind).not.toBe(contact!.remarks[0]!.code);
    }
  });
});

it('neither asks anybody anything', () => {
  expect([ownerClues, roleMailboxes].flatMap(source => source.steps())).toEqual([]);
});
