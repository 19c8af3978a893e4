import { patient, subject } from '../forms/fhir';
import { alike, type Kind, words } from '../kind';
import type { Random } from '../random';

const AREAS =
  '201 206 212 215 267 303 310 312 330 404 415 419 503 512 513 585 602 614 617 651 702 716 740 801 817 913 937 954'.split(
    ' ',
  );
/** Area, exchange and line, none of them reserved. */
const parts = (random: Random): [string, string, string] => {
  const exchange = random.fill('%##').replace(/^1/, '4').replace(/11$/, '17').replace('555', '558');
  return [random.pick(AREAS), exchange, random.digits(4)];
};
const phone = (random: Random): string => {
  const [area, exchange, line] = parts(random);
  return random.pick([
    `(${area}) ${exchange}-${line}`,
    `${area}-${exchange}-${line}`,
    `${area}.${exchange}.${line}`,
    `${area}${exchange}${line}`,
    `+1 ${area}-${exchange}-${line}`,
    `+1${area}${exchange}${line}`,
    `1-${area}-${exchange}-${line}`,
    `${area} ${exchange} ${line}`,
    `(${area})${exchange}-${line}`,
    `${area}-${exchange}-${line} x${random.fill('%##')}`,
  ]);
};
const bare = (random: Random) => parts(random).join('');
const tenDigits = (random: Random) => bare(random);

const notPhones = [
  alike('order number', 'shop', 'order number, order no, sku, item number', tenDigits),
  alike('timestamp', 'software', 'timestamp, created, ts, last seen', random => random.fill('16########')),
  alike('tracking number', 'shipping', 'tracking number, waybill, container, consignment', random =>
    random.fill('1Z############'),
  ),
  alike('cannot be dialled', 'patient', 'phone, telephone, fax, home phone', random =>
    random.pick([
      `123-${random.fill('456-####')}`,
      `212-0${random.fill('##-####')}`,
      `911-${random.fill('2##-####')}`,
      random.fill('###'),
      'none',
      'unlisted',
    ]),
  ),
  alike('part number', 'shop', 'part number, catalog number, model', random => parts(random).join('-')),
  alike('amounts and coordinates', 'finance', 'amount, total, balance', random => random.fill('%###.##')),
];

const phoneKind: Kind = {
  type: 'phone',
  draw: phone,
  labels: words(
    'phone, phone number, phone no, tel, telephone, tel no, mobile, mobile no, cell, cell phone, home phone, phone home, work phone, day phone, evening phone, contact number, primary phone, alt phone, emergency phone, nok phone, telephone number, contact phone, phone 1, mobile phone',
  ),
  prose: [
    '{label}: {}',
    'She can be reached at {}.',
    'Call the patient back at {}',
    'Daughter (cell {}) was informed.',
    'Tel. {}',
    'Please call {} with results.',
  ],
  hl7: [
    { fields: { 'PID-13': '{}^PRN^PH' } },
    { fields: { 'PID-14': '{}^WPN^PH' } },
    { fields: { 'NK1-1': '1', 'NK1-5': '{}' } },
    { fields: { 'GT1-1': '1', 'GT1-6': '{}' } },
  ],
  x12: [
    { at: 'subscriber', segment: 'PER*IC**TE*{}', value: bare },
    { at: 'subscriber', segment: 'PER*IC*CONTACT*HP*{}', value: bare },
  ],
  fhir: [
    (value, person) => patient(person, { telecom: [{ system: 'phone', value, use: 'home' }] }),
    (value, person) => patient(person, { contact: [{ telecom: [{ system: 'phone', value }] }] }),
    value => ({
      resourceType: 'RelatedPerson',
      id: 'r1',
      patient: subject,
      telecom: [{ system: 'phone', value, use: 'mobile' }],
    }),
  ],
  xml: [
    { element: '<telecom use="HP" value="tel:{}"/>' },
    {
      element: '<CommunicationNumbers><PrimaryTelephone><Number>{}</Number></PrimaryTelephone></CommunicationNumbers>',
      value: bare,
    },
  ],
  lookAlikes: [
    ...notPhones,
    alike('another ten digits of a patient', 'patient', 'row id, batch number, record version, sequence', tenDigits, {
      inMessages: true,
    }),
    alike('fax', 'patient', 'fax, fax number, fax no', phone, { is: 'fax' }),
  ],
};

