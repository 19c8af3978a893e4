import { describe, expect, it } from 'vitest';
import { rank } from '../../../src/disclosure/contacts/rank';
import type { Contact, Subject } from '../../../src/disclosure/contacts/types';
import { contact, remark, subject } from './stand-ins';

const order = (contacts: readonly Contact[], of: Partial<Subject> = {}) =>
  rank(contacts, subject(of)).map(({ role, id }) => `${role} ${id}`);
const marked = (code: string) => [{ ...remark(code), code }];

const phone = contact({ channel: 'phone', value: '+1 202-555-0143', source: 'nppes', said: 'NPPES', trust: 'likely' });
const mail = contact({ value: 'privacy@clinic.example', party: 'Clinic' });
const vendor = contact({ role: 'vendor', value: 'help@vendor.example', said: 'vendor.example', trust: 'likely' });
const desk = contact({ role: 'host', value: 'abuse@host.example', said: 'ARIN', trust: 'certain' });

describe('the order of contacts', () => {
  it('is owner, vendor, host, somebody who knows them, CERT and authority, whatever order they came in', () => {
    const roles = ['regulator', 'cert', 'intermediary', 'host', 'vendor', 'owner'] as const;
    const contacts = roles.map(role => contact({ role, value: `${role}@${role}.example`, said: role, party: role }));
    expect(rank(contacts, subject()).map(({ role }) => role)).toEqual([...roles].reverse());
  });

  it('begins with the owner’s telephone, a second way that somebody else told of, and the next party', () => {
    const fax = contact({ channel: 'fax', value: '+1 202-555-0144', source: 'nppes', said: 'NPPES', trust: 'likely' });
    expect(order([desk, vendor, fax, mail, phone]).slice(0, 3)).toEqual([
      'owner phone:+1 202-555-0143',
      'owner email:privacy@clinic.example',
      'vendor email:help@vendor.example',
    ]);
  });

  it('puts guesses behind all that somebody said, and names to look up last', () => {
    const guess = contact({ value: 'info@clinic.example', source: 'role-mailboxes', remarks: marked('role-mailbox') });
    const name = contact({ channel: 'look-up', value: 'The Clinic', trust: 'certain' });
    const cert = contact({
      role: 'cert',
      channel: 'form',
      value: 'https://cert.example/',
      said: 'list',
      trust: 'likely',
    });
    expect(order([name, guess, cert, desk])).toEqual([
      'host email:abuse@host.example',
      'owner email:info@clinic.example',
      'cert form:https://cert.example/',
      'owner look-up:The Clinic',
    ]);
  });

  it('takes a platform for no owner: neither by its table nor where the host is its tenant’s', () => {
    const ofPlatform = contact({ value: 'support@cloudflare.com', trust: 'certain' });
    const ofSites = contact({ value: 'help@sites.example', trust: 'certain' });
    expect(order([ofPlatform, ofSites, mail], { platform: 'sites.example' })).toEqual([
      'owner email:privacy@clinic.example',
      'host email:support@cloudflare.com',
      'host email:help@sites.example',
    ]);
  });

  it('puts an expired file, another host’s and a registrar behind those of the same role', () => {
    const late = contact({
      value: 'old@clinic.example',
      said: 'old',
      trust: 'likely',
      remarks: marked('security-txt-expired'),
    });
    const registrar = contact({
      role: 'host',
      value: 'abuse@registrar.example',
      trust: 'certain',
      remarks: marked('registrar'),
    });
    expect(order([registrar, late, desk, mail]).filter(line => line.startsWith('host'))).toEqual([
      'host email:abuse@host.example',
      'host email:abuse@registrar.example',
    ]);
    expect(order([late, mail])[0]).toBe('owner email:privacy@clinic.example');
  });

  it('keeps every line, each once', () => {
    const contacts = [desk, vendor, mail, phone];
    expect(new Set(order(contacts)).size).toBe(contacts.length);
    expect(rank([], subject())).toEqual([]);
  });
});
