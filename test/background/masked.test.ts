import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { masked } from '../../src/background/masked';
import { begin, type Exposure, type Findings, ownerKinds } from '../../src/detect';
import { findings as schema } from '../../src/messages/schemas/findings';
import { startLab } from '../lab/lab';
import { leak } from '../messages/findings';
import { browserStandIn } from './browser-stand-in';

const SECRET = 'Jane Miller 212-45-6789';
/** The same where only letters, digits and hyphens may stand. */
const AS_CODE = 'jane-miller-212-45-6789';
const lie: Findings = {
  ...leak,
  title: SECRET,
  exposures: [
    ...[SECRET, AS_CODE].map(
      (said): Exposure => ({
        kind: 'tabular',
        product: said,
        version: said,
        confidence: 'certain',
        facts: {
          names: [said],
          fields: [said],
          columns: [said],
          format: said,
          newest: said,
          [AS_CODE]: 1,
          classes: { [said]: 1 },
        },
      }),
    ),
    { kind: AS_CODE, product: null, version: '212.45.6789', confidence: 'certain', facts: {} },
    { kind: 'tabular', product: null, version: '1.0-miller', confidence: 'certain', facts: {} },
  ],
  identifiers: [
    { ...leak.identifiers[0]!, shape: SECRET, where: [SECRET, `a[].${SECRET}`, '@212-45-6789'] },
    { ...leak.identifiers[0]!, type: AS_CODE },
  ],
  clinical: [
    { ...leak.clinical[0]!, where: [SECRET] },
    { ...leak.clinical[0]!, type: AS_CODE },
  ],
  individuals: { estimate: 40, bound: 'exact', basis: `distinct ${SECRET}` },
  owner: ownerKinds.map(kind => ({ kind, value: SECRET, share: 1, trust: 'certain' })),
  relay: { name: SECRET, subject: SECRET },
  marks: [{ code: 'synthetic-data', basis: AS_CODE, share: 0.1 }],
};

describe('the word of a page', () => {
  it('brings no name or number into storage, in whatever field it stands', async () => {
    const url = 'http://records.clinic.example/patients';
    const areas = browserStandIn(url);
    const { takeReport } = await import('../../src/background/page-reports');
    const findings = v.parse(schema, lie);
    await takeReport({ tabId: 7, frameId: 0, documentId: 'D', url }, { findings, isRestored: false });
    // The clock's own digits are none of the page's.
    const stored = JSON.stringify(areas).replace(/"committedAt":\d+/g, '');
    expect(stored).toContain('"report:7"');
    expect(stored).not.toMatch(/jane|miller|212|6789/i);
  });

  it('brings no title into a report but those that the person gave patterns of their own', () => {
    const found = leak.identifiers[0]!;
    const identifiers = [
      { ...found, title: SECRET },
      { ...found, type: 'custom', title: SECRET },
      { ...found, type: 'custom', title: 'Harbor chart' },
      { ...found, type: 'custom' },
    ];
    expect(
      masked({ ...leak, identifiers }, ['Harbor chart']).identifiers.map(({ type, title }) => [type, title]),
    ).toEqual([
      [found.type, undefined],
      ['custom', 'Harbor chart'],
    ]);
  });

  it.each(ownerKinds)('names no person as the owner of a host: %s', kind => {
    const ownerOf = (value: string) => masked({ ...leak, owner: [{ kind, value, share: 1, trust: 'certain' }] }).owner;
    const lies = [
      SECRET,
      AS_CODE,
      'MILLER^JANE',
      'janemiller',
      'Jane Miller MD',
      'Harbor Clinic, Jane Miller',
      '212-45-6789',
    ];
    for (const value of lies) expect(ownerOf(value), value).toEqual([]);
    // A page knows nothing of certificates.
    expect(ownerOf('Harbor Imaging Associates')).toHaveLength(kind === 'certificate' ? 0 : 1);
  });

  it('makes no page of its own that of a relay, and no relay out of a page', async () => {
    const url = 'https://www.shodan.io/host/203.0.113.7';
    const areas = browserStandIn(url);
    const { takeReport } = await import('../../src/background/page-reports');
    const findings = { ...leak, relay: { name: 'Shodan', subject: 'innocent.example' } };
    await takeReport({ tabId: 7, frameId: 0, documentId: 'D', url }, { findings, isRestored: false });
    expect(JSON.stringify(areas)).toContain('"relay":{"name":"Shodan","subject":"203.0.113.7"}');
    expect(JSON.stringify(areas)).not.toContain('innocent');
  });

  it('keeps the version of software, and the name where it is one', () => {
    const [nginx, search] = masked({
      ...leak,
      exposures: [
        { kind: 'directory-listing', product: 'mini_httpd', version: '1.30', confidence: 'certain', facts: {} },
        { kind: 'elasticsearch', product: 'OpenSearch', version: '3.0.0-rc1', confidence: 'certain', facts: {} },
      ],
    }).exposures;
    expect(nginx).toMatchObject({ product: 'mini_httpd', version: '1.30' });
    expect(search).toMatchObject({ product: 'OpenSearch', version: '3.0.0-rc1' });
  });
});

describe('an honest report', () => {
  const isAsItWas = (findings: Findings) => {
    const told = v.parse(schema, JSON.parse(JSON.stringify(findings)));
    expect(masked(told)).toEqual(told);
  };

  it('of the lab passes as it is', async () => {
    const lab = await startLab();
    await lab.close();
    for (const { host, pages } of lab.sites) {
      for (const { path, contentType, body } of pages) {
        const isPage = contentType.startsWith('text/html');
        const type = contentType.split(';', 1)[0]!;
        const head = {
          url: `http://${host}${path}`,
          contentType: type,
          title: '',
          form: isPage ? ('page' as const) : ('raw' as const),
        };
        const scan = begin(head);
        scan.feed({ text: String(body) });
        isAsItWas(scan.end({ state: 'full', reason: null, scanned: 1, of: 1 }));
      }
    }
  });

  it('of every kind of exposure passes as it is: a new fact is made of words of the vocabulary', () => {
    const folder = 'test/fixtures/exposures';
    for (const kind of readdirSync(folder)) {
      for (const name of readdirSync(`${folder}/${kind}`)) {
        const file = `${folder}/${kind}/${name}/expected.json`;
        if (!existsSync(file)) continue;
        const { exposures } = JSON.parse(readFileSync(file, 'utf8')) as { exposures: Exposure[] };
        isAsItWas({ ...leak, exposures });
      }
    }
  });

  it('keeps what an estimate and a mark rest on', () => {
    isAsItWas({ ...leak, individuals: { estimate: 3, bound: 'exact', basis: 'distinct nhs-number' } });
    isAsItWas({ ...leak, individuals: { estimate: 3, bound: 'exact', basis: 'hits.total' } });
    for (const basis of ['reserved-values', 'code-block', 'address', 'package-files']) {
      isAsItWas({ ...leak, marks: [{ code: 'synthetic-data', basis, share: 1 }] });
    }
  });
});
