import { describe, expect, it } from 'vitest';
import { judge } from '../../src/detect';
import { isEntryKey } from '../../src/detect/scan/code-list';
import { raw, scan } from './scans';

const access = { credentials: 'none', basis: 'observed', status: 200, address: null } as const;
const levelOf = (text: string, contentType: string) => judge(scan(raw(contentType), text), access).level;

type Row = Record<string, string | number | boolean>;
const ENTRIES: readonly Row[] = [
  { id: 1, icd10: 'E11.9', title: 'Type 2 diabetes mellitus without complications' },
  { id: 2, icd10: 'I10', title: 'Essential hypertension' },
  { id: 3, icd10: 'J45.909', title: 'Asthma' },
];
const quoted = (value: Row[string]) => (typeof value === 'string' ? `'${value}'` : value);
const sql = (rows: readonly Row[], table = 'diagnosis') =>
  rows.map(row => `INSERT INTO ${table} (${Object.keys(row)}) VALUES (${Object.values(row).map(quoted)});`).join('\n');
const search = (rows: readonly Row[]) =>
  JSON.stringify({
    took: 3,
    timed_out: false,
    _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
    hits: {
      total: { value: rows.length, relation: 'eq' },
      max_score: 1,
      hits: rows.map((row, at) => ({ _index: 'terms', _id: String(at), _score: 1, _source: row })),
    },
  });
const dump = (rows: readonly Row[], table?: string) => levelOf(sql(rows, table), 'application/sql');
const answer = (rows: readonly Row[]) => levelOf(search(rows), 'application/json');
const withEach = (more: (at: number) => Row) => ENTRIES.map((row, at) => ({ ...row, ...more(at) }));

describe('a list of codes and titles', () => {
  it.each([
    ['alone', () => ({})],
    ['with what a code system says of its entries', () => ({ billable: true, chapter: 'IV', parent_code: 'E11' })],
    ['with what a database keeps of its rows', () => ({ uuid: 'c1d2', created_at: '2024-03-01 10:00:00' })],
  ])('%s is no record of care', (_, more) => {
    expect(dump(withEach(more))).toBe('low');
    expect(answer(withEach(more))).toBe('low');
  });

  it('of drugs is none either', () => {
    const drugs = ['metformin', 'lisinopril', 'warfarin'].map((name, id) => ({
      id,
      name,
      strength: '5 mg',
      form: 'tablet',
    }));
    expect(dump(drugs, 'medication')).toBe('low');
  });

  it.each<[string, (at: number) => Row]>([
    ['points at a visit', at => ({ case_id: 90_017 + at })],
    ['says when', at => ({ onset: `2024-03-0${at + 1}` })],
    ['says how old', at => ({ age: 41 + at })],
    ['tells more', () => ({ notes: 'Seen today, feels better.' })],
    ['has a value of somebody', () => ({ text: 'BP 162/98' })],
    ['has somebody in it', () => ({ name: 'Xiquo' })],
  ])('is one of care where it %s', (_, more) => {
    expect(dump(withEach(more))).toBe('medium');
    expect(answer(withEach(more))).toBe('medium');
  });

  it('gives each code once: what comes again is what people have', () => {
    expect(dump([...ENTRIES, ...ENTRIES])).toBe('medium');
  });

  it('is one of care where a name around it speaks of patients, or none says what the columns are', () => {
    expect(dump(ENTRIES, 'patient_problem')).toBe('medium');
    expect(
      levelOf("INSERT INTO icd VALUES (1,'E11.9','Asthma'),(2,'I10','Essential hypertension');", 'application/sql'),
    ).toBe('medium');
  });

  it('holds codes or titles: what is of care by its columns alone stays so', () => {
    expect(
      dump(
        [1, 2, 3].map(id => ({ id, name: `V${id}` })),
        'encounter',
      ),
    ).toBe('medium');
  });

  it('takes nothing from the table beside it', () => {
    const cases = [{ opened: '2024-03-01', findings: 'hypertension, asthma' }];
    expect(dump(ENTRIES)).toBe('low');
    expect(levelOf(`${sql(ENTRIES)}\n${sql(cases, 'cases')}`, 'application/sql')).toBe('medium');
  });

  it('has columns of one or two words that such lists have', () => {
    expect(['ICDCode', 'long_description', 'date_created', 'icd10'].every(isEntryKey)).toBe(true);
    expect(['date', 'patient_id', 'visit', 'pid', 'notes'].some(isEntryKey)).toBe(false);
  });
});
