import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOwn, type OwnDefinition } from '../../src/detect';
import { harbor, wristband } from './definitions';

const codesOf = (definition: OwnDefinition, others: readonly OwnDefinition[] = []) =>
  checkOwn(definition, others).refusals.map(({ field, item, code }) => `${field} ${item} ${code}`);
const shaped = (shape: string, parts: Partial<OwnDefinition> = {}) => ({ ...harbor, shapes: [shape], ...parts });

describe('a pattern of a person’s own', () => {
  it('is taken where every example comes out as it says', () => {
    expect(codesOf(harbor)).toEqual([]);
    expect(codesOf(wristband, [harbor])).toEqual([]);
  });

  it.each<[string, Partial<OwnDefinition>]>([
    ['name null name-missing', { name: '  ' }],
    ['name null name-too-long', { name: 'x'.repeat(61) }],
    ['name null name-sign', { name: 'Harbor\u202e' }],
    ['name null name-personal', { name: 'like 536-90-4399' }],
    ['labels null labels-missing', { labels: [] }],
    ['labels null labels-too-many', { labels: Array.from({ length: 11 }, (_, index) => `harbor ${index}`) }],
    ['labels 1 label-too-long', { labels: ['harbor chart', 'x'.repeat(41)] }],
    ['labels 0 label-too-long', { labels: ['the number of the harbor chart'] }],
    ['labels 0 label-unreadable', { labels: ['карта'] }],
    ['labels 0 label-unreadable', { labels: ['#'] }],
    ['labels 0 label-ordinary', { labels: ['id number'] }],
    ['shapes null shapes-missing', { shapes: [] }],
    ['shapes null shapes-too-many', { shapes: ['d{4}', 'd{5}', 'd{6}', 'd{7}', 'd{8}', 'd{9}'] }],
    ['shapes null shapes-too-complex', { shapes: ['X{1,20}dX{12}'] }],
    ['shapes 0 shape-too-long', { shapes: ['d'.repeat(61)] }],
    ['shapes 1 shape-sign', { shapes: ['d{6}', 'd{6}@'] }],
    ['shapes 0 shape-sign', { shapes: ['dé{6}'] }],
    ['shapes 0 shape-empty', { shapes: [''] }],
    ['shapes 0 shape-repeats-nothing', { shapes: ['{6}'] }],
    ['shapes 0 shape-repeats-nothing', { shapes: ['d{6}?'] }],
    ['shapes 0 shape-brace', { shapes: ['d{6'] }],
    ['shapes 0 shape-brace', { shapes: ['d6}'] }],
    ['shapes 0 shape-repetition', { shapes: ['d{6,2}'] }],
    ['shapes 0 shape-repetition', { shapes: ['d{1.5}'] }],
    ['shapes 0 shape-repetition', { shapes: ['d{,5}'] }],
    ['shapes 0 shape-repetition', { shapes: ['d{1,2,3}'] }],
    ['shapes 0 shape-matches-nothing', { shapes: ['d?'] }],
    ['shapes 0 shape-too-wide', { shapes: ['d{65}'] }],
    ['shapes 0 shape-no-digit', { shapes: ['L{3,10}'] }],
    ['shapes 0 shape-too-short', { shapes: ['d-d'] }],
    ['shapes 0 shape-needs-label', { shapes: ['d{10}'], needs: 'nothing' }],
    ['shapes 0 shape-needs-label', { shapes: ['Hd{7}'], needs: 'nothing' }],
    ['matches null matches-missing', { matches: [] }],
    ['clean null clean-missing', { clean: [] }],
    ['matches null examples-too-many', { matches: Array.from({ length: 21 }, () => 'Harbor chart: HC204417') }],
    [
      'matches 1 example-too-long',
      { matches: ['Harbor chart: HC204417', `Harbor chart: HC204417${' .'.repeat(100)}`] },
    ],
    ['matches 0 match-missed', { matches: ['HC204417 without its label'] }],
    ['matches 0 match-taken', { shapes: ['ddd-dd-dddd'], matches: ['Harbor chart SSN: 536-90-4399'] }],
    ['clean 0 clean-found', { clean: ['Harbor chart: 204-417'] }],
  ])('is refused with the reason: %s', (refusal, parts) => {
    expect(codesOf({ ...harbor, ...parts })).toContain(refusal);
  });

  it('says each reason in a sentence that is filled', () => {
    const bad = [
      shaped('d{6'),
      shaped('d{1.5}'),
      shaped('Hd{7}', { needs: 'nothing' }),
      { ...harbor, matches: ['no'] },
    ];
    const texts = bad.flatMap(definition => checkOwn(definition).refusals.map(({ text }) => text));
    expect(texts).toHaveLength(4);
    for (const text of texts) expect(text).toMatch(/^(?!refused).+[.)o]$/);
    expect(texts[0]).toBe('d{6, place 2: a curly bracket has no partner. Repeats are written d{3} or d{3,5}.');
  });

  it('is refused where it would be found in ordinary text', () => {
    const broad = { ...wristband, shapes: ['CVE-dddd-d{5}'], matches: ['CVE-2024-77777'], clean: ['CVE-1'] };
    expect(codesOf(broad)).toEqual(['shapes null too-broad']);
    const worded = {
      ...harbor,
      labels: ['build'],
      shapes: ['d{8}'],
      matches: ['build: 20441701'],
      clean: ['20441701'],
    };
    expect(codesOf(worded)).toEqual(['shapes null too-broad']);
  });

  it('can’t take what another of the person’s patterns finds, nor its name', () => {
    const twin = { ...harbor, name: 'HARBOR chart number' };
    expect(codesOf(twin, [harbor])[0]).toBe('name null name-taken');
    expect(checkOwn({ ...harbor, name: 'Twin' }, [harbor]).refusals[0]?.params.name).toBe(harbor.name);
  });

  it('is refused where all of them together would slow every page down', () => {
    const heavy = Array.from({ length: 12 }, (_, index) => ({
      ...harbor,
      name: `Chart ${index}`,
      shapes: [`L{1,${index + 4}}X{${index + 1}}dX{6}`],
    }));
    const last = { ...harbor, shapes: ['L{1,9}XXXdX{6}'] };
    expect(codesOf(last)).not.toContain('shapes null shapes-too-complex');
    expect(codesOf(last, heavy)).toContain('shapes null shapes-too-many-together');
    expect(codesOf(harbor, [wristband])).toEqual([]);
  });

  it('is read or refused, whatever stands for its shape, and fails nowhere', () => {
    const part = fc.oneof(
      fc.constantFrom(...'dLXwa{}?,-/.(@ 059HCé'),
      fc.constantFrom('d{3}', 'X{1,9}', 'w', '{2}', 'd?'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(part, { maxLength: 12 }), { maxLength: 3 }), parts => {
        const shapes = parts.map(list => list.join(''));
        // Without labels nothing is run.
        const { refusals, pictures } = checkOwn({ ...harbor, labels: [], shapes });
        expect(pictures).toHaveLength(shapes.length);
        expect(refusals.every(({ text }) => !text.startsWith('shape'))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is one of thirty at most', () => {
    const others = Array.from({ length: 30 }, (_, index) => ({ ...harbor, name: `Chart ${index}` }));
    expect(codesOf(harbor, others)).toContain('name null definitions-too-many');
  });

  it('shows shapes as people read them, those that can be read', () => {
    expect(checkOwn({ ...harbor, shapes: ['HCd{6}', 'd{'] }).pictures).toEqual(['HC999999', null]);
  });

  it('says where an example looks like somebody’s data of a built-in kind', () => {
    const { notes, refusals } = checkOwn({ ...harbor, clean: ['SSN 536-90-4399', 'Order HC204417'] });
    expect(refusals).toEqual([]);
    expect(notes.map(({ field, item, params }) => [field, item, params.kind])).toEqual([['clean', 0, 'ssn']]);
  });
});
