import { beforeEach, describe, expect, it } from 'vitest';
import type { OwnDefinition } from '../../src/detect';
import { harbor, wristband } from '../own/definitions';
import { browserStandIn } from './browser-stand-in';

const areas = browserStandIn('http://h.example/');
const own = await import('../../src/background/own');
const kept = () => ((areas.local as Record<string, unknown>)['own-patterns'] ?? []) as OwnDefinition[];
const names = () => kept().map(({ name }) => name);

describe('the patterns a person added', () => {
  beforeEach(async () => {
    for (const name of names()) await own.removeOwnPattern(name);
  });

  it('are kept once they pass, and listed by name', async () => {
    expect(await own.saveOwnPattern(wristband, null)).toEqual({ isSaved: true });
    expect(await own.saveOwnPattern(harbor, null)).toEqual({ isSaved: true });
    expect((await own.listOwnPatterns()).map(({ definition, refusals }) => [definition.name, refusals])).toEqual([
      [harbor.name, []],
      [wristband.name, []],
    ]);
  });

  it('are not kept where they are refused, and the one that stood there stays', async () => {
    await own.saveOwnPattern(harbor, null);
    const saved = await own.saveOwnPattern({ ...harbor, shapes: ['d{6'] }, harbor.name);
    expect(saved).toMatchObject({ isSaved: false, checked: { refusals: [{ code: 'shape-brace' }] } });
    expect(kept()).toEqual([harbor]);
  });

  it('may be changed in place, under another name too', async () => {
    await own.saveOwnPattern(harbor, null);
    expect(await own.saveOwnPattern({ ...harbor, name: 'Chart' }, harbor.name)).toEqual({ isSaved: true });
    expect(names()).toEqual(['Chart']);
    expect(await own.saveOwnPattern({ ...wristband, name: 'chart' }, null)).toMatchObject({ isSaved: false });
  });

  it('go out as a file and come back from it, what is known already left alone', async () => {
    await own.saveOwnPattern(harbor, null);
    await own.saveOwnPattern(wristband, null);
    const { text } = await own.exportOwnPatterns();
    await own.removeOwnPattern(wristband.name);
    expect(await own.importOwnPatterns(text)).toEqual({ added: 1, known: 1, refused: [] });
    expect(names()).toEqual([harbor.name, wristband.name]);
    expect(await own.importOwnPatterns('no file')).toMatchObject({ added: 0, refused: [{ number: 0 }] });
  });

  it('are the same list for the next scan as long as nothing was changed', async () => {
    await own.saveOwnPattern(harbor, null);
    const first = await own.readOwnPatterns();
    expect(await own.readOwnPatterns()).toBe(first);
    await own.saveOwnPattern({ ...harbor, matches: [...harbor.matches, 'hc no 100-200'] }, harbor.name);
    expect(await own.readOwnPatterns()).toBe(first);
    await own.saveOwnPattern({ ...harbor, shapes: ['HCd{6}', 'ddd-ddd', 'HQd{6}'] }, harbor.name);
    expect(await own.readOwnPatterns()).not.toBe(first);
  });
});
