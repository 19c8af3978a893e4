import { describe, expect, it } from 'vitest';
import type { Access } from '../../src/detect/types';
import { accessSentences } from '../../src/words/access';
import { coverageSentences } from '../../src/words/coverage';
import { factLines } from '../../src/words/facts';
import { headline } from '../../src/words/headline';
import { exposuresHeading, nameOfExposure, nameOfType, say } from '../../src/words/names';
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
      expect([headline(seen), exposuresHeading(seen.access), ...accessSentences(seen)].join(' ')).not.toMatch(
        /\bopen/i,
      );
    }
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
