import { describe, expect, it } from 'vitest';
import { type Access, type Exposure, type Findings, join, judge, type Mark, notScanned } from '../../src/detect';

const observed: Access = { credentials: 'none', basis: 'observed', status: 200, address: '198.51.100.7' };
const nothing: Findings = {
  ...notScanned('http://host.test/', 'error', '2026-11-22T10:00:00Z'),
  coverage: { state: 'full', reason: null, scanned: 10, of: 10 },
};
const records = (some: Partial<Findings['records']>): Pick<Findings, 'records'> => ({
  records: { ...nothing.records, ...some },
});
const exposure = (facts: Exposure['facts'], kind = 'directory-listing'): Pick<Findings, 'exposures'> => ({
  exposures: [{ kind, product: 'nginx', version: null, confidence: 'certain', facts }],
});
const mark = (code: Mark['code'], share = 1): Pick<Findings, 'marks'> => ({
  marks: [{ code, basis: 'reserved-values', share }],
});
const identifier = (type: string): Pick<Findings, 'identifiers'> => ({
  identifiers: [{ type, letter: 'C', count: 3, distinct: 3, confidence: 'certain', shape: '9999-99-99', where: [] }],
});
const level = (findings: Partial<Findings>, access: Partial<Access> = {}) =>
  judge({ ...nothing, ...findings }, { ...observed, ...access }).level;

describe('the level', () => {
  it.each([
    ['nothing lies open, no PHI', {}, 'none'],
    ['a listing, nothing points to patients', exposure({ files: 3 }), 'low'],
    ['a listing of plain documents', exposure({ files: 3, classes: { document: 3 } }), 'low'],
    ['a listing with a mailbox', exposure({ files: 3, classes: { mailbox: 1 } }), 'medium'],
    ['an index named for faxes', exposure({ documents: 3, names: ['fax_inbound'], namedForPatients: 1 }), 'medium'],
    ['a mapping with personal fields', exposure({ fields: ['ssn'] }), 'medium'],
    ['people in a store', { ...exposure({ documents: 3 }, 'couchdb'), ...records({ total: 3, person: 3 }) }, 'low'],
    [
      'people with birth dates in a store',
      { ...exposure({ documents: 3 }, 'couchdb'), ...records({ total: 3, person: 3 }), ...identifier('date-of-birth') },
      'low',
    ],
    [
      'people with numbers of care in a store',
      { ...exposure({ documents: 3 }, 'couchdb'), ...records({ total: 3, person: 3 }), ...identifier('mrn') },
      'medium',
    ],
    ['people in names of files', { ...exposure({ documents: 3 }), ...records({ total: 3, person: 3 }) }, 'medium'],
    ['people without health data on a page', records({ total: 3, person: 3 }), 'none'],
    [
      'clinical records without a person',
      { ...exposure({ documents: 3 }, 'elasticsearch'), ...records({ total: 3, health: 3 }) },
      'medium',
    ],
    ['diseases in names of files', { ...exposure({ documents: 3 }), ...records({ total: 3, health: 3 }) }, 'low'],
    ['records of individuals', records({ total: 3, person: 3, phi: 3 }), 'high'],
    ['500 individuals', records({ total: 500, person: 500, phi: 500 }), 'critical'],
    ['499 individuals', records({ total: 499, person: 499, phi: 499 }), 'high'],
    ['SSNs', records({ total: 1, person: 1, phi: 1, ssn: 1 }), 'critical'],
    ['payment data', records({ total: 1, person: 1, phi: 1, payment: 1 }), 'critical'],
    ['a specially protected condition', records({ total: 1, person: 1, phi: 1, special: 1 }), 'critical'],
  ] as const)('%s', (_, findings, expected) => {
    expect(level(findings)).toBe(expected);
  });

  const critical = records({ total: 9, person: 9, phi: 9, ssn: 9 });

  it.each([
    ['made-up data', mark('synthetic-data'), 'low'],
    ['documentation', mark('documentation'), 'low'],
    ['an article of all of them', mark('published'), 'low'],
    ['an article of all but one', mark('published', 0.95), 'critical'],
    ['made-up data in a few records only', mark('synthetic-data', 0.2), 'critical'],
  ] as const)('%s', (_, marks, expected) => {
    expect(level({ ...critical, ...marks })).toBe(expected);
  });

  it('a public mirror is low', () => {
    expect(level({ ...exposure({ files: 3, classes: { backup: 2 } }), ...mark('public-mirror') })).toBe('low');
  });

  it('a public mirror says so, also where nothing had to be lowered', () => {
    const { reasons, lowered } = judge({ ...nothing, ...exposure({ files: 3 }), ...mark('public-mirror') }, observed);
    expect(lowered).toEqual([]);
    expect(reasons.map(({ code }) => code)).toContain('public-mirror');
  });

  it('credentials hold it at medium, and say from where', () => {
    const verdict = judge({ ...nothing, ...critical }, { ...observed, credentials: 'authorization' });
    expect(verdict.level).toBe('medium');
    expect(verdict.lowered).toMatchObject([{ code: 'credentials', from: 'critical', to: 'medium' }]);
  });

  it('lowerings apply in order, and one that changes nothing is not listed', () => {
    const { lowered } = judge(
      { ...nothing, ...critical, ...mark('synthetic-data') },
      { ...observed, credentials: 'cookies' },
    );
    expect(lowered.map(({ code, from, to }) => [code, from, to])).toEqual([['synthetic-data', 'critical', 'low']]);
  });

  it.each(['unknown', 'none'] as const)('access %s changes nothing', credentials => {
    expect(level(critical, { credentials })).toBe('critical');
  });

  it('what could not be looked at is not-scanned, whatever else is known', () => {
    const { level: found, reasons } = judge(notScanned('http://host.test/', 'pdf', ''), observed);
    expect(found).toBe('not-scanned');
    expect(reasons[0]?.code).toBe('not-scanned-pdf');
  });
});

