import { describe, expect, it } from 'vitest';
import type { Coverage, Level, Report } from '../../src/detect/types';
import { stateOf } from '../../src/popup/state';
import { NOT_SCANNED } from '../../src/words/not-scanned';
import { report, view } from './reports';

const seen = (level: Level, state: Coverage['state'], parts: Partial<Report> = {}) =>
  stateOf(
    view({
      report: report({
        coverage: { state, reason: state === 'not-scanned' ? 'pdf' : null, scanned: 1, of: 2 },
        verdict: { level, reasons: [], lowered: [] },
        ...parts,
      }),
    }),
  );

describe('what the popup tells', () => {
  it('is "no leak" only where the whole page was read and its requests are known', () => {
    expect(seen('none', 'full').kind).toBe('clean');
    expect(seen('none', 'partial').kind).toBe('so-far');
    expect(seen('none', 'scanning').kind).toBe('scanning');
    expect(seen('none', 'full', { final: false }).kind).toBe('scanning');
  });

  it('is a level as soon as there is one, also while the page is being read', () => {
    for (const state of ['full', 'partial', 'scanning'] as const) expect(seen('low', state).kind).toBe('found');
  });

  it('is the reason where nothing could be read', () => {
    expect(seen('not-scanned', 'not-scanned')).toEqual({ kind: 'not-scanned', reason: 'pdf' });
    expect(stateOf(view({ isPermitted: false }))).toEqual({ kind: 'not-scanned', reason: 'no-permission' });
    expect(stateOf(view({ place: 'browser-page' }))).toEqual({ kind: 'not-scanned', reason: 'browser-page' });
  });

  it('is that a page is on its way, or was there before the extension', () => {
    expect(stateOf(view({ isLoading: true })).kind).toBe('scanning');
    expect(stateOf(view())).toEqual({ kind: 'not-scanned', reason: 'unread' });
  });

  it('is that the background does not answer', () => {
    expect(stateOf(null).kind).toBe('no-answer');
  });

  it('has words of its own for every reason', () => {
    const words = Object.values(NOT_SCANNED).flatMap(({ title, meaning }) => [title, meaning]);
    expect(new Set(words).size).toBe(words.length);
  });
});
