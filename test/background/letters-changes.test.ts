import { describe, expect, it } from 'vitest';
import { withChange } from '../../src/background/letters/changes';
import { draftOf } from '../../src/background/letters/draft';
import { closedLetters, isClosed } from '../../src/background/letters/gate';
import { begun, restored } from '../../src/background/letters/stored';
import type { Contact } from '../../src/messages/protocol';
import type { StoredDraft, VisitStay } from '../../src/storage';
import { faxServer } from '../disclosure/reports';
import { browserStandIn } from './browser-stand-in';

const SSN = '536-22-8471';
const harbor = {
  kind: 'dicom-institution',
  value: 'Harbor Imaging Associates',
  share: 0.97,
  trust: 'certain',
} as const;
const lakeside = { kind: 'hl7-facility', value: 'LAKESIDE', share: 0.31, trust: 'possible' } as const;
const contact = (parts: Partial<Contact>): Contact => ({
  id: `${parts.channel ?? 'email'}:${parts.value}`,
  role: 'owner',
  channel: 'email',
  value: 'privacy@harbor.example',
  party: 'Harbor Imaging',
  source: 'home-page',
  said: 'harbor.example',
  at: '2026-11-22T10:00:00.000Z',
  trust: 'likely',
  remarks: [],
  ...parts,
});
const privacy = contact({ id: 'privacy' });
const abuse = contact({ id: 'abuse', role: 'host', value: 'abuse@hoster.example', party: 'Hoster' });
const desk = contact({ id: 'desk', channel: 'phone', value: '+1 202 555 0100' });
const office = contact({ id: 'office', role: 'regulator', channel: 'form', value: 'complaints.example' });
const attempt = {
  id: 'a1',
  at: '2026-11-22T10:00:00.000Z',
  channel: 'email',
  to: 'Harbor Imaging',
  outcome: 'no-answer',
} as const;
const nobody = { name: '', organisation: '', email: '', phone: '', key: '' };

const stored: StoredDraft = {
  ...begun,
  id: '00000000-draft',
  reference: 'PLD-23456789',
  createdAt: '2026-11-22T10:00:00Z',
  savedAt: null,
  host: 'fax.vendor.example:9200',
  report: { ...faxServer, owner: [harbor, lakeside] },
  contacts: [privacy, abuse, desk, office],
};

describe('a change to a draft', () => {
  it('lets in the clues of its own report and no other name', () => {
    const invented = { ...harbor, value: 'Somebody Else' };
    expect(withChange(stored, { owner: [invented, lakeside] }).owner).toEqual([lakeside]);
    const relabelled = { ...lakeside, trust: 'certain', share: 1 } as const;
    expect(withChange(stored, { owner: [relabelled] }).owner).toEqual([lakeside]);
  });

  it('takes one of its own contacts and no other', () => {
    expect(withChange(stored, { contact: 'privacy' }).contact).toBe('privacy');
    expect(() => withChange(stored, { contact: 'made-up' })).toThrow();
    expect(withChange({ ...stored, contact: 'privacy' }, { contact: null }).contact).toBeNull();
  });

  it('keeps attempts in UTC, the oldest first', () => {
    const later = { ...attempt, id: 'a2', at: '2026-11-23T09:00:00+02:00' };
    const { attempts } = withChange(stored, { attempts: [later, attempt] });
    expect(attempts.map(({ at }) => at)).toEqual(['2026-11-22T10:00:00.000Z', '2026-11-23T07:00:00.000Z']);
  });
});

describe('choosing a contact', () => {
  it('fills the recipient line of letters, and leaves one that was typed', () => {
    const chosen = withChange(stored, { contact: 'privacy' });
    expect(draftOf(chosen, nobody).letter.to).toBe('privacy@harbor.example');
    const own = { to: 'someone@clinic.example', subject: 'Mine', body: 'Mine' };
    const kept = withChange({ ...stored, edits: { 'owner first-contact en none': own } }, { contact: 'privacy' });
    expect(draftOf(kept, nobody).letter.to).toBe('someone@clinic.example');
  });

  it('goes along where only the text was changed, from contact to contact', () => {
    const edits = { 'owner first-contact en none': { to: '', subject: 'Mine', body: 'Mine' } };
    const first = withChange({ ...stored, edits }, { contact: 'privacy' });
    expect(draftOf(first, nobody).letter).toEqual({ to: 'privacy@harbor.example', subject: 'Mine', body: 'Mine' });
    const second = withChange(first, { contact: 'desk' });
    expect(second.edits['owner first-contact en none']?.to).toBe('');
  });

  it.each([
    ['privacy', 'owner'],
    ['abuse', 'host'],
    ['desk', 'phone-script'],
  ])('proposes the letter that suits it: %s', (id, kind) => {
    expect(withChange(stored, { contact: id })).toMatchObject({ kind, depth: 'first-contact' });
  });

  it('never proposes a regulator’s letter, and leaves an answer in a conversation as it is', () => {
    expect(withChange(stored, { contact: 'office' }).kind).toBe('owner');
    expect(withChange({ ...stored, kind: 'samples' }, { contact: 'abuse' }).kind).toBe('samples');
  });

  it('says everything only to whom the person reached on a second channel', () => {
    const chosen = withChange(stored, { contact: 'privacy' });
    expect(chosen.depth).toBe('first-contact');
    const reached = withChange(chosen, { reached: ['privacy'] });
    expect(reached.depth).toBe('full');
    expect(withChange(reached, { contact: 'abuse' }).depth).toBe('first-contact');
    expect(withChange(withChange(reached, { contact: 'abuse' }), { contact: 'privacy' }).depth).toBe('full');
    expect(withChange(reached, { reached: [] }).depth).toBe('first-contact');
  });
});

