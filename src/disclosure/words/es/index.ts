import type { Words } from '../types';
import { access } from './access';
import { assessment } from './assessment';
import { attempts } from './attempts';
import { counted } from './counted';
import { laws } from './laws';
import { names } from './names';
import { nouns } from './nouns';
import { page } from './page';
import { people } from './people';
import { software } from './software';
import { visit } from './visit';

/** The Spanish of the letters, as it is written in the United States and Puerto Rico. */
export const words: Words = {
  language: 'es',
  // In Spain a comma begins the decimals, in Puerto Rico a point: a space is understood in both.
  locales: { numbers: 'es-US', dates: 'es-US', thousands: '\u00a0' },
  bounds: { exact: 'exactamente', about: 'aproximadamente', 'at-least': 'al menos' },
  colon: ': ',
  semicolon: '; ',
  firstDay: '1',
  units: ['KB', 'MB', 'GB', 'TB', 'PB'],
  nouns,
  names,
  page,
  counted,
  access,
  software,
  visit,
  assessment,
  attempts,
  people,
  laws,
};
