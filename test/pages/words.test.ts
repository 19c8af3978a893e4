import { describe, expect, it } from 'vitest';
import { ownerKinds } from '../../src/detect/owner/kinds';
import type { Access } from '../../src/detect/types';
import { accessSentences } from '../../src/words/access';
import { coverageSentences } from '../../src/words/coverage';
import { factLines } from '../../src/words/facts';
import { headline } from '../../src/words/headline';
import { exposuresHeading, nameOfExposure, nameOfType, say, spell } from '../../src/words/names';
import { ownerSentence, shownBy } from '../../src/words/owner';
import { elasticsearch, faxServer, listing, report } from './reports';

const access = (credentials: Access['credentials'], basis: Access['basis'] = 'observed'): Access => ({
  credentials,
  basis,
  status: null,
  address: null,
});

describe('the headline', () => {
  it('says how many people, how sure that is, and what is known of credentials', () => {
    expect(headline(faxServer)).toBe('About 42,000 people; no credentials were seen.');
  });

  it('follows the bound of the number', () => {
    const individuals = { estimate: 1, bound: 'exact', basis: 'rows' } as const;
    expect(headline({ ...faxServer, individuals })).toMatch(/^1 person;/);
    expect(headline({ ...faxServer, individuals: { ...individuals, estimate: 1000, bound: 'at-least' } })).toMatch(
      /^At least 1,000 people;/,
    );
  });

  it('has words of its own for all that can be known of credentials', () => {
    const cases = [
      access('none'),
      access('none', 'checked'),
      access('none', 'stated'),
      access('cookies'),
      access('authorization'),
      access('unknown'),
    ];
    expect(new Set(cases.map(seen => headline({ ...faxServer, access: seen }))).size).toBe(cases.length);
    expect(new Set(cases.map(seen => accessSentences(report({ access: seen }))[0])).size).toBe(cases.length);
  });

  it('names what lies open where nobody was counted', () => {
    const verdict = { level: 'medium', reasons: [], lowered: [] } as const;
    expect(headline(report({ exposures: [listing], verdict }))).toBe(
      'Directory listing (nginx); no credentials were seen.',
    );
  });

  it('calls nothing open that was seen with credentials', () => {
    const verdict = { level: 'medium', reasons: [], lowered: [] } as const;
    for (const credentials of ['cookies', 'authorization'] as const) {
      const seen = report({ access: access(credentials), verdict });
      expect([headline(seen), exposuresHeading(seen), ...accessSentences(seen)].join(' ')).not.toMatch(/\bopen/i);
    }
  });
});

describe('what a relay shows', () => {
  const relay = { name: 'Shodan', subject: '203.0.113.7' };

  it('is open nowhere, and what the browser sent says nothing of its host', () => {
    const said = [faxServer, report({ exposures: [listing], verdict: { level: 'medium', reasons: [], lowered: [] } })]
      .map(one => ({ ...one, relay }))
      .flatMap(one => [headline(one), exposuresHeading(one), ...accessSentences(one)])
      .join(' ');
    expect(said).toContain('About 42,000 people, as Shodan shows it.');
    expect(said).not.toMatch(/\bopen|credentials/i);
  });

  it('is of the host that is shown, or of one that nobody can name', () => {
    expect(shownBy(relay)).toBe('203.0.113.7, shown by Shodan');
    expect(shownBy({ ...relay, subject: null })).toBe('An unknown host, shown by Shodan');
  });
});

describe('a clue to the owner', () => {
  const clue = { value: 'Harbor Imaging', share: 0.97, trust: 'certain' } as const;

  it('says where it stood, in what part of the records, and how much that says', () => {
    expect(ownerSentence({ ...clue, kind: 'dicom-institution' })).toBe(
      'Institution named in medical images, in 97% of the records. A strong hint.',
    );
    expect(ownerSentence({ ...clue, kind: 'dicom-institution', share: 0.999 })).toContain('in 99% of');
    expect(ownerSentence({ ...clue, kind: 'certificate', share: 1, trust: 'likely' })).toBe(
      'Named in the certificate of the connection. A good hint.',
    );
  });

  it('has words for every kind', () => {
    for (const kind of ownerKinds) expect(ownerSentence({ ...clue, kind, share: 1 })).not.toContain(spell(kind));
  });
});

