import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addContact,
  findContacts,
  planContacts,
  putContactBack,
  readFinding,
  removeContact,
} from '../../../src/background/contacts';
import { noChoices, withContacts } from '../../../src/background/contacts/known';
import { send } from '../../../src/background/contacts/send';
import { begun } from '../../../src/background/letters/stored';
import type { Answer, Ask } from '../../../src/disclosure/contacts/types';
import type { Finding, TypedContact } from '../../../src/messages/protocol';
import { draft, finding, type StoredDraft } from '../../../src/storage';
import { answer, contact } from '../../disclosure/contacts/stand-ins';
import { faxServer } from '../../disclosure/reports';
import { browserStandIn } from '../browser-stand-in';

vi.mock('../../../src/background/contacts/send', () => ({ send: vi.fn() }));

const ID = 'draft-one';
const phone = contact({ channel: 'phone', value: '+1 202-555-0143', said: 'NPPES', source: 'nppes' });
const stored = (parts: Partial<StoredDraft> = {}): StoredDraft => ({
  ...begun,
  ...{ id: ID, reference: 'PLD-AAAAAAAA', createdAt: '2026-11-22T10:00:00Z', savedAt: null },
  host: 'fax.vendor.example:9200',
  report: faxServer,
  contacts: [contact(), phone],
  ...parts,
});

let areas: ReturnType<typeof browserStandIn>;
let isAllowed = true;
const held = new Set<string>();

/** A browser with one draft, whose locks are held as long as their work lasts. */
beforeEach(() => {
  areas = browserStandIn('http://fax.vendor.example:9200/');
  areas.local[draft(ID).key] = stored();
  isAllowed = true;
  held.clear();
  const optional = { optional: ['browsingActivity'] };
  Object.assign(chrome.runtime, {
    getManifest: () => ({ browser_specific_settings: { gecko: { data_collection_permissions: optional } } }),
  });
  Object.assign(chrome.permissions, { contains: async () => isAllowed });
  const request = async (name: string, ...rest: unknown[]) => {
    const work = rest.at(-1) as (lock: object | null) => Promise<unknown>;
    if (rest.length > 1 && held.has(name)) return work(null);
    held.add(name);
    try {
      return await work({});
    } finally {
      held.delete(name);
    }
  };
  Object.assign(navigator.locks, { request, query: async () => ({ held: [...held].map(name => ({ name })) }) });
  vi.mocked(send).mockReset();
  vi.mocked(send).mockImplementation(async ({ url }: Ask): Promise<Answer> => answer(url, { status: 404 }));
});
const kept = () => areas.local[draft(ID).key] as StoredDraft;
const found = () => areas.session[finding(ID).key] as Finding;
const typed = (parts: Partial<TypedContact>): TypedContact => ({
  ...{ role: 'owner', channel: 'email', value: 'front@clinic.example', party: '' },
  ...parts,
});

describe('a look-up', () => {
  it('plans without asking, and asks what was named of the plan alone', async () => {
    const { steps, isConsented } = await planContacts(ID, noChoices);
    expect(isConsented).toBe(true);
    expect(steps.length).toBeGreaterThan(2);
    expect(send).not.toHaveBeenCalled();
    expect(await findContacts(ID, noChoices, ['security-txt:host', 'no-such-step'])).toBe('done');
    const hosts = vi.mocked(send).mock.calls.map(([{ url }]) => new URL(url).hostname);
    expect(new Set(hosts)).toEqual(new Set(['fax.vendor.example']));
    expect(found()).toMatchObject({ state: 'done', at: null, requests: hosts.length });
    expect(kept().lookedUp).toMatchObject([{ step: { id: 'security-txt:host' }, requests: hosts.length }]);
  });

  it('asks nobody while the browser was told to let nothing leave', async () => {
    isAllowed = false;
    expect((await planContacts(ID, noChoices)).isConsented).toBe(false);
    expect(await findContacts(ID, noChoices, ['security-txt:host'])).toBe('denied');
    expect(send).not.toHaveBeenCalled();
  });

  it('sends no name that holds somebody’s data, and names the kind', async () => {
    const typed = { ...noChoices, organisation: 'Clinic, SSN 536-22-8724', state: 'NY' };
    const { steps, refused } = await planContacts(ID, typed);
    expect(refused).toEqual(['ssn']);
    expect(JSON.stringify(steps)).not.toContain('536');
    await findContacts(
      ID,
      typed,
      [...steps, { id: 'nppes:name' }].map(({ id }) => id),
    );
    expect(JSON.stringify([vi.mocked(send).mock.calls, areas])).not.toContain('536');
  });

  it('adds what it finds to what was known, typed or found before', async () => {
    vi.mocked(send).mockImplementation(async ({ url }) =>
      answer(url, { body: 'Contact: mailto:security@vendor.example\nExpires: 2030-01-01T00:00:00Z\n' }),
    );
    await findContacts(ID, noChoices, ['security-txt:host']);
    expect(kept().contacts.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['email:security@vendor.example', 'email:privacy@clinic.example', phone.id]),
    );
  });

  it('writes down each request before it leaves, and what earlier look-ups asked stays', async () => {
    await findContacts(ID, noChoices, ['security-txt:host']);
    const [first] = kept().lookedUp;
    vi.mocked(send).mockImplementation(async ({ url }) => {
      expect(kept().lookedUp[0]).toEqual(first);
      expect(kept().lookedUp[1]).toMatchObject({ step: { id: 'home-page:domain' }, remarks: [{ code: 'broken-off' }] });
      expect(kept().lookedUp[1]!.requests).toBeGreaterThan(0);
      return answer(url, { status: 404 });
    });
    await findContacts(ID, noChoices, ['home-page:domain']);
    expect(kept().lookedUp.map(({ step }) => step.id)).toEqual(['security-txt:host', 'home-page:domain']);
    expect(JSON.stringify(kept().lookedUp)).not.toContain('broken-off');
  });

  it('is never under way twice for one draft', async () => {
    let end = () => {};
    vi.mocked(send).mockImplementation(async ({ url }) => {
      await new Promise<void>(ended => {
        end = ended;
      });
      return answer(url, { status: 404 });
    });
    const first = findContacts(ID, noChoices, ['rdap-domain:vendor.example']);
    await vi.waitFor(() => expect(send).toHaveBeenCalled());
    expect(await findContacts(ID, noChoices, ['security-txt:host'])).toBe('busy');
    expect((await readFinding(ID))?.state).toBe('running');
    end();
    expect(await first).toBe('done');
  });

  it('has stopped where its worker is gone', async () => {
    await findContacts(ID, noChoices, ['security-txt:host']);
    areas.session[finding(ID).key] = { ...found(), state: 'running', at: 'security-txt:host' };
    expect(await readFinding(ID)).toMatchObject({ state: 'stopped', at: null, results: found().results });
  });
});

