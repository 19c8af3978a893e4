import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayCross, type Report } from '../../../src/detect';
import source from '../../../src/disclosure/contacts/sources/home-page';
import type { Answer, Contact, Reading, Step } from '../../../src/disclosure/contacts/types';
import { answer, now, subject } from './subjects';

const clinic = subject('www.clinic.example');
const site = 'https://www.clinic.example/';

function read(body: string, more: Partial<Answer> = {}, { of = clinic, url = site, stage = 'first' } = {}): Reading {
  const step = source.steps(of)[0]!;
  const ask = { ...source.begin(step, of)[0]!, url, stage };
  return source.read(step, ask, answer(url, body, { contentType: 'text/html', ...more }), of, [], now);
}
const ids = ({ contacts }: { contacts: readonly Contact[] }) => contacts.map(({ id }) => id);
const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>Welcome</title>${head}</head><body>${body}</body></html>`;

const ordinary = page(
  `<header><a href="/">Harbor Imaging</a><nav><a href="/contact-us">Contact us</a><a href="/privacy">Privacy</a>
    <a href="/docs/notice.pdf">Notice of Privacy Practices (PDF)</a><a href="/hipaa-notice?page_id=7">HIPAA notice</a></nav></header>
   <main><p>We see the whole picture.</p></main>
   <footer><p>12 Harbor Road, Huntington</p><p>Phone: (631) 555-0123 | Fax: (631) 555-0124</p>
    <a href="mailto:Front.Desk@clinic.example?subject=Hello">Write to us</a>
    <p>© 2019–2026 Harbor Imaging Associates. All rights reserved.</p>
    <p>Website by <a href="https://www.meridian-web.example/">Meridian Web Systems</a></p></footer>`,
);

describe('what is asked', () => {
  it('is the first page of host and domain, each listed with what it gives away', () => {
    const steps = source.steps(
      subject('fax.vendor.example:9200', { report: { url: 'http://fax.vendor.example:9200/' } }),
    );
    expect(steps.map(({ id, url, requests }) => [id, url, requests])).toEqual([
      ['home-page:host', 'https://fax.vendor.example/', 4],
      ['home-page:domain', 'https://vendor.example/', 4],
    ]);
    for (const { to, reveals } of steps)
      expect(`${to.text} ${reveals.text}`).toMatch(/vendor\.example, and hosts of the same domain .*internet address/);
  });

  it('names the host alone where it is an address: nothing leads on from there', () => {
    const [step] = source.steps(subject('203.0.113.7'));
    expect(step!.to.text).toBe('203.0.113.7 itself');
  });

  it.each([
    ['clinic.example', 1],
    ['www.clinic.example', 1],
    ['clinic.github.io', 1],
    ['203.0.113.7:8042', 1],
    ['', 0],
  ])('of %j are %i steps', (host, count) => expect(source.steps(subject(host))).toHaveLength(count));

  it('is not asked again where it is what lies open', () => {
    const exposure = {
      kind: 'directory-listing',
      product: 'nginx',
      version: null,
      confidence: 'certain',
      facts: {},
    } as const;
    const of = (host: string, url: string, exposures: Report['exposures']) =>
      source.steps(subject(host, { report: { url, exposures } })).map(({ id }) => id);
    expect(of('fax.clinic.example', 'http://fax.clinic.example/', [exposure])).toEqual(['home-page:domain']);
    expect(of('fax.clinic.example', 'http://fax.clinic.example/backup/', [exposure])).toEqual([
      'home-page:host',
      'home-page:domain',
    ]);
    expect(of('x.s3.amazonaws.com', 'https://x.s3.amazonaws.com/*', [{ ...exposure, kind: 'object-storage' }])).toEqual(
      [],
    );
  });

  it('is asked without encryption where nobody answers with it', () => {
    const { next } = read('', { status: 0, problem: 'certificate' });
    expect(next).toMatchObject([{ url: 'http://www.clinic.example/', stage: 'insecure' }]);
    expect(
      read('', { status: 0, problem: 'network' }, { url: 'http://www.clinic.example/', stage: 'insecure' }).next,
    ).toEqual([]);
  });

  it('are at most two pages more, of the same owner, no files', () => {
    expect(read(ordinary).next.map(({ url }) => url)).toEqual([
      'https://www.clinic.example/hipaa-notice?page_id=7',
      'https://www.clinic.example/contact-us',
    ]);
  });

  it.each([
    ['<a href="/kontakt">Kontakt</a><a href="/datenschutz">Datenschutz</a>', 2],
    ['<a href="/contacto">Contáctenos</a><a href="/aviso">Aviso de privacidad</a>', 2],
    ['<a href="/c">Nous contacter</a><a href="/p">Protection des données</a>', 2],
    ['<a href="https://elsewhere.example.org/contact">Contact</a>', 0],
    ['<a href="javascript:alert(1)">Contact</a><a href="//user:x@clinic.example/contact">Contact</a>', 0],
    ['<a href="/contact?delete=1">Contact</a><a href="/logout">Contact us</a><a href="#contact">Contact</a>', 0],
    [`${'<a href="/contact">Contact</a>'.repeat(500)}<a href="/impressum">Impressum</a>`, 1],
  ])('are found among %s', (links, count) => expect(read(page(links)).next).toHaveLength(count));

  it('is nothing more from a page that was linked', () => {
    expect(read(ordinary, {}, { url: `${site}contact-us`, stage: 'linked' }).next).toEqual([]);
  });
});

describe('an ordinary page', () => {
  it('gives telephone, fax and mail of the organisation that it names, and who made it', () => {
    expect(read(ordinary).contacts).toMatchObject([
      { id: 'email:front.desk@clinic.example', role: 'owner', party: 'Harbor Imaging Associates', trust: 'likely' },
      { id: 'phone:+1 631-555-0123', role: 'owner', party: 'Harbor Imaging Associates', trust: 'likely' },
      { id: 'fax:+1 631-555-0124', role: 'owner', trust: 'likely' },
      { id: 'look-up:meridian-web.example', role: 'vendor', party: 'Meridian Web Systems', trust: 'possible' },
    ]);
  });

  it('of a firm that makes software is a vendor’s', () => {
    const { contacts } = read(page('<footer>© Meridian Medical Software <a href="tel:+16315550160">call</a></footer>'));
    expect(contacts).toMatchObject([{ role: 'vendor', party: 'Meridian Medical Software' }]);
  });

  it('of a domain whose name is not the records’ is a vendor’s', () => {
    const clue = { kind: 'dicom-institution', value: 'Sunrise Cardiology Clinic', share: 1, trust: 'likely' } as const;
    const of = subject('sunrise.harbor.example', { owner: [clue] });
    const step = source.steps(of)[1]!;
    const came = answer(step.url!, ordinary, { contentType: 'text/html' });
    const roles = source.read(step, source.begin(step, of)[0]!, came, of, [], now).contacts.map(({ role }) => role);
    expect(new Set(roles)).toEqual(new Set(['vendor']));
  });

  it('keeps apart who made it: neither their address is the owner’s, nor a person their name', () => {
    const body = `<footer>© Harbor Family Clinic <a href="mailto:office@clinic.example">write</a>
      <p>Web design by <a href="https://meridian-web.example/">Jane Miller</a>, hello@meridian-web.example</p></footer>`;
    expect(read(page(body)).contacts).toMatchObject([
      { id: 'email:office@clinic.example', role: 'owner', party: 'Harbor Family Clinic' },
      { id: 'email:hello@meridian-web.example', role: 'vendor', party: null, trust: 'possible' },
      { id: 'look-up:meridian-web.example', role: 'vendor', party: null },
    ]);
  });

  it('of a domain says that the host may be a customer’s', () => {
    const of = subject('fax.clinic.example');
    const step = source.steps(of)[1]!;
    const ask = source.begin(step, of)[0]!;
    const { contacts } = source.read(step, ask, answer(ask.url, ordinary, { contentType: 'text/html' }), of, [], now);
    expect(contacts[0]!.remarks.map(({ code }) => code)).toContain('home-page-other-host');
  });

  it('that describes itself in JSON-LD is understood', () => {
    const data = JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        {
          '@type': ['MedicalClinic', 'LocalBusiness'],
          name: 'Harbor Family Clinic',
          telephone: '631-555-0130',
          contactPoint: [
            { '@type': 'ContactPoint', faxNumber: '+1 631 555 0131', email: 'mailto:office@clinic.example' },
          ],
          address: {
            '@type': 'PostalAddress',
            streetAddress: '12 Harbor Road',
            addressLocality: 'Huntington',
            addressRegion: 'NY',
            postalCode: '11743',
          },
        },
        { '@type': 'Person', name: 'Jane Miller', telephone: '631-555-0199' },
      ],
    });
    const { contacts } = read(page('', `<script type="application/ld+json">${data}</script>`));
    expect(ids({ contacts })).toEqual([
      'email:office@clinic.example',
      'phone:+1 631-555-0130',
      'fax:+1 631-555-0131',
      'post:12 Harbor Road, Huntington, NY 11743',
    ]);
    expect(contacts[0]!.party).toBe('Harbor Family Clinic');
  });

  it('with a mailbox elsewhere is less sure of that, and says so', () => {
    const { contacts } = read(page('<footer><a href="mailto:harborclinic@mail.example">write</a></footer>'));
    expect(contacts).toMatchObject([{ trust: 'possible', remarks: [{ code: 'contact-elsewhere' }] }]);
  });

  it('with addresses that are hidden from robots is read', () => {
    const body = `<footer>privacy [at] clinic.example · office (at) clinic (dot) example ·
      <a class="__cf_email__" data-cfemail="422b2c242d02212e2b2c2b216c273a232f322e27">[email protected]</a></footer>`;
    expect(ids(read(page(body)))).toEqual(
      ['email:info@clinic.example', 'email:privacy@clinic.example', 'email:office@clinic.example'].sort(
        (one, other) => ids(read(page(body))).indexOf(one) - ids(read(page(body))).indexOf(other),
      ),
    );
  });

  it('with a notice of privacy practices names the office, never the officer', () => {
    const notice = page(`<h1>Harbor Family Clinic</h1><h2>Complaints</h2><p>Write to our Privacy Officer:</p>
      <p>Jane Miller, RHIA</p><p>Telephone: (631) 555-0140</p><a href="mailto:privacy@clinic.example">privacy@clinic.example</a>
      <footer>© Harbor Family Clinic</footer>`);
    const { contacts } = read(notice, {}, { url: `${site}hipaa-notice`, stage: 'linked' });
    expect(contacts).toMatchObject([
      { id: 'email:privacy@clinic.example', party: 'Privacy Officer, Harbor Family Clinic' },
      { id: 'phone:+1 631-555-0140', party: 'Privacy Officer, Harbor Family Clinic' },
    ]);
    expect(JSON.stringify(contacts)).not.toContain('Miller');
  });

  it.each([
    ['Contact our Privacy Officer at (631) 555-0140 or at 12 Harbor Road.', 'phone:+1 631-555-0140'],
    ['HIPAA Privacy Official, fax: 631-555-0141', 'fax:+1 631-555-0141'],
  ])('with the sentence «%s» gives that office’s number', (sentence, id) => {
    const { contacts } = read(page(`<p>${sentence}</p>`), {}, { url: `${site}hipaa`, stage: 'linked' });
    expect(contacts.map(contact => [contact.id, contact.party])).toEqual([[id, 'Privacy Officer']]);
  });

  it('with a notice of one long paragraph gives the number at its end', () => {
    const notice =
      'We may use your information for treatment, for payment and for our own work, as the law allows. '.repeat(40);
    const end = 'If you have questions, call our Privacy Officer. The number is 631-555-0140.';
    const { contacts } = read(page(`<p>${notice}${end}</p>`), {}, { url: `${site}hipaa`, stage: 'linked' });
    expect(contacts).toMatchObject([{ id: 'phone:+1 631-555-0140', party: 'Privacy Officer' }]);
  });

  it.each([
    ['klinik.example.de', 'Telefon: 030 / 5550 1234, Telefax 030 5550-1235', 'phone:+49 3055501234 fax:+49 3055501235'],
    ['clinica.example.es', 'Teléfono: 91 555 01 23 · Fax: 91 555 01 24', 'phone:+34 915550123 fax:+34 915550124'],
    [
      'clinique.example.fr',
      'Tél. : 01 55 50 12 34 – Télécopie : 01 55 50 12 35',
      'phone:+33 155501234 fax:+33 155501235',
    ],
    [
      'clinic.example',
      '<dl><dt>Phone</dt><dd>(631) 555-0123</dd><dt>Fax:</dt><dd>(631) 555-0124</dd></dl>',
      'phone:+1 631-555-0123 fax:+1 631-555-0124',
    ],
  ])('of %s with «%s» is read', (host, foot, numbers) => {
    const of = subject(host);
    expect(ids(read(page(`<footer>${foot}</footer>`), {}, { of, url: `https://${host}/` })).join(' ')).toBe(numbers);
  });

  it.each([
    [
      'Harbor Family Clinic, 12 Harbor Road, Suite 4, Huntington, NY 11743 · Phone',
      '12 Harbor Road, Suite 4, Huntington, NY 11743',
    ],
    ['Jane Miller Hafenstraße 12, 20457 Hamburg', 'Hafenstraße 12, 20457 Hamburg'],
  ])('takes the address of its foot: «%s»', (foot, address) => {
    expect(ids(read(page(`<footer>${foot}</footer>`)))).toContain(`post:${address}`);
    expect(ids(read(page(`<p>${foot}</p>`)))).toEqual([]);
  });

  it.each(['Format 5550 1234 5678', 'Chartel 631-555-0123', 'We opened in 1999-2003', 'ICD-10: 250.00', 'call 911'])(
    'finds no number in «%s»',
    foot => expect(ids(read(page(`<footer>${foot}</footer>`)))).toEqual([]),
  );

  it('that names itself and no way to it is a name to look up', () => {
    const { contacts } = read(page('<footer>© 2026 Harbor Family Clinic</footer>'));
    expect(contacts).toMatchObject([
      { id: 'look-up:Harbor Family Clinic', party: 'Harbor Family Clinic', trust: 'possible' },
    ]);
  });

  it('of a tenant keeps the platform’s own address out', () => {
    const of = subject('clinic.wixsite.com');
    const body = page(
      '<footer><a href="mailto:support@wixsite.com">Help</a><a href="mailto:office@clinic.example">Office</a></footer>',
    );
    expect(ids(read(body, {}, { of, url: 'https://clinic.wixsite.com/' }))).toEqual(['email:office@clinic.example']);
  });
});