describe('a contact that is taken away', () => {
  it('takes the full letter with it', async () => {
    const { local, session } = browserStandIn('http://other.example/');
    local['draft:00000000-draft'] = { ...stored, contact: 'privacy', reached: ['privacy'], depth: 'full' };
    const { removeContact } = await import('../../src/background/contacts');
    await removeContact(stored.id, 'privacy');
    expect(local['draft:00000000-draft']).toMatchObject({ contact: null, depth: 'first-contact' });
    expect(JSON.stringify(session)).toContain('privacy@harbor.example');
  });
});

describe('a law', () => {
  const american = { ...stored, law: 'hipaa', depth: 'full', owner: [] } as const;
  const npi = { kind: 'npi-organization', value: 'Harbor Imaging', share: 1, trust: 'certain' } as const;
  const report = { ...stored.report, identifiers: [], clinical: [], exposures: [], owner: [npi] };

  it('is named only while something speaks for it', () => {
    const chosen = { ...american, report, owner: [npi] };
    expect(draftOf(chosen, nobody).laws.map(({ law }) => law)).toEqual(['hipaa']);
    expect(withChange(chosen, { added: [] }).law).toBe('hipaa');
    expect(withChange(chosen, { owner: [] }).law).toBe('none');
  });
});

describe('letters that are not open yet', () => {
  it('are the regulators’ until an attempt or a reason, and the follow-up until an attempt', () => {
    expect(closedLetters(stored)).toEqual(['follow-up', 'hhs-ocr', 'data-protection']);
    expect(closedLetters({ ...stored, attempts: [attempt] })).toEqual([]);
    expect(closedLetters({ ...stored, reason: 'The practice has closed for good.' })).toEqual(['follow-up']);
  });

  it.each(['', '   ', '-', 'x y z', 'Urgent', '1 2 3 4'])('a reason says something: not %j', reason => {
    expect(closedLetters({ ...stored, reason })).toContain('hhs-ocr');
  });

  it('let no other letter go to a regulator around their gate', () => {
    const office: Contact = { ...stored.contacts[0]!, id: 'office', role: 'regulator' };
    const toOffice = { ...stored, contacts: [office], contact: 'office' };
    expect(isClosed(toOffice)).toBe(true);
    expect(isClosed({ ...toOffice, attempts: [attempt] })).toBe(false);
    expect(isClosed({ ...toOffice, contact: null })).toBe(false);
  });

  it('close again with the last attempt, and then a letter that is open is shown', () => {
    const open = withChange({ ...stored, kind: 'hhs-ocr' }, { attempts: [attempt] });
    expect(open.kind).toBe('hhs-ocr');
    expect(withChange(open, { attempts: [] }).kind).toBe('owner');
  });

  it('can’t be chosen', async () => {
    const { local } = browserStandIn('http://other.example/');
    local['draft:00000000-draft'] = stored;
    const { chooseLetter } = await import('../../src/background/letters');
    const choice = { depth: 'full', language: 'en', law: 'none' } as const;
    await expect(chooseLetter(stored.id, { ...choice, kind: 'hhs-ocr' })).rejects.toThrow('not open yet');
    expect((local['draft:00000000-draft'] as StoredDraft).kind).toBe('owner');
  });
});