const fax: Kind = {
  type: 'fax',
  draw: phone,
  labels: words(
    'fax, fax no, fax number, facsimile, fax #, home fax, fax phone, sender fax, recipient fax, fax from, fax to, caller fax number, remote fax',
  ),
  prose: [
    '{label}: {}',
    'Fax: {}',
    'Please fax the records to {}.',
    'Received by fax from {}',
    'Fax {} for the attention of medical records.',
  ],
  hl7: [{ fields: { 'PID-13': '{}^PRN^FX' } }, { fields: { 'NK1-1': '1', 'NK1-5': '{}^WPN^FX' } }],
  x12: [{ at: 'subscriber', segment: 'PER*IC*CONTACT*FX*{}', value: bare }],
  fhir: [
    (value, person) => patient(person, { telecom: [{ system: 'fax', value }] }),
    value => ({ resourceType: 'RelatedPerson', id: 'r1', patient: subject, telecom: [{ system: 'fax', value }] }),
  ],
  xml: [{ element: '<CommunicationNumbers><Fax><Number>{}</Number></Fax></CommunicationNumbers>', value: bare }],
  lookAlikes: [
    ...notPhones,
    alike('telephone', 'patient', 'phone, home phone, mobile', phone, { is: 'phone' }),
    alike(
      'other numbers of faxing',
      'patient',
      'fax pages, fax job id, fax resolution, fax attempts, fax duration',
      random => random.pick([random.fill('%#'), random.fill('%#####'), '204x196', random.fill('00:0%:##')]),
    ),
    alike('machine', 'shop', 'fax model, model, toner', random => random.fill('@@-%###')),
  ],
};

const MAIL = [
  'gmail.com',
  'yahoo.com',
  'outlook.com',
  'aol.com',
  'icloud.com',
  'comcast.net',
  'hotmail.com',
  'protonmail.com',
  'verizon.net',
  'btinternet.com',
];
const email: Kind = {
  type: 'email',
  draw: (random, { given, family }) => {
    const [first, last] = [given.toLowerCase(), family.toLowerCase().replace(/[^a-z]/g, '')];
    const local = random.pick([
      `${first}.${last}`,
      `${first}${last}${random.fill('##')}`,
      `${first[0]}${last}`,
      `${last}_${first}`,
      `${first}+clinic`,
      `${first}-${last}.${random.fill('%#')}`,
    ]);
    return `${local}@${random.pick(MAIL)}`;
  },
  labels: words(
    'email, email address, e-mail, email addr, mail, patient email, contact email, personal email, home email, e mail address, primary email',
  ),
  prose: [
    '{label}: {}',
    'Send the link to {}.',
    'The patient prefers e-mail ({}).',
    'Contact: {}',
    '{} asked for a refill.',
  ],
  hl7: [
    { fields: { 'PID-13': '^NET^Internet^{}' } },
    { fields: { 'PID-13': '⟦phone:6144471829⟧^PRN^PH~^NET^Internet^{}' } },
  ],
  x12: [{ at: 'subscriber', segment: 'PER*IC*CONTACT*EM*{}' }],
  fhir: [
    (value, person) => patient(person, { telecom: [{ system: 'email', value }] }),
    value => ({ resourceType: 'RelatedPerson', id: 'r1', patient: subject, telecom: [{ system: 'email', value }] }),
  ],
  xml: [{ element: '<telecom value="mailto:{}"/>' }],
  lookAlikes: [
    alike('image or package', 'software', 'file, package, image, asset', random =>
      random.pick([
        `logo@${random.int(2, 3)}x.png`,
        `@scope/${random.pick(['core', 'tools'])}@${random.fill('%.#.#')}`,
        `app@sha256:${random.digits(12)}`,
        `icon-${random.digits(2)}@2x.webp`,
        `lodash@${random.fill('4.1#.#')}`,
      ]),
    ),
    alike('remote of a repository', 'software', 'remote, origin, clone, target', random =>
      random.pick([
        `git@github.com:acme/tool-${random.digits(2)}.git`,
        `root@10.0.${random.fill('#.#')}`,
        `deploy@localhost`,
        `user@host`,
      ]),
    ),
    alike('not an address', 'patient', 'email, e-mail', random =>
      random.pick(['jane..roe@gmail.com', 'none@', '@home', 'declined', 'jroe at home', 'a@b']),
    ),
    alike('handle', 'article', 'handle, account, via', random =>
      random.pick(['@citynews', '@tramwatch', 'via @market', '2 @ 4.50']),
    ),
    alike('rule of a style sheet', 'software', 'rule, selector, css', random =>
      random.pick(['@media screen', '@font-face', '@keyframes fade', '@import url']),
    ),
    alike(
      'role account',
      'article',
      'contact, press, support',
      random =>
        random.pick(['info@', 'support@', 'webmaster@', 'noreply@', 'postmaster@', 'abuse@']) +
        random.pick(['citypaper.net', 'tramline.org']),
    ),
  ],
};

