import { type Figure, isMissed } from './figure';

/** What can be measured by itself with `--only`. */
export const SECTIONS = ['texts', 'pieces', 'growth', 'peers', 'chromium', 'firefox'] as const;
export type Section = (typeof SECTIONS)[number];

/** 1 where a target is missed and that matters. */
export function exitCode(figures: readonly Figure[], isStrict: boolean): 0 | 1 {
  return isStrict && figures.some(isMissed) ? 1 : 0;
}