describe('what a person notes', () => {
  const changed = async (change: Parameters<typeof withChange>[1], confirmed?: string[]) => {
    const { local } = browserStandIn('http://other.example/');
    local['draft:00000000-draft'] = stored;
    const { changeDraft } = await import('../../src/background/letters/changes');
    const answer = await changeDraft(stored.id, change, confirmed);
    return { answer, kept: JSON.stringify(local) };
  };

  it.each([
    ['an attempt', { attempts: [{ ...attempt, to: `Front desk, SSN ${SSN}` }] }],
    ['a reason', { reason: `They would not listen. Her SSN is ${SSN}.` }],
    ['what other tools did', { added: ['Asked the index for its count.', `Opened the record SSN ${SSN}.`] }],
  ])('is not kept with a patient’s number in it: %s', async (_, change) => {
    const { answer, kept } = await changed(change);
    expect(answer).toMatchObject({ isKept: false, hits: [{ type: 'ssn', isConfirmable: false }] });
    expect(kept).not.toContain(SSN);
    expect(JSON.stringify(answer)).not.toContain(SSN);
  });

  it('may name contact data once the person says so', async () => {
    const change = { added: ['I wrote to thaddeus.marks@practice.example before.'] };
    const { answer } = await changed(change);
    if (answer.isKept) throw new Error('kept without a word');
    expect(answer.hits).toMatchObject([{ type: 'email', isConfirmable: true, line: 1 }]);
    const again = await changed(
      change,
      answer.hits.map(({ token }) => token),
    );
    expect(again.answer.isKept).toBe(true);
  });

  it('may name the host’s address, and the contact that an attempt went to', async () => {
    const address = stored.report.access.address!;
    expect((await changed({ added: [`I asked ${address} once with curl.`] })).answer.isKept).toBe(true);
    expect((await changed({ attempts: [{ ...attempt, to: 'front desk, 202-555-0100' }] })).answer.isKept).toBe(true);
  });
});

describe('text that is on its way while another letter is chosen', () => {
  it('is kept as what it was typed into', async () => {
    const { local } = browserStandIn('http://other.example/');
    local['draft:00000000-draft'] = { ...stored, language: 'es' };
    const { saveDraft } = await import('../../src/background/letters');
    const choice = { kind: 'owner', depth: 'first-contact', language: 'en', law: 'none' } as const;
    const typed = { to: '', subject: 'Mine', body: 'My words' };
    expect(await saveDraft(stored.id, typed, [], choice)).toMatchObject({ isSaved: true });
    expect(local['draft:00000000-draft']).toMatchObject({
      language: 'es',
      edits: { 'owner first-contact en none': typed },
    });
  });
});

describe('a draft of an earlier version', () => {
  const { contacts, contact, reached, lookedUp, owner, attempts, reason, ledger, added, kind, language, law, ...old } =
    stored;
  const edit = { to: '', subject: 'Mine', body: 'My words' };
  const earlier = { ...old, recipient: 'host', depth: 'full', edits: { 'host full': edit } } as unknown as StoredDraft;

  it('opens with what was typed', () => {
    const draft = draftOf(restored(earlier), nobody);
    expect(draft).toMatchObject({ kind: 'host', depth: 'full', language: 'en', letter: edit, isEdited: true });
    expect(draft).toMatchObject({ attempts: [], owner: [], reached: [] });
    expect(draft.contacts.map(({ value }) => value)).toContain('abuse@vendor.example');
  });

  it('is listed, and can be written on, with a profile of that time', async () => {
    const { local } = browserStandIn('http://other.example/');
    local['draft:00000000-draft'] = earlier;
    local.profile = { name: 'Imani Okafor', organisation: '', email: 'imani@nightwatch.example', phone: '' };
    const { listDrafts, readDraft, saveDraft } = await import('../../src/background/letters');
    expect(await listDrafts()).toMatchObject([{ kind: 'host', depth: 'full', host: 'fax.vendor.example:9200' }]);
    expect((await readDraft(stored.id))?.letter).toEqual(edit);
    expect(await saveDraft(stored.id, { ...edit, body: 'More words' }, [])).toMatchObject({ isSaved: true });
    const { readProfile } = await import('../../src/background/preferences');
    expect((await readProfile()).key).toBe('');
  });
});

describe('what the browser did at the host', () => {
  const request = {
    ...{ id: 'r1', at: '2026-11-22T10:00:00.000Z', method: 'GET', path: ':9200/*/_search', use: 'page' },
    ...{ status: 200, bytes: 60, isFromCache: false, stage: 'completed' },
  };
  const visit = { since: '2026-11-22T09:58:00.000Z', requests: [request], dropped: 0, downloads: [] };
  const watched = (draft: StoredDraft) => {
    const { session, local } = browserStandIn('http://other.example/');
    session['ledger:fax.vendor.example'] = visit;
    const stay: VisitStay = { tabId: 1, at: Date.now(), isShown: true, isKept: true, listed: 1 };
    session.ledgers = { 'fax.vendor.example': stay };
    local['draft:00000000-draft'] = draft;
    return local;
  };

  it('stands in the draft each time it is read, and stays once something of it was changed', async () => {
    const local = watched(stored);
    const { readDraft } = await import('../../src/background/letters');
    expect((await readDraft(stored.id))?.ledger?.requests).toHaveLength(1);
    const { changeDraft } = await import('../../src/background/letters/changes');
    await changeDraft(stored.id, { reason: '' });
    expect((local['draft:00000000-draft'] as StoredDraft).ledger?.since).toBe(visit.since);
  });

  it('is not known of a draft that was begun in a private window', async () => {
    watched({ ...stored, isPrivate: true });
    const { readDraft } = await import('../../src/background/letters');
    expect((await readDraft(stored.id))?.ledger).toBeNull();
  });
});
