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

/** The English of the letters. */
export const words: Words = {
  language: 'en',
  locales: { numbers: 'en-US', dates: 'en-GB', thousands: ',' },
  bounds: { exact: 'exactly', about: 'about', 'at-least': 'at least' },
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
