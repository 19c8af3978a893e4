import { describe, expect, it } from 'vitest';
import type { OwnerKind } from '../../src/detect';
import { scanSaved } from '../../src/parsed';

const TABLE = `<table><tr><th>Patient name<th>MRN<th>Diagnosis${'<tr><td>Zarquil Vornath<td>00412345<td>E11.9'.repeat(4)}</table>`;
const page = (parts: { title?: string; head?: string; body?: string }, data = TABLE) =>
  `<!doctype html><title>${parts.title ?? ''}</title>${parts.head ?? ''}<body>${data}${parts.body ?? ''}`;
const clues = (html: string, url = 'http://host.test/list'): [OwnerKind, string][] =>
  scanSaved({ url, contentType: 'text/html', body: html }).owner.map(({ kind, value }) => [kind, value]);
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const ORGANISATION = [['page-organization', 'Harbor Imaging Associates']];

describe('a page says whose it is', () => {
  it.each([
    ['its title', page({ title: 'Patients | Harbor Imaging Associates' })],
    ['its title, before a dash', page({ title: 'Harbor Imaging Associates – Patients' })],
    ['og:site_name', page({ head: '<meta property="og:site_name" content="Harbor Imaging Associates">' })],
    ['JSON-LD', page({ head: jsonLd({ '@type': 'MedicalOrganization', name: 'Harbor Imaging Associates' }) })],
    [
      'JSON-LD, in its graph',
      page({
        body: jsonLd({
          '@graph': [{ '@type': 'WebPage', publisher: { '@type': ['Hospital'], name: 'Harbor Imaging Associates' } }],
        }),
      }),
    ],
    [
      'its footer',
      page({ body: '<footer><p>© 2019–2026 Harbor Imaging Associates. All rights reserved.</p></footer>' }),
    ],
    ['its footer, in words', page({ body: '<p>Copyright (c) 2026 by Harbor Imaging Associates | Privacy</p>' })],
    ['its footer, the year last', page({ body: '<p>Harbor Imaging Associates © 2026</p>' })],
  ])('in %s', (_, html) => {
    expect(clues(html)).toEqual(ORGANISATION);
  });

  it('and whose software it is, in a banner', () => {
    expect(clues(page({ body: '<p>Powered by Medirex 4.2</p>' }))).toEqual([['banner-vendor', 'Medirex']]);
    expect(clues(page({ body: '<p>© 2026 Lakeside Clinic. Powered by <a href="/">Medirex</a></p>' }))).toEqual([
      ['page-organization', 'Lakeside Clinic'],
      ['banner-vendor', 'Medirex'],
    ]);
  });

  it('with the stop of Inc.', () => {
    expect(clues(page({ body: '<p>© 2026 Harbor Imaging, Inc. All rights reserved.</p>' }))).toEqual([
      ['page-organization', 'Harbor Imaging, Inc.'],
    ]);
  });

  it('not of whom a relay shows, but in an archive of itself', () => {
    const html = page({ title: 'Patients | Harbor Imaging Associates' });
    expect(clues(html, 'https://www.shodan.io/host/203.0.113.7')).toEqual([]);
    expect(clues(html, 'https://web.archive.org/web/2020/http://host.test/list')).toEqual(ORGANISATION);
  });

  it('only where anything was found', () => {
    expect(clues(page({ title: 'Welcome | Harbor Imaging Associates' }, '<p>Opening hours</p>'))).toEqual([]);
  });

  it('and never who a patient is, in any of these places', () => {
    for (const name of ['Zarquil Vornath', 'Vornath Clinic', 'Maria Delgado', 'DELGADO^MARIA', 'Dr. Maria Delgado']) {
      const html = page({
        title: `${name} | Chart of ${name} | ${name} Medical Record`,
        head: `<meta property="og:site_name" content="${name}">${jsonLd({ '@type': 'Organization', name })}`,
        body: `<p>© 2026 ${name}</p><p>${name} © 2026</p><p>Powered by ${name}</p><p>Copyright ${name}. All rights</p>`,
      });
      expect(clues(html), name).toEqual([]);
    }
  });

  it('in so many lines that nobody reads them all, at the cost of twenty', () => {
    const lines = '<p>© 2026 Lakeside Clinic</p>'.repeat(2_000);
    const long = `<p>${'© Lakeside '.repeat(20_000)}</p><p>© ${' '.repeat(100_000)}</p>`;
    expect(clues(page({ body: lines + long }))).toEqual([['page-organization', 'Lakeside Clinic']]);
    const nested = `${'{"a":'.repeat(3_000)}{}${'}'.repeat(3_000)}`;
    expect(clues(page({ head: `<script type="application/ld+json">${nested}</script>` }))).toEqual([]);
  });

  it('in JSON-LD among the first scripts only, and in metadata behind many', () => {
    const others = jsonLd({ '@type': 'WebPage' }).repeat(5);
    const late = jsonLd({ '@type': 'Hospital', name: 'Lakeside Clinic' });
    const meta = '<meta property="og:site_name" content="Harbor Imaging Associates">';
    expect(clues(page({ head: others + late + meta }))).toEqual(ORGANISATION);
  });
});
