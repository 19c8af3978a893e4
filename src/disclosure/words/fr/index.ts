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

/** The French of the letters. */
export const words: Words = {
  language: 'fr',
  locales: { numbers: 'fr-FR', dates: 'fr-FR', thousands: '\u202f' },
  bounds: { exact: 'exactement', about: 'environ', 'at-least': 'au moins' },
  colon: ' : ',
  semicolon: ' ; ',
  firstDay: '1er',
  units: ['Ko', 'Mo', 'Go', 'To', 'Po'],
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
