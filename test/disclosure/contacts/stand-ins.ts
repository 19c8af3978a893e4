import type { Answer, Ask, Contact, Source, Step, Subject } from '../../../src/disclosure/contacts/types';
import { faxServer } from '../reports';

export const NOW = '2026-11-22T10:00:00.000Z';

/** The host of the fax server, before anybody was asked about it. */
export const subject = (parts: Partial<Subject> = {}): Subject => ({
  report: faxServer,
  host: 'fax.vendor.example',
  scheme: 'http',
  port: '9200',
  address: '203.0.113.7',
  registrable: 'vendor.example',
  platform: null,
  owner: [],
  country: null,
  choices: { resolver: null, zip: null, organisation: '', state: null },
  ...parts,
});

export const contact = (parts: Partial<Contact> = {}): Contact => {
  const whole: Contact = {
    id: '',
    role: 'owner',
    channel: 'email',
    value: 'privacy@clinic.example',
    party: null,
    source: 'home-page',
    said: 'clinic.example',
    at: NOW,
    trust: 'possible',
    remarks: [],
    ...parts,
  };
  return { ...whole, id: `${whole.channel}:${whole.value}` };
};

export const remark = (text: string) => ({ code: 'made-up', params: {}, text });

export const step = (parts: Partial<Step> = {}): Step => ({
  id: 'home-page:host',
  source: 'home-page',
  url: null,
  to: remark('to'),
  reveals: remark('reveals'),
  requests: 3,
  isTicked: true,
  ...parts,
});

export const ask = (url: string, parts: Partial<Ask> = {}): Ask => ({
  url,
  accept: '*/*',
  stage: 'first',
  limit: 1000,
  mayRedirectTo: [],
  ...parts,
});

export const answer = (url: string, parts: Partial<Answer> = {}): Answer => ({
  url,
  finalUrl: url,
  refusedRedirect: null,
  status: 200,
  contentType: 'text/plain',
  headers: {},
  body: '',
  isCut: false,
  problem: null,
  ...parts,
});

/** A source that asks for one address and reads nothing, but for what a test gives it. */
export const source = (parts: Partial<Source> = {}): Source => ({
  kind: 'home-page',
  steps: () => [step()],
  begin: () => [ask('https://clinic.example/')],
  read: () => ({ contacts: [], next: [], remarks: [] }),
  known: () => [],
  ...parts,
});
