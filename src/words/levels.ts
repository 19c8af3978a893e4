import type { Level } from '../detect/types';
import { type Key, translate } from '../language';

const LEVELS: Record<Level, Key> = {
  none: 'level_none',
  low: 'level_low',
  medium: 'level_medium',
  high: 'level_high',
  critical: 'level_critical',
  'not-scanned': 'level_not_scanned',
};

/** A level in words. */
export const nameOfLevel = (level: Level): string => translate(LEVELS[level]);

/** Whether a level is worth a letter: open, and something points to patients. */
export const isReportable = (level: Level): boolean => level === 'medium' || level === 'high' || level === 'critical';
