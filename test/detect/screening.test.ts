import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, beginScreening, type Chunk, type Findings, type Heard } from '../../src/detect';
import { parseHtml } from '../../src/parsed/trees';
import { headOf, snapshot } from '../../src/snapshot';
import { MADE_UP_PAGES } from './made-up-pages';

const FIXTURES = 'test/fixtures/exposures';
const FULL = { state: 'full', reason: null, scanned: 0, of: 0 } as const;
const HEAD = { url: 'https://host.test/page', contentType: 'text/html', title: '', form: 'page' } as const;

const folders = readdirSync(FIXTURES).flatMap(kind =>
  readdirSync(`${FIXTURES}/${kind}`).map(name => `${FIXTURES}/${kind}/${name}`),
);
const pages = [
  ...folders.filter(folder => existsSync(`${folder}/body.html`)).map(opened),
  ...[...MADE_UP_PAGES.values()]
    .flat()
    .filter(({ contentType }) => contentType === HEAD.contentType)
    .map(({ name, contentType, body }) => openedAs(name, body, { url: HEAD.url, contentType })),
].filter(({ head }) => head.form === 'page');

function opened(folder: string) {
  const { url, contentType } = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'));
  return openedAs(folder, readFileSync(`${folder}/body.html`, 'utf8'), { url, contentType });
}

function openedAs(name: string, html: string, address: { url: string; contentType: string }) {
  const { tree, root } = parseHtml(html);
  return { name, head: headOf(tree, root, address), chunks: [...snapshot(tree, root, address)] };
}

function chunksOf(html: string, address: { url: string; contentType: string }): Chunk[] {
  const { tree, root } = parseHtml(html);
  return [...snapshot(tree, root, address)];
}

function isSuspect(
  chunks: readonly Chunk[],
  head: { url: string; title: string } = HEAD,
  heard: Heard = new Map(),
): boolean {
  const screening = beginScreening(head, heard);
  return chunks.some(screening.feed) || screening.end();
}

function scanned(chunks: readonly Chunk[], head: Parameters<typeof begin>[0] = HEAD): Findings {
  const scan = begin(head);
  for (const chunk of chunks) scan.feed(chunk);
  return scan.end(FULL);
}

/** What a report of a level needs. Consoles are told by elements, which the browser itself selects. */
const isTold = ({ records, exposures }: Findings): boolean =>
  records.phi > 0 || exposures.some(({ kind }) => kind !== 'kibana');