describe('the facts of an exposure', () => {
  it('carry the bound of their numbers', () => {
    expect(factLines(elasticsearch.facts)).toEqual([
      { name: 'Documents', values: ['about 42,000'] },
      { name: 'Size', values: ['about 15.5 MB'] },
      { name: 'Indices', values: ['fax_inbound', '*_archive'] },
    ]);
  });

  it('let one number have a bound of its own, and classes of files their names', () => {
    expect(factLines(listing.facts)).toEqual([
      { name: 'Directories', values: ['3'] },
      { name: 'Files', values: ['128'] },
      { name: 'Size', values: ['about 48.2 GB'] },
      { name: 'Newest', values: ['Nov 20, 2026'] },
      { name: 'Sensitive files', values: ['Virtual disks: 2', 'Mailboxes: 1 (about 155.0 MB)'] },
    ]);
  });

  it('call an index what the report calls it, and say of classes nothing twice', () => {
    const facts = { documents: 12, indexDocuments: { fax_inbound: 12 }, bound: 'at-least' };
    expect(factLines(facts)).toEqual([
      { name: 'Documents', values: ['at least 12'] },
      { name: 'Documents by index', values: ['fax_inbound: at least 12'] },
    ]);
    const dated = { ...listing.facts, classNewest: { mailbox: '2026-11-20' } };
    expect(factLines(dated)).toEqual(factLines(listing.facts));
  });

  it('come in an order of ours, whatever order storage gave them', () => {
    const sorted = Object.fromEntries(Object.entries(listing.facts).sort(([one], [other]) => one.localeCompare(other)));
    expect(factLines(sorted)).toEqual(factLines(listing.facts));
  });

  it('are readable where the catalogue does not know them', () => {
    expect(factLines({ 'ransom-notes': 2, hasLegend: true, empty: [] })).toEqual([
      { name: 'Ransom notes', values: ['2'] },
      { name: 'Has legend', values: ['Yes'] },
    ]);
  });
});

describe('names', () => {
  it('of a product are not said twice', () => {
    expect(nameOfExposure(elasticsearch)).toBe('Elasticsearch 8.11.1');
    expect(nameOfExposure({ ...elasticsearch, product: 'OpenSearch' })).toBe('Elasticsearch (OpenSearch 8.11.1)');
    expect(nameOfExposure({ ...listing, product: null })).toBe('Directory listing');
  });

  it('of a kind that no catalogue knows are its code in words', () => {
    expect(nameOfType('kind-of-tomorrow')).toBe('Kind of tomorrow');
  });

  it('of codes inside a reason are words too', () => {
    const params = { count: 3, classes: 'mailbox, class-of-tomorrow' };
    expect(say('reason', { code: 'sensitive-files', params, text: '' })).toMatch(/Mailboxes, Class of tomorrow\.$/);
  });

  it('of a reason come from the catalogue, else from the report', () => {
    expect(say('reason', { code: 'ssn-in-records', params: { count: 12 }, text: '' })).toMatch(/^12 /);
    expect(say('reason', { code: 'of-tomorrow', params: {}, text: 'Unknown yet.' })).toBe('Unknown yet.');
  });
});

describe('coverage', () => {
  it('says how much was read of how much', () => {
    const part = { state: 'partial', reason: 'limit', scanned: 2_000_000, of: 15_500_000 } as const;
    expect(coverageSentences(part)[0]).toBe('Scanned 2.0 of 15.5 MB.');
    expect(coverageSentences({ ...part, state: 'scanning', reason: null })).toEqual(['Scanned 2.0 of 15.5 MB so far.']);
    expect(coverageSentences({ ...part, reason: 'loading', of: 0 })[0]).toBe('Scanned 2.0 MB.');
  });
});
