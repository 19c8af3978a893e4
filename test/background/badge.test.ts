import { expect, it } from 'vitest';
import { shown } from '../../src/background/badge';
import { emptyTab } from '../../src/background/tab/tab';
import { unjudged } from '../../src/background/tab/tell';
import type { Coverage, Level } from '../../src/detect/types';
import { clean } from '../messages/findings';

const tab = (level: Level, state: Coverage['state'], final: boolean) => {
  const top = unjudged({ ...clean, coverage: { ...clean.coverage, state } });
  return { ...emptyTab, reports: { top: { ...top, final, verdict: { ...top.verdict, level } }, frames: {} } };
};

it.each<[Level, Coverage['state'], boolean, string]>([
  ['none', 'full', true, 'none'],
  ['none', 'full', false, 'scanning'],
  ['none', 'scanning', false, 'scanning'],
  ['none', 'partial', true, 'partial'],
  ['high', 'scanning', false, 'high'],
  ['medium', 'partial', true, 'medium'],
  ['critical', 'full', true, 'critical'],
  ['not-scanned', 'not-scanned', true, 'not-scanned'],
])('a page of level %s, read %s, final %s is shown as %s', (level, state, final, badge) => {
  expect(shown(tab(level, state, final))).toBe(badge);
});

it('a tab that showed nothing but a download could not be read', () => {
  expect(shown(emptyTab)).toBe('nothing');
  expect(shown({ ...emptyTab, downloads: [unjudged(clean)] })).toBe('not-scanned');
});