describe('the screening of pages', () => {
  it('passes nothing by in which the engine finds a patient, or something that lies open', () => {
    expect(pages.length).toBeGreaterThan(100);
    const missed = pages.filter(({ head, chunks }) => isTold(scanned(chunks, head)) && !isSuspect(chunks, head));
    expect(missed.map(({ name }) => name)).toEqual([]);
  }, 60_000);

  it('does so of what scripts hand the program of a page, in whatever format', () => {
    const handed = folders
      .filter(folder => existsSync(`${folder}/body.json`))
      .map(folder => ({ folder, json: readFileSync(`${folder}/body.json`, 'utf8').replaceAll('</script', '') }))
      .map(({ folder, json }) => ({
        folder,
        chunks: chunksOf(`<script type="application/json">${json}</script>`, HEAD),
      }))
      .filter(({ chunks }) => scanned(chunks).records.phi > 0);
    expect(handed.length).toBeGreaterThan(10);
    expect(handed.filter(({ chunks }) => !isSuspect(chunks)).map(({ folder }) => folder)).toEqual([]);
  }, 60_000);

  it('does so wherever the text is cut', () => {
    const text = `${'Nothing to see here, nor there. '.repeat(6_000)}\nMedical record number: 00482913\nEnd of it.`;
    const at = text.indexOf('Medical');
    for (const cut of [at, at + 7, at + 21, at + 23, at + 26]) {
      const before = 32_768 - (cut % 32_768);
      const pad = 'x '.repeat(Math.ceil(before / 2)).slice(0, before);
      expect(isSuspect([{ text: pad + text.slice(0, cut) }, { text: text.slice(cut) }])).toBe(true);
    }
  });

  it.each([
    'MRN: 00482913',
    'Patient Name: Maria Delgado',
    'Date of birth\n1961-03-11',
    'Número de historia clínica: 482913',
    'patient_dob = 1961-03-11',
    'dateofbirth: 1961-03-11',
    'ptid: 00482913',
    'RxNumber 4482913',
    'PatientName: Roe',
    'Diagnosis: something that no list has',
    'She takes metformin for her hypertension.',
    '123-45-6790',
    'Glucose 112 and HbA1c 7.2',
    'birthdate\u001fname\u001c',
    'Name\nDOB\nMRN\nRoe',
    'Benno Haas, 71, stemi\nIda Vogt, 58, sciatica\nUrs Lang, 44, shingles, oxycodone',
  ])('suspects %j', text => {
    expect(isSuspect([{ text }])).toBe(true);
  });

  it.each([
    'Read our privacy policy and use what you like. Service: 9 to 5, call us.',
    'The mayor said that dementia is on the rise.',
    'Take 12 of them and give 3 to a friend; results in 2024 were better.',
    'Problem\nA solution',
    'COVID-19 and other viruses',
    'Season 2, episode 8. Care 1. A number of 5 players. Social 3',
    'A crown, and a filling for the pie',
    'World\nHealth\nThe hospital opens in May.\n',
    '',
  ])('lets pass %j', text => {
    expect(isSuspect([{ text }])).toBe(false);
  });

  it('suspects titles of consoles, and links that say the names of files', () => {
    expect(isSuspect([], { url: HEAD.url, title: 'Solr Admin' })).toBe(true);
    const link = (name: string) => ({
      href: name,
      text: name,
      before: '',
      after: '2026-01-02 11 KB',
      isNavigation: false,
    });
    expect(isSuspect([{ text: '', links: ['a.csv', 'b.csv', 'c.zip'].map(link) }])).toBe(true);
  });

  it('looks in the next reading at what is new, and says of the page what it would say anyway', () => {
    const lines = ['Nothing to see here.', 'Date of birth', '1961-03-11', 'dementia', 'metformin', 'MRN', '00482913'];
    const part = fc.constantFrom(...lines).map(line => ({ text: `${line}\n${'nor there '.repeat(2_000)}\n` }));
    fc.assert(
      fc.property(fc.array(fc.array(part, { maxLength: 6 }), { maxLength: 4 }), readings => {
        const heard: Heard = new Map();
        for (const chunks of readings) {
          const before = new Map(heard);
          expect(isSuspect(chunks, HEAD, heard)).toBe(isSuspect(chunks));
          for (const [text, said] of heard) if (before.has(text)) expect(said).toBe(before.get(text));
        }
      }),
      { seed: 12 },
    );
  });

  it('remembers what a page says now, and no more of it than a million characters', () => {
    const heard: Heard = new Map();
    const remembered = () => [...heard.keys()].join('');
    isSuspect([{ text: 'The sea is calm.' }], HEAD, heard);
    expect(remembered()).toContain('calm');
    isSuspect([{ text: 'The sea is rough.' }], HEAD, heard);
    expect(remembered()).not.toContain('calm');
    isSuspect(
      Array.from({ length: 80 }, (_, at) => ({ text: `${at} calm. `.repeat(4_096) })),
      HEAD,
      heard,
    );
    expect(remembered().length).toBeLessThan(1_200_000);
  });

  it('ends soon, whatever the text', () => {
    const units = ['a', ' ', '\n', '1', '-', ':', 'mrn', 'patient ', 'no ', 'date of ', '\u001f', 'é', '_'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...units), { minLength: 1, maxLength: 4 }), parts => {
        const text = parts.join('').repeat(40_000).slice(0, 32_768);
        const began = performance.now();
        isSuspect([{ text }]);
        expect(performance.now() - began, JSON.stringify(parts)).toBeLessThan(1_000);
      }),
      { numRuns: 150, seed: 11 },
    );
  });
});