describe('a page that lists people', () => {
  const rows = Array.from({ length: 12 }, (_, at) => {
    const digits = `${at}`.padStart(2, '0');
    return `<tr><td>Miller, Jane ${digits}</td><td>19${60 + at}-03-14</td><td><a href="tel:+163155501${digits}">(631) 555-01${digits}</a></td>
      <td>Phone: (631) 555-01${digits}</td><td><a href="mailto:jane${digits}@mail.example">jane</a></td><td>E11.9</td></tr>`;
  }).join('');
  const table = `<h1>Patients</h1><div class="contact"><table><tr><th>Patient name</th><th>DOB</th><th>Phone</th><th>Contact</th><th>E-mail</th><th>ICD-10</th></tr>${rows}</table></div>`;
  const footer = '<footer>Tel. 631-555-0188</footer>';

  it('yields no number and no address of theirs', () => {
    const { contacts, remarks, next } = read(page(`${table}<a href="/contact">Contact</a>${footer}`));
    expect(ids({ contacts })).toEqual(['phone:+1 631-555-0188']);
    expect(contacts[0]!.trust).toBe('possible');
    expect(remarks.map(({ code }) => code)).toContain('home-page-people');
    expect(next).toEqual([]);
  });

  it('yields none either where they stand in cards, in addresses or in footers of articles', () => {
    const cards = Array.from(
      { length: 12 },
      (
        _,
        at,
      ) => `<article class="contact card"><h3>Patient name: Jane Miller${at}</h3><p>Date of birth: 03/1${at % 10}/1961</p>
        <p>MRN: 00${4417 + at}</p><p>Diagnosis: E11.9 type 2 diabetes</p>
        <address>Phone: (631) 555-01${10 + at} <a href="tel:+1631555017${at % 10}">call</a></address><footer>Fax: (631) 555-0${200 + at}</footer></article>`,
    ).join('');
    expect(ids(read(page(cards)))).toEqual([]);
  });

  it('yields none of a table, whoever stands in it', () => {
    const staff = `<table>${'<tr><td>Reception</td><td><a href="tel:+16315550150">call</a></td></tr>'.repeat(5)}</table>`;
    expect(ids(read(page(staff)))).toEqual([]);
    expect(ids(read(page(staff.replace(/(<tr>.*?<\/tr>){3}/, ''))))).toEqual(['phone:+1 631-555-0150']);
  });

  it('yields none where only numbers are linked, many of them', () => {
    const list = Array.from({ length: 40 }, (_, at) => `<p><a href="tel:+163155501${10 + at}">call</a></p>`).join('');
    expect(ids(read(page(list)))).toEqual([]);
  });

  it('yields what stands in its own footer where more than eight ways stand elsewhere', () => {
    const list = Array.from({ length: 9 }, (_, at) => `<div class="contact">Phone: (631) 555-01${10 + at}</div>`).join(
      '',
    );
    expect(ids(read(page(list)))).toEqual([]);
    expect(ids(read(page(`${list}${footer}`)))).toEqual(['phone:+1 631-555-0188']);
  });

  it.each(['Jane Miller', 'Chart of Mary Johnson', 'Patient portal: John Smith', 'Miller^Jane'])(
    'never has %s as a party',
    name => {
      const body = page(
        `<footer>© ${name}<a href="tel:+16315550123">call</a></footer>`,
        `<meta property="og:site_name" content="${name}"><script type="application/ld+json">{"@type":"Organization","name":"${name}"}</script>`,
      );
      expect(read(body).contacts.map(({ party }) => party)).toEqual([null]);
    },
  );
});