describe('a page with frames', () => {
  const article = (phi: number) => ({ ...nothing, ...records({ total: 1, person: 1, phi }), ...mark('published') });
  const other = (phi: number) => ({ ...nothing, ...records({ total: 9, person: phi, phi }) });

  it('is an article with frames of no patients, and somebody’s patients with one of theirs', () => {
    expect(judge(join([article(1), other(0)]), observed).level).toBe('low');
    expect(judge(join([article(1), article(2), article(3)]), observed).level).toBe('low');
    expect(judge(join([article(1), other(1)]), observed).level).toBe('high');
  });
});

describe('the reasons', () => {
  it('every sentence is in the catalogue and every slot is filled', () => {
    const all = judge(
      {
        ...nothing,
        ...exposure({ files: 3, bound: 'at-least', classes: { mailbox: 1 }, namedForPatients: 2, fields: ['ssn'] }),
        ...records({ total: 600, person: 600, phi: 600, ssn: 2, payment: 1, special: 3 }),
        individuals: { estimate: 600, bound: 'about', basis: 'rows' },
      },
      { ...observed, address: '10.1.2.3' },
    );
    for (const { code, text } of all.reasons) {
      expect(text, code).not.toBe(code);
      expect(text, code).not.toContain('{');
    }
    expect(all.reasons.map(({ text }) => text)).toContain(
      'A directory listing shows at least 3 files to anyone who asks.',
    );
    expect(all.reasons.map(({ code }) => code)).toContain('private-address');
  });

  it.each(['cookies', 'authorization', 'unknown'] as const)(
    'with access %s no sentence calls the thing open',
    credentials => {
      const { reasons } = judge({ ...nothing, ...exposure({ files: 3 }) }, { ...observed, credentials });
      for (const { code, text } of reasons) expect(`${code} ${text}`).not.toMatch(/\bopen\b|anyone/i);
    },
  );

  it('a kind of exposure without words of its own still gets a sentence', () => {
    const { reasons } = judge(
      {
        ...nothing,
        exposures: [{ kind: 'brand-new', product: null, version: null, confidence: 'certain', facts: {} }],
      },
      observed,
    );
    expect(reasons[0]?.text).toContain('brand-new');
  });
});