const HOSTS = ['portal.lakesidefamily.org', 'my.harborclinic.net', 'results.cedarlab.com', 'chart.northsidecare.org'];
const url: Kind = {
  type: 'url',
  draw: random => {
    const id = random.digits(random.int(5, 8));
    return `https://${random.pick(HOSTS)}${random.pick([`/patient/${id}/results`, `/patients/${id}`, `/view?mrn=${id}`, `/chart/${id}/summary`, `/fhir/Patient/${id}`, `/results?patientId=${id}`, `/p?pid=${id}&dob=1958-04-11`, `/portal/patient/${id}`])}`;
  },
  labels: words(
    'url, portal url, link, results link, portal link, chart url, href, web url, patient url, record url, report url, document url',
  ),
  prose: ['{label}: {}', 'Results are at {}', 'See {} for the images.', 'The link {} was sent to the patient.'],
  fhir: [
    value => ({
      resourceType: 'DocumentReference',
      id: 'd1',
      status: 'current',
      subject,
      content: [{ attachment: { contentType: 'application/pdf', url: value } }],
    }),
  ],
  lookAlikes: [
    alike(
      'address of a page',
      'article',
      'url, link, source',
      random =>
        `https://www.${random.pick(['citypaper.net', 'tramline.org'])}/${random.pick(['news', 'events', 'about', 'contact'])}/${random.fill('202#')}`,
    ),
    alike(
      'page for everybody of a clinic',
      'article',
      'url, link, website',
      random =>
        `https://${random.pick(HOSTS)}/${random.pick(['contact', 'about', 'patients', 'patient-education/diabetes', 'services', 'billing', 'patient-forms', 'find-a-doctor'])}`,
      { may: ['diagnosis'] },
    ),
    alike(
      'address of software',
      'software',
      'url, endpoint, repository, registry',
      random =>
        `https://${random.pick(['api', 'cdn', 'git'])}.toolsmith.dev/${random.pick(['v2', 'assets', 'pkg'])}/${random.fill('%##')}`,
    ),
    alike(
      'address of a thing',
      'shop',
      'url, image url, product link',
      random => `https://store.garden-lamps.com/item/${random.digits(6)}`,
    ),
    alike(
      'chart of a library',
      'software',
      'docs, chart url',
      random => `https://charts.toolsmith.dev/chart/${random.pick(['bar', 'line', 'pie'])}`,
    ),
  ],
};

const publicIp = (random: Random): string =>
  `${random.pick([24, 47, 64, 68, 71, 73, 76, 82, 98, 108, 173, 174])}.${random.int(1, 254)}.${random.int(1, 254)}.${random.int(2, 253)}`;
const ip: Kind = {
  type: 'ip',
  draw: random =>
    random.chance(0.85)
      ? publicIp(random)
      : `2601:${random.fill('%#%#')}:${random.fill('%##')}0:${random.fill('%###')}::${random.fill('%#')}`,
  labels: words(
    'ip, ip address, client ip, remote addr, x forwarded for, last login ip, ip addr, login ip, user ip, source ip, signature ip',
  ),
  owners: 0.15,
  prose: [
    '{label}: {}',
    'The patient signed the consent from IP address {}.',
    'Last login from IP {}.',
    'Portal log-in from {} (IP) was noted.',
  ],
  lookAlikes: [
    alike('version', 'software', 'version, build, firmware, driver version', random => random.fill('%.#.#.%#')),
    alike(
      'object identifier',
      'software',
      'oid, template id, root',
      random => `2.16.840.1.113883.${random.fill('%.%')}${random.pick(['', '.1', '.22'])}`,
    ),
    alike('private or reserved address', 'patient', 'ip address, client ip', random =>
      random.pick([
        `10.${random.fill('#.#.%')}`,
        `192.168.${random.fill('%.%#')}`,
        '127.0.0.1',
        `169.254.${random.fill('%.%')}`,
        '0.0.0.0',
        '255.255.255.0',
      ]),
    ),
    alike('section', 'article', 'section, chapter, paragraph', random => random.fill('%.%.%.%'), {
      prose: ['As section {} says, work begins soon.', 'Version {} of the plan was approved.'],
    }),
    alike('network of a service', 'software', 'netmask, subnet, allow list', random =>
      random.pick(['255.255.255.0', '104.16.0.0/13', '10.0.0.0/8', '172.16.0.0/12']),
    ),
    alike('not an address', 'patient', 'ip address, last login ip', random =>
      random.pick(['999.1.2.3', '300.12.5.6', '1.2.3', 'hidden', 'n/a']),
    ),
  ],
};

export const contactKinds: readonly Kind[] = [phoneKind, fax, email, url, ip];