describe('a site that is no help, slow, or hostile', () => {
  it.each([
    ['home-page-no-page', '{"name":"node-1","tagline":"You Know, for Search"}', { contentType: 'application/json' }],
    ['home-page-nothing', page('<p>It works!</p>'), {}],
    ['home-page-tangled', page('<b><p>'.repeat(1_000)), {}],
    ['answer-timeout', '', { status: 0, problem: 'timeout' as const }],
    ['answer-not-found', 'gone', { status: 404 }],
    ['answer-refused', 'no', { status: 403 }],
  ])('is told as %s', (code, body, more) => {
    const { contacts, remarks } = read(body, more, { stage: 'insecure', url: 'http://www.clinic.example/' });
    expect([contacts, remarks.map(remark => remark.code)]).toEqual([[], [code]]);
  });

  it('that leads elsewhere names where to, which was not asked', () => {
    const { contacts, remarks, next } = read('', {
      status: 301,
      refusedRedirect: 'https://www.harbor-health.example/',
    });
    expect(ids({ contacts })).toEqual(['look-up:harbor-health.example']);
    expect([remarks[0]!.code, next]).toEqual(['answer-redirected', []]);
  });

  it('keeps what was read before the limit, and says that there was more', () => {
    const { contacts, remarks } = read(ordinary, { isCut: true });
    expect(contacts.length).toBeGreaterThan(2);
    expect(remarks.map(({ code }) => code)).toEqual(['home-page-cut']);
  });

  it.each([
    ['deep', '<div>'.repeat(100_000)],
    ['formatting', Array.from({ length: 20_000 }, (_, at) => `<font size=${at}><p>`).join('')],
    ['tables', '<table><tr><td>'.repeat(30_000)],
    ['open quotes', `<a href="${'x'.repeat(500_000)}`],
    ['labels', `<footer>${'Phone: '.repeat(70_000)}</footer>`],
    ['digits', `<footer>Phone: ${'1 '.repeat(250_000)}</footer>`],
    ['almost addresses', `<footer>${'<p>1 a, b c, '.repeat(30_000)}</footer>`],
    ['almost mails', `<footer>${'a.'.repeat(250_000)}@</footer>`],
    ['hidden mails', `<footer>${'a [at] b (dot) '.repeat(30_000)}</footer>`],
    ['copyright', `<footer>${'© '.repeat(250_000)}</footer>`],
    ['links', '<a href="/contact">Contact</a>'.repeat(17_000)],
    ['JSON-LD', `<script type="application/ld+json">${'['.repeat(16_000)}</script>`.repeat(20)],
  ])(
    'of %s holds nobody up',
    (_, body) => {
      const began = performance.now();
      read(page(body.slice(0, 262_144)));
      expect(performance.now() - began).toBeLessThan(15_000);
    },
    40_000,
  );

  it('gets no control character, mark of direction or brace into a contact', () => {
    const body = page(
      `<footer>Tel: 631\u202e-555-0123 <a href="mailto:a{b}@clinic.example">x</a> © Harbor\u0000 {Family} \u202eClinic</footer>`,
    );
    expect(JSON.stringify(read(body).contacts.map(({ value, party }) => [value, party]))).not.toMatch(/[\p{C}{}]/u);
  });
});

