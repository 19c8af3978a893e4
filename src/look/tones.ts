import type { Level } from '../detect/types';
import type { Tone } from './mark';

/** How a level looks. */
export const TONES: Record<Level, Tone> = {
  none: 'none',
  low: 'low',
  medium: 'medium',
  high: 'high',
  critical: 'critical',
  'not-scanned': 'quiet',
};
