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

/** The German of the letters. */
export const words: Words = {
  language: 'de',
  locales: { numbers: 'de-DE', dates: 'de-DE', thousands: '.' },
  bounds: { exact: 'genau', about: 'etwa', 'at-least': 'mindestens' },
  colon: ': ',
  semicolon: '; ',
  firstDay: '1',
  units: ['kB', 'MB', 'GB', 'TB', 'PB'],
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
