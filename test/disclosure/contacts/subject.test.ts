import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainsOf, platformOf, proxyOf } from '../../../src/disclosure/contacts/platforms';
import { subjectOf } from '../../../src/disclosure/contacts/subject';
import type { LookUpChoices } from '../../../src/disclosure/contacts/types';
import { empty } from '../reports';

const none: LookUpChoices = { resolver: null, zip: null, organisation: '', state: null };
const of = (host: string, report = empty) => subjectOf(report, host, [], none);

describe('a host', () => {
  it.each([
    ['fax.clinic.example:9200', 'fax.clinic.example', '9200', 'clinic.example'],
    ['FAX.Clinic.CO.UK.', 'fax.clinic.co.uk', '', 'clinic.co.uk'],
    ['münchen-klinik.de', 'xn--mnchen-klinik-wob.de', '', 'xn--mnchen-klinik-wob.de'],
    ['203.0.113.7:8042', '203.0.113.7', '8042', null],
    ['[2001:db8::1]:9200', '2001:db8::1', '9200', null],
    ['0xCB.0.0x71.7', '203.0.113.7', '', null],
    ['localhost:8080', 'localhost', '8080', null],
    ['fileserver', 'fileserver', '', null],
    ['pacs.clinic.local', 'pacs.clinic.local', '', null],
    ['nas.home.arpa', 'nas.home.arpa', '', null],
    ['fax_server.clinic.com', 'fax_server.clinic.com', '', 'clinic.com'],
    ['[::ffff:192.0.2.1]', '::ffff:c000:201', '', null],
    ['co.uk', 'co.uk', '', null],
  ])('%s is read', (host, name, port, registrable) => {
    expect(of(host)).toMatchObject({ host: name, port, registrable, platform: null });
  });

  it.each(['', 'user@clinic.example', 'clinic.example/path', 'clinic.example?q', 'a b', '%00', '[::', 'a'.repeat(400)])(
    'that is none, %j, is nothing',
    host => expect(of(host)).toMatchObject({ host: '', port: '', registrable: null }),
  );

  it('is read whatever stands in its place', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webAuthority(), fc.ipV6()), host => typeof of(host).host === 'string'),
    );
  });
});

describe('a tenant on a shared platform is not mistaken for the platform', () => {
  it.each([
    ['clinic.github.io', 'github.io'],
    ['records.s3.us-east-1.amazonaws.com', 'amazonaws.com'],
    ['s3.amazonaws.com', 'amazonaws.com'],
    ['scans.blob.core.windows.net', 'windows.net'],
    ['portal.azurewebsites.net', 'azurewebsites.net'],
    ['storage.googleapis.com', 'googleapis.com'],
    ['intake-default-rtdb.firebaseio.com', 'firebaseio.com'],
    ['ec2-203-0-113-7.compute-1.amazonaws.com', 'amazonaws.com'],
    ['clinic.wordpress.com', 'wordpress.com'],
  ])('%s', (host, platform) => expect(of(host).platform).toBe(platform));

  it('but a domain that is sold under a private suffix is its owner’s', () => {
    expect(domainsOf('fax.clinic.uk.com')).toEqual({ registrable: 'clinic.uk.com', platform: null });
  });

  it('and a name that only ends like a platform is none of it', () => {
    expect(platformOf('notgithub.io')).toBeNull();
    expect(of('notgithub.io').platform).toBeNull();
  });
});

describe('the country of an owner', () => {
  const us = {
    ...empty,
    identifiers: [{ type: 'mbi', letter: 'I', count: 3, distinct: 3, confidence: 'certain', shape: '', where: [] }],
  } as typeof empty;
  it.each([
    ['clinic.example.de', empty, 'DE'],
    ['clinic.example.co.uk', empty, 'GB'],
    ['clinic.example.pr', empty, 'PR'],
    ['clinic.example.gov', empty, 'US'],
    ['clinic.example.io', empty, null],
    ['clinic.example.com', us, 'US'],
    ['203.0.113.7', us, 'US'],
    ['203.0.113.7', empty, null],
  ] as const)('%s', (host, report, country) => expect(of(host, report).country).toBe(country));

  it('is the United States where the person chose a state', () => {
    expect(subjectOf(empty, 'clinic.com', [], { ...none, state: 'NY' }).country).toBe('US');
  });
});

describe('a network in front', () => {
  it.each([
    ['CLOUDFLARENET', 'cloudflare'],
    ['AMAZON-02', 'aws'],
    ['AT-88-Z', 'aws'],
    ['MSFT', 'azure'],
    ['Microsoft Corporation', 'azure'],
    ['GOOGLE-CLOUD-PLATFORM', 'google-cloud'],
    ['AKAMAI-ASN1', 'akamai'],
    ['DIGITALOCEAN-ASN', 'digitalocean'],
    ['OVH-CLOUD-NET', 'ovh'],
  ])('%s is named', (name, id) => expect(proxyOf(name)?.id).toBe(id));

  it.each(['HARBOR-IMAGING', 'GOOGLE-FIBER', 'COMCAST-BUSINESS', 'AWSOME-CLINIC', 'OVHARA-MEDICAL', ''])(
    '%s is the customer’s own',
    name => expect(proxyOf(name)).toBeNull(),
  );
});

it('the relay’s own address is nobody’s who is shown there', () => {
  const relayed = { ...empty, url: 'http://web.archive.org/x', relay: { name: 'Archive', subject: 'clinic.example' } };
  expect(of('clinic.example', relayed)).toMatchObject({ address: null, scheme: 'https' });
});
