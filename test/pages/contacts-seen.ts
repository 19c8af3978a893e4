import type { Step } from '../../src/disclosure/contacts/types';
import type { ContactPlan, Draft, Finding } from '../../src/messages/protocol';
import { contact, NOW, remark, step } from '../disclosure/contacts/stand-ins';
import { draft } from './reports';

/** Made-up people to write to, and what could be asked about a made-up host. */
const clinic = { party: 'Harbor Imaging Associates', said: 'NPPES', source: 'nppes', trust: 'likely' } as const;
export const phone = contact({
  ...clinic,
  channel: 'phone',
  value: '+1 202-555-0143',
  also: ['harbor-imaging.example'],
});
export const mail = contact({
  ...{ value: 'security@harbor-imaging.example', party: 'Harbor Imaging Associates' },
  ...{ source: 'security-txt', said: 'harbor-imaging.example' },
  remarks: [remark('The file expired on 2026-01-01; the address may be nobody’s by now.')],
});
export const someContacts: Draft['contacts'] = [
  phone,
  mail,
  contact({ ...clinic, channel: 'fax', value: '+1 202-555-0144' }),
  contact({ role: 'vendor', value: 'support@medirex.example', party: 'Medirex', said: 'medirex.example' }),
  contact({
    role: 'host',
    value: 'abuse@host.example',
    party: 'Example Hosting',
    source: 'rdap-address',
    said: 'ARIN',
  }),
  contact({ channel: 'look-up', value: 'Harbor Imaging Associates', source: 'owner-clues', said: 'harbor.example' }),
  contact({ role: 'regulator', channel: 'look-up', value: 'An authority', party: 'An authority', source: 'directory' }),
];

const made = (id: string, source: Step['source'], to: string, parts: Partial<Step> = {}): Step =>
  step({ id, source, to: remark(to), reveals: remark('It learns your address and what you ask.'), ...parts });
export const steps = {
  file: made('security-txt:host', 'security-txt', 'fax.harbor-imaging.example itself', {
    ...{ url: 'https://fax.harbor-imaging.example/.well-known/security.txt', requests: 4 },
  }),
  registry: made('rdap-domain:harbor-imaging.example', 'rdap-domain', 'IANA, and the registry that it names'),
  providers: made('nppes:name', 'nppes', 'The US registry of providers', { requests: 1, isTicked: false }),
  hospitals: made('hospitals:11743', 'hospitals', 'The US registry of providers, for hospitals', { requests: 2 }),
};
export const contactPlan: ContactPlan = {
  steps: Object.values(steps),
  resolvers: [{ key: 'made-up', name: 'A resolver' }],
  isConsented: true,
  refused: [],
  isPrivate: false,
};

const result = (of: Step, found: number, ...remarks: string[]) => ({
  ...{ step: of, requests: 2, at: NOW, found, remarks: remarks.map(remark) },
});
const begun = {
  ...{ beganAt: NOW, steps: [steps.file, steps.registry], at: null, requests: 2 },
  choices: { resolver: null, zip: null, organisation: '', state: null },
};
/** Look-ups at each point of their way. */
export const findings = {
  running: { ...begun, state: 'running', at: steps.registry.id, results: [result(steps.file, 1, 'It has expired.')] },
  done: { ...begun, state: 'done', requests: 4, results: [result(steps.file, 1), result(steps.registry, 2)] },
  nothing: { ...begun, state: 'done', results: [result(steps.file, 0, 'It is not there.'), result(steps.registry, 0)] },
  stopped: { ...begun, state: 'stopped', results: [result(steps.file, 1)] },
} satisfies Record<string, Finding>;

export const known = (parts: Partial<Draft> = {}): Draft => draft({ contacts: someContacts, ...parts });