it('whatever a page holds, its contacts are clean and its parties are no people', () => {
  const word = fc.constantFrom(
    'Jane Miller',
    '© Harbor Clinic',
    'Phone:',
    '(631) 555-0123',
    'a@b.example',
    'Privacy Officer',
    '{slot}',
    '\u202e',
    '<footer>',
    '</footer>',
    '<table><tr><td>',
    '<address>',
    '<a href="tel:+16315550123">',
    '<a href="mailto:x@y.example">',
    '</a>',
    '<p>',
    '<article>',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 }), parts => {
      for (const { value, party } of read(page(parts.join(' '))).contacts) {
        expect(`${value}${party}`).not.toMatch(/[\p{C}{}]/u);
        const name = party?.replace(/^Privacy Officer(?:, )?/, '') ?? '';
        expect(name === '' || mayCross('page-organization', name)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
}, 20_000);

it('every sentence has its words', () => {
  const steps: readonly Step[] = source.steps(subject('fax.clinic.example'));
  const readings = [
    read(ordinary),
    read('{}', { contentType: 'a/b' }),
    read(page('')),
    read(ordinary, { isCut: true }),
    read(page('<footer>© Harbor Clinic</footer>')),
    read('', { status: 301, refusedRedirect: 'https://harbor-health.example/' }),
  ];
  const said = [
    ...steps.flatMap(({ to, reveals }) => [to, reveals]),
    ...readings.flatMap(({ contacts, remarks }) => [...remarks, ...contacts.flatMap(contact => contact.remarks)]),
  ];
  for (const { text, code } of said) expect(text, code).toMatch(/^[^{}]+ [^{}]+$/);
});