describe('a contact by hand', () => {
  it('is kept as it is known from other sources, by whom it was typed', async () => {
    expect(await addContact(ID, typed({ value: ' Front@clinic.example ', party: 'Front desk' }), [])).toEqual({
      isKept: true,
      contactId: 'email:front@clinic.example',
    });
    expect(kept().contacts).toContainEqual(
      expect.objectContaining({ source: 'typed', party: 'Front desk', role: 'owner', trust: 'likely' }),
    );
  });

  it('is written as other sources write it, so that the same line is one', async () => {
    await addContact(ID, typed({ channel: 'phone', value: '(202) 555-0143' }), []);
    expect(kept().contacts.filter(({ channel }) => channel === 'phone')).toMatchObject([
      { id: phone.id, trust: 'certain', also: ['NPPES'] },
    ]);
    await addContact(ID, typed({ channel: 'form', value: 'clinic.example/contact' }), []);
    expect(kept().contacts.map(({ id }) => id)).toContain('form:https://clinic.example/contact');
  });

  it.each([
    ['email', 'no address'],
    ['phone', 'ring twice'],
    ['form', 'not a form'],
  ] as const)('is refused where it can’t be used: %s %s', async (channel, value) => {
    expect(await addContact(ID, typed({ channel, value }), [])).toEqual({ isKept: false, isUnusable: true, hits: [] });
    expect(kept()).toEqual(stored());
  });

  it('is refused where it holds somebody’s data, and each kind is named', async () => {
    const added = await addContact(ID, typed({ channel: 'post', value: 'patient SSN 536-22-8724' }), []);
    expect(added).toMatchObject({ isKept: false, isUnusable: false });
    expect(added.isKept ? [] : added.hits.map(({ type }) => type)).toContain('ssn');
    expect(kept()).toEqual(stored());
  });

  it('is taken away, with the letter’s choice of it, and put back', async () => {
    areas.local[draft(ID).key] = stored({ contact: phone.id });
    await removeContact(ID, phone.id);
    expect(kept()).toMatchObject({ contact: null });
    expect(kept().contacts.map(({ id }) => id)).toEqual(['email:privacy@clinic.example']);
    await putContactBack(ID);
    expect(kept().contacts.map(({ id }) => id)).toContain(phone.id);
  });

  it('stays away when a look-up finds it again, however it is written there, until it is put back or typed', async () => {
    const again = {
      ...phone,
      id: 'phone:other',
      value: phone.value.replaceAll(' ', '-'),
      source: 'home-page',
    } as const;
    const foundAgain = () => withContacts(kept(), [again]).contacts.filter(({ channel }) => channel === 'phone').length;
    areas.local[draft(ID).key] = stored();
    expect(foundAgain()).toBe(1);
    await removeContact(ID, phone.id);
    expect(foundAgain()).toBe(0);
    await putContactBack(ID);
    expect(foundAgain()).toBe(1);
    await removeContact(ID, phone.id);
    await addContact(ID, typed({ channel: 'phone', value: phone.value }), []);
    expect(foundAgain()).toBe(1);
  });
});
